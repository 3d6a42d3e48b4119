import { type Filters, makeSieve, type Sieve, type WordMarks } from './filters.ts';
import { isEmpty, parseQuery, type Query } from './query.ts';
import { capacityOf, type RoleIndex } from './role-index.ts';
import { type Sight, type Sights, scan } from './scan.ts';
import { isCompared, type Sort } from './sorting.ts';

/** All that a list shows is asked for by this. */
export interface Search {
  /** As it was typed. */
  query: string;
  filters: Filters;
  sort: Sort;
}

export const everything: Search = { query: '', filters: {}, sort: 'saved' };

/** What was found in the rows. What stands in the full texts alone is `textHits`' to find. */
export interface Found {
  query: Query;
  /** In the order in which they are shown: matches in the title first, then the employer, then elsewhere; within each by the sort. */
  positions: Uint32Array;
  /** By position: 0 left out by a filter, 1 the row alone does not tell, 2 found. Empty where nothing was asked. */
  state: Uint8Array;
  leftOut: { otherMoney: number; noPay: number };
}

export interface FindOptions {
  /** Of `orderBy`, for the search's own sort. */
  order: Uint32Array;
  now: Date;
  marks?: WordMarks | undefined;
  /** In the place of the search's own query: a corrected one. */
  query?: Query | undefined;
  /** What the search before this one saw; what this one sees is put there. */
  sights?: Sights | undefined;
}

/** Finds in title, employer, place, skills, tags and note; at once, within a frame. */
export function find(
  index: RoleIndex,
  search: Search,
  { order, now, marks, sights, query = parseQuery(search.query) }: FindOptions,
): Found {
  const sieve = makeSieve(index, search.filters, { now, marks });
  const sight = isEmpty(query) ? undefined : scan(index, query, sights);
  // What a library opens with. An order by comparing may be an older one, with rows that are gone.
  if (!sight && sieve.isOpen && order.length === index.size && !isCompared(search.sort))
    return { query, positions: order, state: new Uint8Array(), leftOut: sieve.leftOut };
  const state = stateOf(index, sieve, sight);
  const positions = sight ? inRanks(order, state, sight) : inOrder(order, state);
  return { query, positions, state, leftOut: sieve.leftOut };
}

function stateOf(index: RoleIndex, { isOpen, passes }: Sieve, sight: Sight | undefined): Uint8Array {
  const state = new Uint8Array(capacityOf(index));
  let position = 0;
  for (const shard of index.shards) {
    const { alive, rows } = shard;
    for (let at = 0; at < rows; at += 1, position += 1) {
      if (alive[at] !== 1 || !(isOpen || passes(shard, at, position))) continue;
      state[position] = sight === undefined || sight[position] !== 0 ? 2 : 1;
    }
  }
  return state;
}

// By hand: `filter` takes five times as long.
function inOrder(order: Uint32Array, state: Uint8Array): Uint32Array {
  const positions = new Uint32Array(order.length);
  let count = 0;
  for (let nth = 0; nth < order.length; nth += 1) {
    const position = order[nth] ?? 0;
    positions[count] = position;
    if (state[position] === 2) count += 1;
  }
  return positions.subarray(0, count);
}

/** What was found, in order, split by rank: as many lists as ranks, one behind the other. */
function inRanks(order: Uint32Array, state: Uint8Array, sight: Sight): Uint32Array {
  const counts = [0, 0, 0, 0];
  for (let position = 0; position < state.length; position += 1) {
    if (state[position] === 2) counts[sight[position] ?? 0] = (counts[sight[position] ?? 0] ?? 0) + 1;
  }
  const [, titles = 0, employers = 0, others = 0] = counts;
  const positions = new Uint32Array(titles + employers + others);
  const next = [0, 0, titles, titles + employers];
  for (let nth = 0; nth < order.length; nth += 1) {
    const position = order[nth] ?? 0;
    if (state[position] !== 2) continue;
    const rank = sight[position] ?? 0;
    positions[next[rank] ?? 0] = position;
    next[rank] = (next[rank] ?? 0) + 1;
  }
  return positions;
}
