import type { Use } from './connection.ts';
import type { Database, RowShard } from './database.ts';
import { rowsPerShard } from './projection.ts';
import { decodeRows, type Placed } from './row-code.ts';
import { readPlaced } from './shards.ts';
import type { Totals } from './stored.ts';

/**
 * All rows for a search. To decode 100,000 of them takes half a second; what a search makes of them is strings and typed arrays, a few
 * to thousands of rows, that come out of the store as they are in a tenth of that time. So the search's own form is kept beside the rows, as
 * an image: with the number of the change up to which it goes, so that only what was written since is decoded. It is made from the rows and
 * nothing else, and nothing waits for it.
 */
export interface Catalogue {
  /** The rows that were saved last, as far as their places go: fifty, to be shown at once. */
  newest(): Promise<Placed[]>;
  kept(): Promise<Kept>;
  /** All rows, newest first as far as their places go, a slice at a time. */
  all(): AsyncIterable<Placed[]>;
  /** Keeps an image, in the place of the one before; without parts, none. `seq`: as `kept` gave it before the rows were read. */
  keep(image: Image): Promise<void>;
}

/** Only who made it knows what is in it. */
export interface Image {
  seq: number;
  /** Of the form: another one is not read. */
  form: string;
  shared: unknown;
  parts: readonly unknown[];
}

export interface Kept {
  /** The store's count of changes, of roles, and their hashes together, at the time. */
  totals: Pick<Totals, 'seq' | 'count' | 'hash'>;
  /** Undefined where there is none, or where so much was written since that it is not worth reading. */
  image?: Omit<Image, 'seq'> & { changed: Changed };
}

/** What was written since: these stretches of places hold these rows now, and no others. */
export interface Changed {
  stretches: { from: number; to: number }[];
  rows: Placed[];
}

/** Of more changed shards than these the decoding takes longer than a frame or two. */
const mostChanged = 32;
/** Rows of the first look: twice what a window shows. */
const firstLook = 50;
/** Shards that hold them: the last one may have begun just now. */
const newestShards = 2;

export function makeCatalogue(use: Use, rebuild: () => Promise<void>): Catalogue {
  return {
    newest: () => use(readNewest),
    kept: () => use(readKept),
    all: () => readPlaced(use, rebuild),
    keep: (image) => use((db) => keep(db, image)),
  };
}

async function readNewest(db: Database): Promise<Placed[]> {
  const transaction = db.transaction(['meta', 'rows']);
  const totals = await transaction.objectStore('meta').get('totals');
  const top = Math.floor(((totals?.slots ?? 0) - 1) / rowsPerShard);
  if (top < 0) return [];
  const shards = await transaction.objectStore('rows').getAll(IDBKeyRange.bound(top - newestShards + 1, top));
  return shards
    .flatMap(({ json }) => decodeRows(json) ?? [])
    .sort((a, b) => b.slot - a.slot)
    .slice(0, firstLook);
}

interface Head extends Omit<Image, 'parts'> {
  parts: number;
}

// One transaction: the figures are those of the rows.
async function readKept(db: Database): Promise<Kept> {
  const transaction = db.transaction(['meta', 'image', 'rows']);
  const image = transaction.objectStore('image');
  const [found, head] = await Promise.all([transaction.objectStore('meta').get('totals'), image.get(0)]);
  const totals = { seq: found?.seq ?? 0, count: found?.count ?? 0, hash: found?.hash ?? 0 };
  if (!isHead(head)) return { totals };
  const { form, shared } = head;
  // One by one: each is a task of its own, and they come faster than all at once.
  const reading = Promise.all(Array.from({ length: head.parts }, (_, nth) => image.get(nth + 1)));
  const since = IDBKeyRange.lowerBound(head.seq);
  const shards = await transaction
    .objectStore('rows')
    .index('seq')
    .getAll(since, mostChanged + 1);
  const changed = shards.length > mostChanged ? undefined : changedBy(shards);
  const parts = await reading;
  return changed ? { totals, image: { form, shared, parts, changed } } : { totals };
}

function isHead(head: unknown): head is Head {
  const { seq, form, parts } = (head ?? {}) as Partial<Record<keyof Head, unknown>>;
  return typeof seq === 'number' && typeof form === 'string' && typeof parts === 'number' && parts > 0;
}

/** Undefined where one is damaged. */
function changedBy(shards: readonly RowShard[]): Changed | undefined {
  const decoded = shards.map(({ json }) => decodeRows(json));
  if (decoded.includes(undefined)) return undefined;
  const stretches = shards.map(({ shard }) => ({ from: shard * rowsPerShard, to: (shard + 1) * rowsPerShard }));
  return { stretches, rows: decoded.flatMap((rows) => rows ?? []) };
}

async function keep(db: Database, { parts, ...image }: Image): Promise<void> {
  const transaction = db.transaction('image', 'readwrite', { durability: 'relaxed' });
  const { store } = transaction;
  void store.clear();
  const head: Head = { ...image, parts: parts.length };
  if (parts.length > 0) void store.put(head, 0);
  for (const [nth, part] of parts.entries()) await store.put(part, nth + 1);
  await transaction.done;
}
