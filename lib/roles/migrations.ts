import type { IDBPDatabase } from 'idb';
import type { Database, Upgrade } from './database.ts';
import { upgradeToSecond } from './second-version.ts';

export type Migration = (db: Database, upgrade: Upgrade, epoch: string) => void | Promise<void>;

/** The n-th leads from version n to n + 1. Never change one that was released: add another. */
export const migrations: readonly Migration[] = [createFirst, upgradeToSecond, upgradeToThird];

// The types are those of the latest version; what an earlier one had and it has not is made without them.
function createFirst(latest: Database, upgrade: Upgrade, epoch: string): void {
  const db = latest as unknown as IDBPDatabase;
  const roles = db.createObjectStore('roles', { keyPath: 'id' });
  roles.createIndex('identities', 'role.identities', { unique: true, multiEntry: true });
  roles.createIndex('savedAt', 'role.savedAt');
  roles.createIndex('seq', 'seq', { unique: true });
  db.createObjectStore('bin', { keyPath: 'id' });
  db.createObjectStore('saves', { keyPath: 'key' }).createIndex('at', 'at');
  db.createObjectStore('quarantine', { keyPath: 'id' });
  db.createObjectStore('meta');
  void upgrade.objectStore('meta').put({ epoch, seq: 0, count: 0, hash: 0, slots: 0 }, 'totals');
}

/** Rows with the number of the change that wrote them, and the image. The rows of before are made anew when they are read first. */
function upgradeToThird(db: Database): void {
  db.deleteObjectStore('rows');
  db.createObjectStore('rows', { keyPath: 'shard' }).createIndex('seq', 'seq');
  db.createObjectStore('image');
}
