import type { Changed, Image, Kept } from '../roles/catalogue.ts';
import type { Placed } from '../roles/row-code.ts';
import { addPlaced, makeRoleIndex, type RoleIndex } from './role-index.ts';
import { makeShard, noSlot, type Shard, type Shared, setRow, shardRows } from './shard.ts';

/** Another one is for whoever made it: with every change of what a shard holds or means, this changes. */
const form = '1';

/** An index as the store keeps it. `pause` lets others have their turn between two parts. */
export async function imageOf({ shards, shared }: RoleIndex, seq: number, pause: () => Promise<unknown>): Promise<Image> {
  const parts: Shard[] = [];
  for (const shard of shards) {
    parts.push(inFewestBytes(shard));
    await pause();
  }
  return { seq, form, shared, parts };
}

/** Texts out of which all letters beyond Latin-1 were folded still take two bytes a letter: what is parsed takes one. */
function inFewestBytes(shard: Shard): Shard {
  const narrow = <C extends Shard['shown']>(column: C): C => ({ ...column, text: JSON.parse(JSON.stringify(column.text)) as string });
  const columns = Object.fromEntries(Object.entries(shard.columns).map(([name, column]) => [name, narrow(column)]));
  return { ...shard, shown: narrow(shard.shown), columns: columns as Shard['columns'] };
}

/**
 * The index out of an image, with what changed since. Undefined where it is of another form or damaged, or does not come to the same roles
 * as the store has: their number, and all their hashes together.
 */
export function indexFrom({ image, totals }: Kept): RoleIndex | undefined {
  if (image?.form !== form || !isShared(image.shared) || !areShards(image.parts)) return undefined;
  const index: RoleIndex = { ...makeRoleIndex(), shards: image.parts, shared: image.shared };
  takeChanged(index, image.changed);
  const { count, hash } = figuresOf(index);
  index.size = count;
  return count === totals.count && hash === totals.hash ? index : undefined;
}

function isShared(shared: unknown): shared is Shared {
  const { countries, tags, money } = (shared ?? {}) as Partial<Record<keyof Shared, Partial<Shared['tags']>>>;
  return [countries, tags, money].every((each) => Array.isArray(each?.values) && each.numbers instanceof Map);
}

function areShards(parts: readonly unknown[]): parts is Shard[] {
  const model = makeShard();
  return parts.every((part, nth) => isAlike(part, model) && (part.rows === shardRows || nth === parts.length - 1));
}

/** Whether a value has all that the model has: of the same kind, and arrays of the same length. */
function isAlike<T>(value: unknown, model: T): value is T {
  if (typeof model !== 'object' || model === null) return typeof value === typeof model;
  if (typeof value !== 'object' || value === null) return false;
  if (ArrayBuffer.isView(model))
    return value.constructor === model.constructor && (value as Uint8Array).length === (model as unknown as Uint8Array).length;
  return Object.entries(model).every(([key, part]) => isAlike((value as Record<string, unknown>)[key], part));
}

/** Puts the rows of the changed stretches in the place of those that stood there. */
function takeChanged(index: RoleIndex, { stretches, rows }: Changed): void {
  const now = new Map(rows.map((placed) => [placed.slot, placed]));
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  for (const shard of index.shards) {
    for (let at = 0; at < shard.rows; at += 1) {
      const slot = shard.slot[at] ?? noSlot;
      // Most of what changed lies close together, at the end.
      if (slot < from || slot >= to || !stretches.some((stretch) => slot >= stretch.from && slot < stretch.to)) continue;
      const placed = now.get(slot);
      now.delete(slot);
      if (placed) putAt(index, { shard, at }, placed);
      else shard.alive[at] = 0;
    }
  }
  addPlaced(
    index,
    [...now.values()].sort((a, b) => b.slot - a.slot),
  );
}

function putAt(index: RoleIndex, { shard, at }: { shard: Shard; at: number }, { hash, row }: Placed): void {
  if (shard.alive[at] && shard.hash[at] === hash) return;
  setRow(shard, at, { row, shared: index.shared });
  shard.hash[at] = hash;
}

// Run once, before the browser has made anything fast of it: a bare loop.
function figuresOf({ shards }: RoleIndex): { count: number; hash: number } {
  let count = 0;
  let all = 0;
  for (const { alive, hash, rows } of shards) {
    for (let at = 0; at < rows; at += 1) {
      if (alive[at] === 0) continue;
      count += 1;
      all ^= hash[at] ?? 0;
    }
  }
  return { count, hash: all >>> 0 };
}
