import type { Row } from '../roles/row.ts';
import type { Placed } from '../roles/row-code.ts';
import { addPosition, type IdTable, makeIdTable, positionOf } from './id-table.ts';
import {
  addToShard,
  idIn,
  type Listed,
  makeShard,
  makeShared,
  rowIn,
  type Shard,
  type Shared,
  setRow,
  shardRows,
  shift,
  shownWords,
} from './shard.ts';

/**
 * All saved roles' rows, held so that they can be searched, filtered and sorted within one frame at 100,000, in half the memory that the
 * rows themselves would take. A row has a position, which it keeps as long as the index lives.
 */
export interface RoleIndex {
  shards: Shard[];
  shared: Shared;
  ids: IdTable;
  /** How many there are now. */
  size: number;
  /** Goes up with every change; of what is sorted, only with one that may change an order. */
  version: number;
  orderVersion: number;
}

export function makeRoleIndex(): RoleIndex {
  return { shards: [], shared: makeShared(), ids: makeIdTable(), size: 0, version: 0, orderVersion: 0 };
}

/** How many positions there are; some may be removed ones. */
export function capacityOf({ shards }: RoleIndex): number {
  const last = shards.at(-1);
  return last ? (shards.length - 1) * shardRows + last.rows : 0;
}

/** The shard of a position, and its row there. */
export function placeOf({ shards }: RoleIndex, position: number): { shard: Shard; at: number } | undefined {
  const shard = shards[position >> shift];
  return shard && { shard, at: position & (shardRows - 1) };
}

export function idAt(index: RoleIndex, position: number): string {
  const place = placeOf(index, position);
  return place ? idIn(place.shard, place.at) : '';
}

/** A row as a list draws it; undefined where there is none any more. */
export function rowAt(index: RoleIndex, position: number): Listed | undefined {
  const place = placeOf(index, position);
  return place?.shard.alive[place.at] ? rowIn(place.shard, place.at, index.shared) : undefined;
}

/** Where the role with this id is; undefined where it is not, or no more. */
export function findPosition(index: RoleIndex, id: string): number | undefined {
  const position = everAt(index, id);
  const place = position === undefined ? undefined : placeOf(index, position);
  return place?.shard.alive[place.at] ? position : undefined;
}

function everAt(index: RoleIndex, id: string): number | undefined {
  // The table is filled when it is first asked: opening a library does not wait for it.
  knowIds(index, capacityOf(index));
  return positionOf(index.ids, id, (position) => idAt(index, position));
}

function knowIds(index: RoleIndex, end: number): void {
  const readId = (position: number) => idAt(index, position);
  for (let position = index.ids.used; position < end; position += 1) addPosition(index.ids, position, readId);
}

const idsPerSlice = 2048;

/** Fills the table of ids in slices, where `findPosition` would do it in one go; `pause` lets others have their turn. */
export async function prepareIds(index: RoleIndex, pause: () => Promise<unknown>): Promise<void> {
  while (index.ids.used < capacityOf(index)) {
    knowIds(index, Math.min(index.ids.used + idsPerSlice, capacityOf(index)));
    await pause();
  }
}

/** Takes in rows that are not there yet, each once: what the store gives at opening. */
export function addRows(index: RoleIndex, rows: readonly Row[]): void {
  for (let done = 0; done < rows.length; ) {
    const shard = roomyShard(index);
    const some = rows.slice(done, done + shardRows - shard.rows);
    addToShard(shard, some, index.shared);
    done += some.length;
  }
  index.size += rows.length;
  index.orderVersion += 1;
  index.version += 1;
}

/** The same with their places in the store, so that an image can be kept of them. */
export function addPlaced(index: RoleIndex, placed: readonly Placed[]): void {
  const from = capacityOf(index);
  addRows(
    index,
    placed.map(({ row }) => row),
  );
  for (const [nth, { slot, hash }] of placed.entries()) {
    const { shard, at } = placeOf(index, from + nth) as NonNullable<ReturnType<typeof placeOf>>;
    shard.slot[at] = slot;
    shard.hash[at] = hash;
  }
}

/** Takes rows in; one that is there already is put in its place. */
export function putRows(index: RoleIndex, rows: readonly Row[]): void {
  for (const row of rows) {
    const position = everAt(index, row.id);
    if (position === undefined) addRows(index, [row]);
    else putAgain(index, position, row);
  }
  index.version += 1;
}

function roomyShard({ shards }: RoleIndex): Shard {
  const last = shards.at(-1);
  if (last && last.rows < shardRows) return last;
  const shard = makeShard();
  shards.push(shard);
  return shard;
}

function putAgain(index: RoleIndex, position: number, row: Row): void {
  const place = placeOf(index, position);
  if (!place) return;
  const { shard, at } = place;
  const before = orderKeys(shard, at);
  if (!shard.alive[at]) index.size += 1;
  setRow(shard, at, { row, shared: index.shared });
  // It is not the row that the store had under that hash: an image of it would be taken for that one once the change was taken back.
  shard.hash[at] = 0;
  if (orderKeys(shard, at) !== before) index.orderVersion += 1;
}

/** All that an order may rest on. */
function orderKeys(shard: Shard, at: number): string {
  const { alive, savedAt, posted, deadline, next, rating, money, payMin, payMax } = shard;
  const [, title, employer] = shownWords(shard, at);
  return [alive, savedAt, posted, deadline, next, rating, money, payMin, payMax].map((each) => each[at]).join() + title + employer;
}

/** Takes roles out. */
export function dropRows(index: RoleIndex, ids: readonly string[]): void {
  for (const id of ids) {
    const position = findPosition(index, id);
    const place = position === undefined ? undefined : placeOf(index, position);
    if (!place) continue;
    place.shard.alive[place.at] = 0;
    index.size -= 1;
  }
  index.version += 1;
}
