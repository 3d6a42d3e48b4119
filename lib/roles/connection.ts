import { problemOf } from '../posting/problem.ts';
import type { Database } from './database.ts';
import { storeProblem } from './store-problem.ts';

/** Gives work an open connection. */
export type Use = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

export interface Connection {
  use: Use;
  /** The next use opens anew. */
  drop(): Promise<void>;
}

/**
 * One connection, opened on first use and opened anew after it was closed: by a newer version that wants to upgrade, or by the browser
 * (a wiped or damaged store). Work that met the closing connection is tried once more: nothing of it was written.
 */
export function connect(open: (onClosed: () => void) => Promise<Database>): Connection {
  let current: Promise<Database> | undefined;
  const forget = () => {
    current = undefined;
  };
  const opened = () => {
    current ??= open(forget).catch((error: unknown) => {
      forget();
      throw problemOf(error, 'The saved roles could not be opened.');
    });
    return current;
  };
  return {
    async use(work) {
      try {
        return await attempt(await opened(), work, forget);
      } catch (error) {
        if (!isClosing(error)) throw storeProblem(error, 'The saved roles could not be read.');
      }
      return attempt(await opened(), work, forget);
    },
    async drop() {
      const closing = current;
      forget();
      (await closing)?.close();
    },
  };
}

async function attempt<T>(db: Database, work: (db: Database) => Promise<T>, forget: () => void): Promise<T> {
  try {
    return await work(db);
  } catch (error) {
    if (isClosing(error)) forget();
    throw error;
  }
}

// `transaction()` on a closed connection; no transaction began, so nothing can have been written.
function isClosing(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof DOMException && cause.name === 'InvalidStateError';
}
