import { openSeenDatabase, type SeenDatabase } from './database.ts';

/** Gives work an open connection. */
export type Connection = <T>(work: (db: SeenDatabase) => Promise<T>) => Promise<T>;

/** One connection, opened on first use and again after it was lost. Work that met a closed one is tried once more. */
export function connectSeen(): Connection {
  let current: Promise<SeenDatabase> | undefined;
  const forget = (): void => {
    current = undefined;
  };
  const open = (): Promise<SeenDatabase> => {
    current ??= openSeenDatabase(forget);
    current.catch(forget);
    return current;
  };
  return async (work) => {
    try {
      return await work(await open());
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      forget();
      return work(await open());
    }
  };
}
