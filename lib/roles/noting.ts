import type { Copier } from './copying.ts';
import type { Database } from './database.ts';
import { attempt, type Watch } from './watch.ts';
import { noteChanges, readSentinel } from './witness.ts';

const notNoted = 'The safety note about the saved roles could not be written.';

export interface Noter {
  /** Notes what changed since the last note. */
  note(db: Database): Promise<void>;
  /** The same where nobody else tells what fails. */
  noteNow(db: Database): Promise<void>;
  /** Does it once all that came before is done, so that a note is never older than the one before. What fails is told. */
  after(work: () => Promise<void>): Promise<void>;
  settled(): Promise<void>;
}

/** Writes down outside of the store what is in it. A failed note costs no role: it is told, and the next change writes a newer one. */
export function makeNoter(watch: Watch, copier: Copier): Noter {
  let noted: number | undefined;
  let working: Promise<void> = Promise.resolve();

  async function note(db: Database): Promise<void> {
    if (!watch.trusted) return;
    noted ??= (await readSentinel(watch.storage))?.seq ?? 0;
    const totals = await noteChanges(watch.storage, db, noted);
    noted = totals?.seq ?? noted;
    if (totals) await copier.plan(totals);
  }

  return {
    note,
    noteNow: (db) => attempt(watch, notNoted, () => note(db)),
    after(work) {
      working = working.then(() => attempt(watch, notNoted, work));
      return working;
    },
    settled: () => working,
  };
}
