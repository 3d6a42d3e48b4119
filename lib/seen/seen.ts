import type { Extraction } from '../posting/extraction.ts';
import { noSightings, type Sighting, type Sightings } from '../posting/sighting.ts';
import { type Connection, connectSeen } from './connection.ts';
import { type SeenDatabase, stored } from './database.ts';
import { findSightings } from './find-sightings.ts';
import { type ListWish, listSightings } from './list-sightings.ts';
import { sightingSchema } from './schema.ts';
import { seenAgain, sightingOf } from './sighting-of.ts';
import { isSeenOff, type SwitchStorage } from './switch.ts';

/** The postings that this browser has read. It is only memory: what a reading asks of it never fails, it is forgotten instead. */
export interface Seen {
  /** What bears on a reading; nothing where the memory is switched off, lost or damaged. */
  about(extraction: Extraction): Promise<Sightings>;
  /** Remembers a reading, unless the memory is switched off or the page is no posting. Never rejects. */
  note(extraction: Extraction): Promise<void>;
  /** Which of these identities belong to a posting that was seen. Never rejects. */
  known(identities: readonly string[]): Promise<Set<string>>;
  /** How many, and since when (ISO 8601). Rejects where the memory cannot be opened. */
  extent(): Promise<{ count: number; since?: string }>;
  /** Newest first. Rejects where the memory cannot be opened. */
  list(wish: ListWish): Promise<{ sightings: Sighting[]; more: boolean }>;
  remove(key: string): Promise<void>;
  empty(): Promise<void>;
}

export interface SeenOptions {
  storage: SwitchStorage;
  now: () => Date;
  /** A reading does not wait longer than `patience` for a store that hangs; without it, it waits. */
  sleep?: (milliseconds: number) => Promise<void>;
  /** Whether the user saved the job with one of these identities. */
  isSaved?: (identities: string[]) => Promise<boolean>;
  /** How many are kept; the ones seen longest ago go first. */
  most?: number;
}

/** In milliseconds: a cold start takes some ten of them. */
const patience = 1000;
/** About 20 MB, and years of reading. */
const mostSightings = 20_000;

export function openSeen({ storage, now, sleep, isSaved, most = mostSightings }: SeenOptions): Seen {
  const connection = connectSeen();
  const quietly = async <T>(otherwise: T, work: (db: SeenDatabase) => Promise<T>): Promise<T> => {
    try {
      return (await isSeenOff(storage)) ? otherwise : await connection(work);
    } catch (error) {
      console.error('Plainpost: the memory of seen postings did not work.', error);
      return otherwise;
    }
  };
  return {
    about(extraction) {
      const found = quietly(noSightings, async (db) => {
        const sighting = sightingOf(extraction, now());
        return sighting ? withSaved(await findSightings(db, sighting), isSaved) : noSightings;
      });
      return sleep ? Promise.race([found, sleep(patience).then(() => noSightings)]) : found;
    },
    note: (extraction) => quietly(undefined, (db) => note(db, sightingOf(extraction, now()), most)),
    known: (identities) => quietly(new Set<string>(), (db) => known(db, identities)),
    ...owning(connection),
  };
}

/** What the user does with the memory, on the options page: there a failure is told. */
function owning(connection: Connection): Pick<Seen, 'extent' | 'list' | 'remove' | 'empty'> {
  return {
    list: (wish) => connection((db) => listSightings(db, wish)),
    remove: (key) => connection((db) => db.delete('sightings', key)),
    empty: () => connection((db) => db.clear('sightings')),
    extent: () =>
      connection(async (db) => {
        const count = await db.count('sightings');
        const since = (await db.transaction('sightings').store.index('firstSeenAt').openKeyCursor())?.key;
        return since === undefined ? { count } : { count, since };
      }),
  };
}

async function withSaved(found: Sightings, isSaved: SeenOptions['isSaved']): Promise<Sightings> {
  if (!isSaved) return found;
  const elsewhere = await Promise.all(
    found.elsewhere.map(async (each) => ((await isSaved(each.sighting.identities)) ? { ...each, saved: true as const } : each)),
  );
  return { ...found, elsewhere };
}

async function note(db: SeenDatabase, next: Sighting | undefined, most: number): Promise<void> {
  if (!next) return;
  const transaction = db.transaction('sightings', 'readwrite');
  const before = sightingSchema.safeParse((await transaction.store.get(next.key))?.sighting).data;
  await transaction.store.put(stored(before ? seenAgain(before, next) : next));
  const over = before ? 0 : (await transaction.store.count()) - most;
  let oldest = over > 0 ? await transaction.store.index('lastSeenAt').openKeyCursor() : null;
  for (let left = over; oldest && left > 0; left -= 1) {
    await transaction.store.delete(oldest.primaryKey);
    oldest = await oldest.continue();
  }
  await transaction.done;
}

async function known(db: SeenDatabase, identities: readonly string[]): Promise<Set<string>> {
  const index = db.transaction('sightings').store.index('identities');
  const keys = await Promise.all(identities.map((identity) => index.getKey(identity)));
  return new Set(identities.filter((_, at) => keys[at] !== undefined));
}
