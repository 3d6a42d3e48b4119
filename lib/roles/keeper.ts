import { purgedBefore, purgeStep } from './bin.ts';
import { makeCopier } from './copying.ts';
import type { Database } from './database.ts';
import { databaseName, readGeneration } from './generation.ts';
import { type Healer, makeHealer } from './healing.ts';
import { type Doubt, forgetLoss, readSentences } from './loss.ts';
import { makeNoter, type Noter } from './noting.ts';
import { askToStay } from './room.ts';
import { inStep } from './step.ts';
import { attempt, makeWatch, type Watch, type WatchOptions } from './watch.ts';

/** What watches over the store from outside: note and journal in storage.local, the safety copy in a file. */
export interface Keeper {
  /** Where the roles lie: under another name than at first, once a database was too damaged to be used. */
  databaseName(): Promise<string>;
  /** Whether an opened store is what it was noted to be. */
  compare(db: Database): Promise<Doubt | undefined>;
  /** Restores what is missing, and begins to watch. False: it can neither be used nor mended, and is to be opened by its new name. */
  opened(db: Database, doubt: Doubt | undefined): Promise<boolean>;
  /** The store does not open any more by that name. True: it is to be opened by its new one. */
  moveOn(name: string): Promise<boolean>;
  /** That connection is used no more. */
  closed(db: Database): void;
  /** Work failed as it does on damaged files. True: the next opening looks for damage, and mends it. */
  suspect(): boolean;
  /** After a commit: the note follows, and in a while the copy. Nobody waits for either. */
  changed(db: Database): void;
  attempt(sentence: string, work: () => Promise<void>): Promise<void>;
  /** The records are counted, and what was missing is restored where it can be. */
  checked(): Promise<void>;
  /** What there is to tell. */
  troubles(): Promise<string[]>;
  /** The user knows of what was lost. What could not be restored yet is not given up. */
  acceptLoss(): Promise<void>;
  /** All is noted, and copied where a copy is due. */
  settled(): Promise<void>;
}

/** Counting 100,000 records takes a tenth of a second: not before the first of them are shown. */
const checkAfterMs = 500;

/** `drop`: the connection cannot be used any more. */
export function makeKeeper(options: WatchOptions, drop: () => Promise<void>): Keeper {
  const watch = makeWatch(options);
  const copier = makeCopier(watch, async () => {
    if (healer.suspect()) await drop();
  });
  const noter = makeNoter(watch, copier);
  const healer: Healer = makeHealer(watch, noter, drop);
  let unchecked: Database | undefined;

  /**
   * What takes a while at an opening: once what it was opened for is shown, or at once where somebody wants to know. Again where something
   * could not be restored: there may be room by now.
   */
  function check(): Promise<void> {
    const db = unchecked ?? (watch.trusted ? undefined : watch.db);
    unchecked = undefined;
    if (!db) return noter.settled();
    return noter.after(async () => {
      // Closed since: whichever is opened next is looked at in its turn.
      if (watch.db !== db) return;
      if (!(await healer.check(db))) return drop();
      await lookAfter(watch, noter, db);
    });
  }

  return {
    databaseName: async () => databaseName(watch.name, await readGeneration(watch.storage)),
    compare: healer.compare,
    async opened(db, doubt) {
      if (doubt && !(await healer.opened(db, doubt))) return false;
      watch.db = db;
      unchecked = db;
      void watch.sleep?.(checkAfterMs).then(check);
      return true;
    },
    checked: check,
    moveOn: healer.moveOn,
    closed(db) {
      if (watch.db === db) watch.db = undefined;
    },
    suspect: healer.suspect,
    changed: (db) => void noter.after(() => noter.note(db)),
    attempt: (sentence, work) => attempt(watch, sentence, work),
    troubles: async () => [...(await readSentences(watch.storage)), ...watch.troubles.values()],
    acceptLoss: () => forgetLoss(watch.storage),
    async settled() {
      await check();
      await copier.copy();
      const { db } = watch;
      // Another page's change, too: it may have been closed before it had noted it. And what could not be noted is tried again.
      if (db) await noter.after(() => noter.note(db));
    },
  };
}

/** What is due once a store is known to be whole. */
async function lookAfter(watch: Watch, noter: Noter, db: Database): Promise<void> {
  await purge(watch, db);
  await noter.note(db);
  await askToStay(watch.disk, watch.storage);
}

/** Removes for good what has lain in the bin for its time. */
async function purge(watch: Watch, db: Database): Promise<void> {
  const before = purgedBefore(watch.now().toISOString());
  if ((await db.countFromIndex('bin', 'binnedAt', IDBKeyRange.upperBound(before))) === 0) return;
  await inStep(db, { now: watch.now, newId: watch.newId }, (step) => purgeStep(step, before));
}
