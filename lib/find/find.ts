import { type Filters, makeSieve, type WordMarks } from './filters.ts';
import { isEmpty, parseQuery, type Query } from './query.ts';
import { capacityOf, type RoleIndex } from './role-index.ts';
import { scan } from './scan.ts';
import { shardRows, shift } from './shard.ts';
import type { Sort } from './sorting.ts';

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
  /** By position: 0 left out by a filter, 1 the row alone does not tell, 2 found. */
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
}

/** Finds in title, employer, place, skills, tags and note; at once, within a frame. */
export function find(index: RoleIndex, search: Search, { order, now, marks, query = parseQuery(search.query) }: FindOptions): Found {
  const sieve = makeSieve(index, search.filters, { now, marks });
  const sight = isEmpty(query) ? undefined : scan(index, query);
  const state = new Uint8Array(capacityOf(index));
  const counts = [0, 0, 0];
  for (const position of order) {
    const shard = index.shards[position >> shift];
    const at = position & (shardRows - 1);
    if (!shard?.alive[at] || !sieve.passes(shard, at, position)) continue;
    if (sight?.held[position] === 0) {
      state[position] = 1;
      continue;
    }
    state[position] = 2;
    const rank = sight?.ranks[position] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return { query, positions: inRanks(order, { state, ranks: sight?.ranks, counts }), state, leftOut: sieve.leftOut };
}

interface Ranked {
  state: Uint8Array;
  ranks: Uint8Array | undefined;
  counts: readonly number[];
}

/** The order, split by rank: as many lists as ranks, one behind the other. */
function inRanks(order: Uint32Array, { state, ranks, counts: [titles = 0, employers = 0, others = 0] }: Ranked): Uint32Array {
  const positions = new Uint32Array(titles + employers + others);
  const next = [0, titles, titles + employers];
  for (const position of order) {
    if (state[position] !== 2) continue;
    const rank = ranks?.[position] ?? 0;
    positions[next[rank] ?? 0] = position;
    next[rank] = (next[rank] ?? 0) + 1;
  }
  return positions;
}
