import type { Use } from './connection.ts';
import type { Database, RowShard } from './database.ts';
import { parseTexts } from './projection.ts';
import type { Row } from './row.ts';
import { decodeRows, type Placed } from './row-code.ts';

/** Shards to a slice: the first is one alone, to be shown at once; the others are as many as one frame can take. */
const rowShardsPerSlice = 32;
const textShardsPerSlice = 64;

/** All rows, newest first as far as their places go, a slice at a time. `rebuild` is called where some are damaged or missing. */
export async function* readRows(use: Use, rebuild: () => Promise<void>): AsyncGenerator<Row[]> {
  for await (const slice of readPlaced(use, rebuild)) yield slice.map(({ row }) => row);
}

/** The same with their places. */
export async function* readPlaced(use: Use, rebuild: () => Promise<void>): AsyncGenerator<Placed[]> {
  const given = new Set<string>();
  for await (const { rows, sound } of rowSlices(use)) {
    if (!sound) break;
    for (const { row } of rows) given.add(row.id);
    if (rows.length > 0) yield rows;
  }
  if (await isWhole(use, given.size)) return;
  await rebuild();
  for await (const { rows } of rowSlices(use)) {
    const others = rows.filter(({ row }) => !given.has(row.id));
    if (others.length > 0) yield others;
  }
}

interface Slice {
  rows: Placed[];
  sound: boolean;
}

async function* rowSlices(use: Use): AsyncGenerator<Slice> {
  let top = await use((db) => topShard(db, 'rows'));
  let ahead = readSlice(use, top, 1);
  while (top >= 0) {
    const { shards, width } = await ahead;
    top -= width;
    // The next is on its way while this one is taken in.
    ahead = readSlice(use, top, rowShardsPerSlice);
    const decoded = shards.map(({ json }) => decodeRows(json));
    yield { rows: decoded.reverse().flatMap((placed) => inOrder(placed ?? [])), sound: !decoded.includes(undefined) };
  }
}

function readSlice(use: Use, top: number, width: number): Promise<{ shards: RowShard[]; width: number }> {
  const reading = use(async (db) => {
    const range = IDBKeyRange.bound(Math.max(0, top - width + 1), Math.max(0, top));
    return { shards: top < 0 ? [] : await db.getAll('rows', range), width };
  });
  // Whoever needs no more rows leaves it unread; its failure is nobody's then.
  void Promise.allSettled([reading]);
  return reading;
}

async function topShard(db: Database, store: 'rows' | 'texts'): Promise<number> {
  return (await db.transaction(store).store.openKeyCursor(null, 'prev'))?.key ?? -1;
}

function inOrder(placed: Placed[]): Placed[] {
  return placed.sort((a, b) => b.slot - a.slot);
}

/** Whether as many rows were read as there are roles. One that was saved or removed meanwhile makes no difference worth a rebuilding. */
async function isWhole(use: Use, given: number): Promise<boolean> {
  const totals = await use((db) => db.get('meta', 'totals'));
  return totals === undefined || given >= totals.count;
}

/** All texts, a slice at a time. */
export async function* readTexts(use: Use, rebuild: () => Promise<void>): AsyncGenerator<[string, string][]> {
  let rebuilt = false;
  for (let top = await use((db) => topShard(db, 'texts')); top >= 0; ) {
    const range = IDBKeyRange.bound(Math.max(0, top - textShardsPerSlice + 1), top);
    const parsed = (await use((db) => db.getAll('texts', range))).map(parseTexts);
    if (parsed.includes(undefined) && !rebuilt) {
      rebuilt = true;
      await rebuild();
      continue;
    }
    const texts = parsed.reverse().flatMap((some) => some ?? []);
    if (texts.length > 0) yield texts;
    top -= textShardsPerSlice;
  }
}
