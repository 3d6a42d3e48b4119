import { closeRows, wordsAt } from './column.ts';
import type { Query } from './query.ts';
import { capacityOf, placeOf, type RoleIndex } from './role-index.ts';
import { columnNames, shardRows } from './shard.ts';

/** What a look over all rows saw, by position. */
export interface Sight {
  /** 1: every term stands in the row, and none that must not. */
  held: Uint8Array;
  /** How far down the worst of its terms stands: 0 in the title, 1 the employer, 2 elsewhere. Of held rows only. */
  ranks: Uint8Array;
}

const rankOf = columnNames.map((name) => (name === 'title' ? 0 : name === 'employer' ? 1 : 2));

/** Looks for every term in every row that has held the ones before it; the longest first, which the fewest hold. Terms are folded (`parseQuery`). */
export function scan(index: RoleIndex, { all, none }: Query): Sight {
  const capacity = capacityOf(index);
  const sight = { held: new Uint8Array(capacity).fill(1), ranks: new Uint8Array(capacity) };
  for (const term of [...all].sort((one, other) => other.length - one.length)) narrow(index, sight, term);
  for (const term of none) bar(index, sight, term);
  return sight;
}

const open = new Uint8Array(shardRows);

function narrow({ shards }: RoleIndex, { held, ranks }: Sight, term: string): void {
  for (const [number, { columns, rows }] of shards.entries()) {
    const first = number * shardRows;
    const own = held.subarray(first, first + rows);
    open.fill(0).set(own);
    for (const [nth, name] of columnNames.entries()) {
      const rank = rankOf[nth] ?? 0;
      const found = (row: number) => {
        if (rank > (ranks[first + row] ?? 0)) ranks[first + row] = rank;
      };
      closeRows(columns[name], term, { open, found });
    }
    // What is open still has the term nowhere.
    for (let row = 0; row < rows; row += 1) if (open[row] === 1) own[row] = 0;
  }
}

function bar({ shards }: RoleIndex, { held }: Sight, term: string): void {
  for (const [number, { columns, rows }] of shards.entries()) {
    const own = held.subarray(number * shardRows, number * shardRows + rows);
    open.fill(0).set(own);
    const found = (row: number) => {
      own[row] = 0;
    };
    for (const name of columnNames) closeRows(columns[name], term, { open, found });
  }
}

/** Whether one row holds a term. */
export function holds(index: RoleIndex, position: number, term: string): boolean {
  const place = placeOf(index, position);
  return place !== undefined && columnNames.some((name) => wordsAt(place.shard.columns[name], place.at).includes(term));
}
