import type { TextShard, Write } from './database.ts';
import { decodeRows, encodeRows } from './row-code.ts';
import { rowOf, searchTextOf } from './row-of.ts';
import type { Touched } from './step.ts';

/** Roles to a record of rows, and to one of texts: so many that all are read fast, so few that a save rewrites little (test/bench/store.ts). */
export const rowsPerShard = 128;
export const textsPerShard = 8;

/** Brings the projection in step with the records that were touched, under that number: one shard of each kind for one role. Comes back with its writes, under way. */
export async function project(transaction: Write, touched: ReadonlyMap<string, Touched>, seq: number): Promise<Promise<unknown>[]> {
  const writes = await Promise.all([
    ...[...byShard(touched, rowsPerShard)].map(([shard, entries]) => projectRows(transaction, { shard, seq }, entries)),
    ...[...byShard(touched, textsPerShard)].map(([shard, entries]) => projectTexts(transaction, shard, entries)),
  ]);
  return writes.flatMap(({ write }) => (write ? [write] : []));
}

/** Within an object, or whoever waits for what asked for it would wait for it too. */
interface Writing {
  write?: Promise<unknown>;
}

type Entry = [id: string, Touched];

function byShard(touched: ReadonlyMap<string, Touched>, width: number): Map<number, Entry[]> {
  const shards = new Map<number, Entry[]>();
  for (const entry of touched) {
    const shard = Math.floor(entry[1].slot / width);
    const others = shards.get(shard);
    if (others) others.push(entry);
    else shards.set(shard, [entry]);
  }
  return shards;
}

async function projectRows(transaction: Write, place: { shard: number; seq: number }, entries: Entry[]): Promise<Writing> {
  const store = transaction.objectStore('rows');
  const before = entries.length < rowsPerShard ? decodeRows((await store.get(place.shard))?.json) : undefined;
  const slots = new Map(before?.map((placed) => [placed.slot, placed]));
  for (const [, { slot, record }] of entries) {
    const row = record && safely(() => rowOf(record.role));
    if (row) slots.set(slot, { slot, hash: record.hash, row });
    else slots.delete(slot);
  }
  return { write: store.put({ ...place, json: encodeRows([...slots.values()]) }) };
}

async function projectTexts(transaction: Write, shard: number, entries: Entry[]): Promise<Writing> {
  const store = transaction.objectStore('texts');
  const isWhole = entries.length === textsPerShard;
  const texts = new Map(isWhole ? [] : (parseTexts(await store.get(shard)) ?? []));
  let changed = isWhole;
  for (const [id, { record }] of entries) {
    const text = record && safely(() => searchTextOf(record.role));
    changed ||= texts.get(id) !== text;
    if (text === undefined) texts.delete(id);
    else texts.set(id, text);
  }
  return changed ? { write: store.put({ shard, texts: [...texts] }) } : {};
}

/** A damaged role has no row: it is found, and set aside, when it is read. */
function safely<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** The texts of a shard; undefined where there is none or it is damaged. */
export function parseTexts(record: TextShard | undefined): [string, string][] | undefined {
  const texts: unknown = record?.texts;
  return Array.isArray(texts) && texts.every(isText) ? texts : undefined;
}

function isText(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}
