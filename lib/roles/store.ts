import { problemOf } from '../posting/problem.ts';
import { connect } from './connection.ts';
import type { Database, StoredRole } from './database.ts';
import { check, quarantine } from './quarantine.ts';
import type { Role } from './role.ts';
import type { Step } from './saving.ts';
import { totalsOf } from './seal.ts';
import { write } from './transaction.ts';
import { findLoss, type KeyValueStore, noteTotals } from './witness.ts';

/** The store with what watches over it: every change is noted outside, every record read is checked. */
export interface Store {
  /** One transaction; resolves when it is on the disk. */
  change<T>(work: (step: Step) => Promise<T>): Promise<T>;
  /** The roles of these records. Damaged ones are set aside and left out. */
  read(records: (db: Database) => Promise<(StoredRole | undefined)[]>): Promise<Role[]>;
  health(): Promise<string[]>;
  acceptLoss(): Promise<void>;
}

export interface StoreOptions {
  storage: KeyValueStore;
  now: () => Date;
  newId: () => string;
  name: string;
}

export async function openStore({ storage, now, newId, name }: StoreOptions): Promise<Store> {
  const use = connect({ name, newId });
  const watch = watcher(storage, await use((db) => findLoss(db, storage)));
  return {
    change: (work) =>
      use(async (db) => {
        const at = now().toISOString();
        const result = await write(db, async (transaction) => work({ transaction, totals: await totalsOf(transaction, newId), at, newId }));
        await watch.note(db);
        return result;
      }),
    read: (records) =>
      use(async (db) => {
        const checked = (await records(db)).flatMap((record) => (record ? [{ id: record.id, ...check(record) }] : []));
        const damaged = checked.flatMap((one) => ('reason' in one ? [one.id] : []));
        if (damaged.length > 0) await watch.setAside(db, () => quarantine(db, damaged, { now, newId }));
        return checked.flatMap((one) => ('role' in one ? [one.role] : []));
      }),
    health: () => use(async (db) => [...watch.troubles(), ...setAsideSentences(await db.count('quarantine'))]),
    acceptLoss: () => use((db) => watch.acceptLoss(db)),
  };
}

/** Keeps the note outside of the store, and what there is to say about both. */
function watcher(storage: KeyValueStore, lossAtOpening: string | undefined) {
  let loss = lossAtOpening;
  let trouble: string | undefined;

  // A failed note costs no role: it is told, and the next change writes a newer one. After a loss the old note stays, it is the evidence.
  async function note(db: Database): Promise<void> {
    if (loss) return;
    try {
      const totals = await db.get('meta', 'totals');
      if (totals) await noteTotals(storage, totals);
      trouble = undefined;
    } catch (error) {
      trouble = problemOf(error, 'The safety note about the saved roles could not be written.').message;
    }
  }

  return {
    note,
    // Reading goes on where the damaged cannot be moved, on a full disk for one.
    async setAside(db: Database, move: () => Promise<void>): Promise<void> {
      try {
        await move();
        await note(db);
      } catch (error) {
        trouble = problemOf(error, 'Damaged roles could not be set aside.').message;
      }
    },
    async acceptLoss(db: Database): Promise<void> {
      loss = undefined;
      await note(db);
    },
    troubles: () => [loss, trouble].filter((line) => line !== undefined),
  };
}

function setAsideSentences(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? '1 saved role could not be read and was set aside.' : `${count} saved roles could not be read and were set aside.`];
}
