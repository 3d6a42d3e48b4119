import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { Problem } from '../posting/problem.ts';
import { migrations } from './migrations.ts';
import { storeProblem } from './store-problem.ts';
import type { ActionPart, ActionRecord, BinnedRole, GoneRole, SetAside, StoredRole, Totals } from './stored.ts';
import { abort } from './transaction.ts';

/** Version 3. Version 2 had neither `image` nor the rows' numbers; version 1 had roles, bin, saves, quarantine and meta (`test/roles/fixtures`). */
export interface PlainpostDb extends DBSchema {
  roles: { key: string; value: StoredRole; indexes: { identities: string; savedAt: string; seq: number } };
  bin: { key: string; value: BinnedRole; indexes: { binnedAt: string; seq: number } };
  gone: { key: string; value: GoneRole; indexes: { seq: number } };
  actions: { key: string; value: ActionRecord; indexes: { at: string } };
  parts: { key: [string, number]; value: ActionPart };
  /** The projection: many roles' rows to a record, and likewise their texts (`projection.ts`). Made from `roles` and nothing else. */
  rows: { key: number; value: RowShard; indexes: { seq: number } };
  texts: { key: number; value: TextShard };
  /** What a search has made of all rows (`catalogue.ts`): at 0 its head, then its parts. */
  image: { key: number; value: unknown };
  quarantine: { key: string; value: SetAside };
  meta: { key: string; value: Totals };
}

export interface RowShard {
  shard: number;
  /** Of the change that wrote it last. */
  seq: number;
  /** `encodeRows`: one text is copied out of the store many times faster than as many objects. */
  json: string;
}

export interface TextShard {
  shard: number;
  texts: [id: string, text: string][];
}

export type StoreName = StoreNames<PlainpostDb>;
export type Database = IDBPDatabase<PlainpostDb>;
export type Write = IDBPTransaction<PlainpostDb, StoreName[], 'readwrite'>;
export type Upgrade = IDBPTransaction<PlainpostDb, StoreName[], 'versionchange'>;

export interface OpenOptions {
  name: string;
  newId: () => string;
  /** The connection is gone (another version waits, or the browser closed it): the next use opens anew. */
  onClosed: () => void;
}

/**
 * A connection that makes way for a newer version. Rejects with a Problem: `blocked` while an older page keeps the store open (once
 * that is closed, a later call succeeds), `newer` where a newer Plainpost wrote it.
 */
export async function openDatabase({ name, newId, onClosed }: OpenOptions): Promise<Database> {
  try {
    return await openOrBlocked(name, newId, onClosed);
  } catch (error) {
    throw openingProblem(error);
  }
}

function openOrBlocked(name: string, newId: () => string, onClosed: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let gaveUp = false;
    let failure: unknown;
    const opening = openDB<PlainpostDb>(name, migrations.length, {
      // All of it or nothing: what cannot be brought over leaves the store as the older version had it.
      async upgrade(db, oldVersion, _newVersion, upgrade) {
        upgrade.done.catch((error: unknown) => {
          failure ??= error;
        });
        try {
          for (const migrate of migrations.slice(oldVersion)) await migrate(db, upgrade as Upgrade, newId());
        } catch (error) {
          failure = error;
          abort(upgrade);
        }
      },
      blocked() {
        gaveUp = true;
        reject(new Problem('blocked', 'An older Plainpost page is still open. Close it and try again.'));
      },
      blocking(_current, _blocked, event) {
        onClosed();
        (event.target as IDBDatabase).close();
      },
      terminated: onClosed,
    });
    opening.then(
      (db) => {
        if (gaveUp) db.close();
        resolve(db);
      },
      (error) => reject(failure ?? error),
    );
  });
}

function openingProblem(error: unknown): Problem {
  if (error instanceof Error && error.name === 'VersionError') {
    return new Problem('newer', 'The saved roles were written by a newer Plainpost. Update it to see them.', { cause: error });
  }
  return storeProblem(error, 'The saved roles could not be opened.');
}
