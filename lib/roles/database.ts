import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { Problem } from '../posting/problem.ts';
import type { Role } from './role.ts';

/** A role as it lies in the store. `role` is checked on every read; nothing else relies on its form but the indexes. */
export interface StoredRole {
  id: string;
  /** Of the change that wrote it last; one count over the whole store. */
  seq: number;
  /** `hashOf(role)`, to notice damage. */
  hash: number;
  role: Role;
}

/** What one save did, so that it is done once and can be taken back. */
export interface SaveRecord {
  key: string;
  at: string;
  id: string;
  /** `new`: the role began with it. Otherwise what it added to the role that was there. */
  did: 'new' | 'merge';
  added: Pick<Role, 'identities' | 'addresses'>;
  /** The copy's reading that gave way to the original's. */
  replaced?: Pick<Role, 'extraction' | 'findings'>;
  undone: boolean;
}

/** What the store says of itself; the same goes to storage.local, so that a loss shows. */
export interface Totals {
  /** Made with the database: another one means that the browser began anew. */
  epoch: string;
  seq: number;
  count: number;
  /** All records' hashes, exclusive-or: order does not matter, one record changes it in one step. */
  hash: number;
}

/** Version 1. Later versions keep this type and add theirs. */
export interface PlainpostDb extends DBSchema {
  roles: { key: string; value: StoredRole; indexes: { identities: string; savedAt: string; seq: number } };
  /** Roles that were removed, until they are restored. */
  bin: { key: string; value: StoredRole & { removedAt: string } };
  saves: { key: string; value: SaveRecord; indexes: { at: string } };
  /** Records that no longer fit their description, as they were found. */
  quarantine: { key: string; value: { id: string; record: unknown; reason: string; foundAt: string } };
  meta: { key: string; value: Totals };
}

export type Database = IDBPDatabase<PlainpostDb>;
export type Write = IDBPTransaction<PlainpostDb, StoreNames<PlainpostDb>[], 'readwrite'>;
type Upgrade = IDBPTransaction<PlainpostDb, StoreNames<PlainpostDb>[], 'versionchange'>;
type Migration = (db: Database, upgrade: Upgrade, epoch: string) => void | Promise<void>;

/** The n-th leads from version n to n + 1. Never change one that was released: add another. */
export const migrations: readonly Migration[] = [createFirst];

function createFirst(db: Database, upgrade: Upgrade, epoch: string): void {
  const roles = db.createObjectStore('roles', { keyPath: 'id' });
  roles.createIndex('identities', 'role.identities', { unique: true, multiEntry: true });
  roles.createIndex('savedAt', 'role.savedAt');
  roles.createIndex('seq', 'seq', { unique: true });
  db.createObjectStore('bin', { keyPath: 'id' });
  db.createObjectStore('saves', { keyPath: 'key' }).createIndex('at', 'at');
  db.createObjectStore('quarantine', { keyPath: 'id' });
  db.createObjectStore('meta');
  void upgrade.objectStore('meta').put({ epoch, seq: 0, count: 0, hash: 0 }, 'totals');
}

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
    const opening = openDB<PlainpostDb>(name, migrations.length, {
      async upgrade(db, oldVersion, _newVersion, upgrade) {
        for (const migrate of migrations.slice(oldVersion)) await migrate(db, upgrade as Upgrade, newId());
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
    opening.then((db) => {
      if (gaveUp) db.close();
      resolve(db);
    }, reject);
  });
}

function openingProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (nameOf(error) === 'VersionError') {
    return new Problem('newer', 'The saved roles were written by a newer Plainpost. Update it to see them.', { cause: error });
  }
  return storeProblem(error, 'The saved roles could not be opened.');
}

/** A store's failure as a Problem. Chromium names a full disk `DataError: Failed to write blobs (IOError)`, a full quota `QuotaExceededError`. */
export function storeProblem(error: unknown, sentence: string): Problem {
  if (error instanceof Problem) return error;
  const full = nameOf(error) === 'QuotaExceededError' || /IOError|disk|quota/i.test(messageOf(error));
  if (full) return new Problem('full', 'The disk is full, the role was not saved.', { cause: error });
  return new Problem('failed', sentence, { cause: error });
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.message : '';
}
