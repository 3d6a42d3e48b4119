import { noDay } from '../find/days.ts';
import { findPosition, placeOf, type RoleIndex, rowAt } from '../find/role-index.ts';
import { type Listed, shardRows, statusNumber } from '../find/shard.ts';
import type { Status } from '../roles/role.ts';
import type { Listing } from '../ui/library.ts';
import { statuses } from '../ui/words.ts';

/** Positions as a list of which rows are made one by one. */
export function listingOf(index: RoleIndex, positions: Uint32Array): Listing {
  return {
    count: positions.length,
    row: (at) => {
      const position = positions[at];
      return position === undefined ? undefined : rowAt(index, position);
    },
    at: (id) => {
      const position = findPosition(index, id);
      return position === undefined ? -1 : positions.indexOf(position);
    },
  };
}

/** The same by status, each column in the order of the whole. */
export function boardOf(index: RoleIndex, positions: Uint32Array): Record<Status, Listing> {
  const columns = statuses.map((): number[] => []);
  for (const position of positions) {
    const place = placeOf(index, position);
    columns[place?.shard.status[place.at] ?? 0]?.push(position);
  }
  const entries = statuses.map((status) => [status, listingOf(index, Uint32Array.from(columns[statusNumber(status)] ?? []))] as const);
  return Object.fromEntries(entries) as Record<Status, Listing>;
}

/** The rows that have a deadline or a next step with a day. */
export function datedIn(index: RoleIndex): Listed[] {
  return index.shards.flatMap(({ deadline, next, rows, alive }, number) =>
    Array.from({ length: rows }, (_, at) => at)
      .filter((at) => alive[at] && (deadline[at] !== noDay || next[at] !== noDay))
      .flatMap((at) => rowAt(index, number * shardRows + at) ?? []),
  );
}
