import { problemOf } from '../posting/problem.ts';
import { type Database, openDatabase, storeProblem } from './database.ts';

/** Gives work an open connection. */
export type Connection = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/**
 * One connection, opened on first use and opened anew after it was closed: by a newer version that wants to upgrade, or by the browser
 * (a wiped or damaged store). Work that met the closing connection is tried once more: nothing of it was written.
 */
export function connect(options: { name: string; newId: () => string }): Connection {
  let current: Promise<Database> | undefined;
  const forget = () => {
    current = undefined;
  };
  const open = () => {
    current ??= openDatabase({ ...options, onClosed: forget }).catch((error: unknown) => {
      forget();
      throw problemOf(error, 'The saved roles could not be opened.');
    });
    return current;
  };
  return async (work) => {
    try {
      return await attempt(await open(), work, forget);
    } catch (error) {
      if (!isClosing(error)) throw storeProblem(error, 'The saved roles could not be read.');
    }
    return attempt(await open(), work, forget);
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
