import { readFileSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';

/** A whole stored database as data: what `test/roles/fixtures` holds of every version that was released. */
export interface StoredDatabase {
  version: number;
  stores: Record<string, { keyPath: string | string[] | null; indexes: Index[]; records: [IDBValidKey, unknown][] }>;
}

interface Index {
  name: string;
  keyPath: string;
  unique: boolean;
  multiEntry: boolean;
}

export const versions = [1, 2, 3];

export function readFixture(version: number): StoredDatabase {
  return JSON.parse(readFileSync(new URL(`fixtures/version-${version}.json`, import.meta.url), 'utf8'));
}

/** Lays a stored database down as its version had it. The connection stays open, and makes way for nobody. */
export function openFixture(version: number, name = 'plainpost'): Promise<IDBPDatabase> {
  const { stores } = readFixture(version);
  return openDB(name, version, {
    upgrade(db) {
      for (const [store, { keyPath, indexes, records }] of Object.entries(stores)) {
        const made = db.createObjectStore(store, keyPath === null ? undefined : { keyPath });
        for (const { name, keyPath, unique, multiEntry } of indexes) made.createIndex(name, keyPath, { unique, multiEntry });
        for (const [key, value] of records) void made.put(value, keyPath === null ? key : undefined);
      }
    },
  });
}
