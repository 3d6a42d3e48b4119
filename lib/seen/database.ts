import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Sighting } from '../posting/sighting.ts';
import { bandsOf } from './fingerprint.ts';

/** A sighting as it lies in the store, with what it is found by. The sighting is checked on every read. */
export interface StoredSighting {
  key: string;
  bands: number[];
  /** Host and moment of posting, where that is given to the second. */
  stamp?: string;
  sighting: Sighting;
}

export interface SeenDb extends DBSchema {
  sightings: {
    key: string;
    value: StoredSighting;
    indexes: { identities: string; bands: number; stamp: string; firstSeenAt: string; lastSeenAt: string };
  };
}

export type SeenDatabase = IDBPDatabase<SeenDb>;

/** A database of its own: what happens to it never touches the saved roles. */
export const seenName = 'plainpost-seen';

export function openSeenDatabase(onClosed: () => void): Promise<SeenDatabase> {
  return openDB<SeenDb>(seenName, 1, {
    upgrade(db) {
      const sightings = db.createObjectStore('sightings', { keyPath: 'key' });
      sightings.createIndex('identities', 'sighting.identities', { multiEntry: true });
      sightings.createIndex('bands', 'bands', { multiEntry: true });
      sightings.createIndex('stamp', 'stamp');
      sightings.createIndex('firstSeenAt', 'sighting.firstSeenAt');
      sightings.createIndex('lastSeenAt', 'sighting.lastSeenAt');
    },
    blocking(_current, _blocked, event) {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  });
}

export function stored(sighting: Sighting): StoredSighting {
  const stamp = stampOf(sighting);
  return {
    key: sighting.key,
    bands: sighting.sketch ? bandsOf(sighting.sketch) : [],
    ...(stamp !== undefined && { stamp }),
    sighting,
  };
}

/** Host and moment of posting. Undefined for a date, or for a full minute, at which a person's or a nightly job's clock may stand. */
export function stampOf({ address, posted }: Pick<Sighting, 'address' | 'posted'>): string | undefined {
  const value = posted.at(-1)?.value;
  if (value === undefined || !/T\d\d:\d\d:(?!00)\d\d/.test(value) || !URL.canParse(address)) return undefined;
  return `${new URL(address).hostname} ${value}`;
}
