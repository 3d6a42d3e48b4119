import { Problem } from '../posting/problem.ts';
import { purgedBefore, purgeStep } from './bin.ts';
import { isDue, updateCopy } from './copy-keeper.ts';
import type { Database } from './database.ts';
import { databaseName, keepGeneration, readGeneration } from './generation.ts';
import { canRestore, findDoubtIn, findShortage, heal } from './heal.ts';
import { type Doubt, keepLoss, lossSentence, readLoss } from './loss.ts';
import { askToStay } from './room.ts';
import { type Folder, type Manifest, readManifest } from './safety-copy.ts';
import { inStep } from './step.ts';
import type { StoreOptions } from './store.ts';
import type { Totals } from './stored.ts';
import { noteChanges, readSentinel } from './witness.ts';

/** What watches over the store from outside: note and journal in storage.local, the safety copy in a file. */
export interface Keeper {
  /** Where the roles lie: under another name than at first, once a database was too damaged to be opened. */
  databaseName(): Promise<string>;
  /** From now on under the next name, where there is something to restore into it. */
  moveOn(): Promise<boolean>;
  /** Whether an opened store is what it was noted to be. */
  compare(db: Database): Promise<Doubt | undefined>;
  /** Restores what is missing, and begins to watch. */
  opened(db: Database, doubt: Doubt | undefined): Promise<void>;
  /** After a commit: the note follows, and in a while the copy. Nobody waits for either. */
  changed(db: Database): void;
  attempt(sentence: string, work: () => Promise<void>): Promise<void>;
  /** What there is to tell, when all that is under way is known. */
  troubles(): Promise<string[]>;
  acceptLoss(): Promise<void>;
  /** All is noted, and copied where a copy is due. */
  settled(): Promise<void>;
}

/** A copy waits until its page has shown what it was opened for. A popup is mostly gone by then, and leaves it to others. */
const copyAfterMs = 3000;
const checkAfterMs = 500;

export function makeKeeper({ storage, now, newId, name, disk, locks, sleep }: StoreOptions): Keeper {
  const folder = folderIn(disk, name);
  const watched = { storage, now, newId, folder };
  const troubles = new Map<string, string>();
  let current: Database | undefined;
  let unchecked: Database | undefined;
  let noted: number | undefined;
  let manifest: Manifest | undefined;
  let unhealed = false;
  let working: Promise<void> = Promise.resolve();
  let copyPlanned = false;
  let copying: Promise<void> = Promise.resolve();

  async function attempt(sentence: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      troubles.delete(sentence);
    } catch (error) {
      troubles.set(sentence, error instanceof Problem ? `${sentence} ${error.message}` : sentence);
    }
  }

  /** One after the other, so that a note is never older than the one before. */
  function next(sentence: string, work: () => Promise<void>): Promise<void> {
    working = working.then(() => attempt(sentence, work));
    return working;
  }

  // A failed note costs no role: it is told, and the next change writes a newer one. While a loss stands, the old note is the evidence.
  async function note(db: Database): Promise<void> {
    if (unhealed) return;
    noted ??= (await readSentinel(storage))?.seq ?? 0;
    const totals = await noteChanges(storage, db, noted);
    noted = totals?.seq ?? noted;
    if (totals) await planCopy(totals);
  }

  async function planCopy(totals: Totals): Promise<void> {
    const place = await folder();
    if (!place || !sleep || copyPlanned) return;
    manifest ??= await readManifest(place);
    if (!isDue(manifest, totals, now())) return;
    copyPlanned = true;
    void sleep(copyAfterMs).then(() => {
      copyPlanned = false;
      return copyInTurn();
    });
  }

  function copyInTurn(): Promise<void> {
    copying = copying.then(() => attempt(notCopied, copy));
    return copying;
  }

  async function copy(): Promise<void> {
    const [place, db] = [await folder(), current];
    if (!place || !db || unhealed) return;
    await alone(locks, `${name}-copy`, async () => {
      manifest = await updateCopy({ folder: place, db, now, newId });
    });
  }

  async function healed(db: Database): Promise<void> {
    await inTurn(locks, `${name}-heal`, async () => {
      // Another page may have done it while this one waited.
      if (await doubted(db)) await heal(db, watched);
      unhealed = false;
      noted = undefined;
      await note(db);
    });
  }

  const doubted = async (db: Database) => (await findDoubtIn(db, watched)) ?? (await findShortage(db));

  async function check(db: Database): Promise<void> {
    if (await findShortage(db)) await healed(db);
    else await note(db);
    await purge(db, purgedBefore(now().toISOString()));
    await askToStay(disk, storage);
  }

  /** What takes a while at an opening, once what it was opened for is shown; at once where somebody wants to know. */
  function checkOnce(): Promise<void> {
    const db = unchecked;
    unchecked = undefined;
    return db ? next(notNoted, () => check(db)) : working;
  }

  async function purge(db: Database, before: string): Promise<void> {
    if ((await db.countFromIndex('bin', 'binnedAt', IDBKeyRange.upperBound(before))) === 0) return;
    await inStep(db, { now, newId }, (step) => purgeStep(step, before));
    await note(db);
  }

  return {
    databaseName: async () => databaseName(name, await readGeneration(storage)),
    async moveOn() {
      if (!(await canRestore(watched))) return false;
      await keepGeneration(storage, (await readGeneration(storage)) + 1);
      return true;
    },
    compare: (db) => findDoubtIn(db, watched),
    async opened(db, doubt) {
      current = db;
      if (doubt === 'altered') troubles.set(doubt, 'The saved roles were changed outside of Plainpost.');
      else if (doubt) {
        unhealed = true;
        await attempt(notRestored, () => healed(db));
      }
      unchecked = db;
      void sleep?.(checkAfterMs).then(checkOnce);
    },
    changed: (db) => void next(notNoted, () => note(db)),
    attempt,
    async troubles() {
      await checkOnce();
      const loss = await readLoss(storage);
      return [...(loss ? [lossSentence(loss)] : []), ...troubles.values()];
    },
    async acceptLoss() {
      await checkOnce();
      unhealed = false;
      troubles.clear();
      await keepLoss(storage, undefined);
      const db = current;
      if (db) await next(notNoted, () => note(db));
    },
    async settled() {
      await checkOnce();
      await copyInTurn();
    },
  };
}

const notNoted = 'The safety note about the saved roles could not be written.';
const notRestored = 'The browser lost saved roles, and they could not be restored yet.';
const notCopied = 'The safety copy of the saved roles could not be written.';

function folderIn(disk: StoreOptions['disk'], name: string): () => Promise<Folder | undefined> {
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

/** At most one context does it at once; where another is at it, none is needed here. */
async function alone(locks: StoreOptions['locks'], name: string, work: () => Promise<void>): Promise<void> {
  if (!locks) return work();
  await locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** One context after the other. */
async function inTurn(locks: StoreOptions['locks'], name: string, work: () => Promise<void>): Promise<void> {
  if (!locks) return work();
  await locks.request(name, work);
}
