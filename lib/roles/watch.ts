import { problemOf } from '../posting/problem.ts';
import type { Database } from './database.ts';
import type { Disk } from './room.ts';
import type { Folder } from './safety-copy.ts';
import type { KeyValueStore } from './witness.ts';

export interface WatchOptions {
  storage: KeyValueStore;
  now: () => Date;
  newId: () => string;
  name: string;
  disk?: Disk | undefined;
  locks?: Pick<LockManager, 'request'> | undefined;
  sleep?: ((ms: number) => Promise<void>) | undefined;
}

/** What those share that watch over the store from outside. */
export interface Watch extends WatchOptions {
  /** The connection that is watched. */
  db: Database | undefined;
  /** False while something that was lost is not restored: then what is noted outside is the evidence, and stays. */
  trusted: boolean;
  /** What went wrong, a sentence each. */
  troubles: Map<string, string>;
  /** Where the safety copy lies; undefined where this context has no such place. */
  folder: () => Promise<Folder | undefined>;
}

export function makeWatch(options: WatchOptions): Watch {
  return { ...options, db: undefined, trusted: true, troubles: new Map(), folder: folderIn(options) };
}

/** Does it; what goes wrong is told by `health`, until it goes well. */
export async function attempt({ troubles }: Watch, sentence: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    troubles.delete(sentence);
  } catch (error) {
    const { message } = problemOf(error, sentence);
    troubles.set(sentence, message === sentence ? sentence : `${sentence} ${message}`);
  }
}

function folderIn({ disk, name }: WatchOptions): Watch['folder'] {
  return async () => {
    try {
      const root = await disk?.getDirectory?.();
      return await root?.getDirectoryHandle(`${name}-copy`, { create: true });
    } catch (error) {
      // Firefox has no such place in private windows, and nobody has one on a full disk: then the journal alone is kept.
      if (error instanceof Error) return undefined;
      throw error;
    }
  };
}
