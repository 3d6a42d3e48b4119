import { problemOf } from '../posting/problem.ts';
import type { Database } from './database.ts';
import { isClosing, storeProblem } from './store-problem.ts';

/** Gives work an open connection. */
export type Use = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

export interface Connection {
  use: Use;
  /** The next use opens anew. */
  drop(): Promise<void>;
}

/**
 * One connection, opened on first use and opened anew after it was closed: by a newer version that wants to upgrade, or by the browser
 * (a wiped or damaged store). Work that met the closing connection is tried once more: nothing of it was written. `gone` is told of each
 * that is used no more.
 */
export function connect(open: (onClosed: () => void) => Promise<Database>, gone: (db: Database) => void): Connection {
  let current: Promise<Database> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const forget = (which: Promise<Database>) => {
    if (current === which) current = undefined;
    // One that did not open is told of to whoever opened it.
    void which.then(gone, () => undefined);
  };
  const begin = () => {
    // One that was dropped while it opens may be mending the store still.
    const turn = last.then(() => open(() => forget(opening)));
    const opening: Promise<Database> = turn.catch((error: unknown) => {
      if (current === opening) current = undefined;
      throw problemOf(error, 'The saved roles could not be opened.');
    });
    last = Promise.allSettled([opening]);
    return opening;
  };
  const attempt: Use = async (work) => {
    current ??= begin();
    const opening = current;
    try {
      return await work(await opening);
    } catch (error) {
      if (isClosing(error)) forget(opening);
      throw error;
    }
  };
  return {
    async use(work) {
      try {
        return await attempt(work).catch((error: unknown) => {
          if (!isClosing(error)) throw error;
          return attempt(work);
        });
      } catch (error) {
        throw storeProblem(error, 'The saved roles could not be read.');
      }
    },
    async drop() {
      const closing = current;
      if (!closing) return;
      forget(closing);
      const [opened] = await Promise.allSettled([closing]);
      if (opened.status === 'fulfilled') opened.value.close();
    },
  };
}
