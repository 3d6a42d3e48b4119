import { markRows, openRow, wordsAt } from './column.ts';
import type { Query } from './query.ts';
import { capacityOf, placeOf, type RoleIndex } from './role-index.ts';
import { columnNames, shardRows } from './shard.ts';

/**
 * What a look over all rows saw, by position. 0: a term stands nowhere in the row. Else how far down the worst of its terms stands: 1 in the
 * title, 2 the employer, 3 elsewhere.
 */
export type Sight = Uint8Array;

/** In the title, where there are no terms. */
const best = 1;
const marks = columnNames.map((name) => (name === 'title' ? 1 : name === 'employer' ? 2 : 3) + openRow);

/** What the last query saw after each of its terms: the next letter looks only at what the ones before it have left. */
export interface Sights {
  of?: { index: RoleIndex; version: number };
  steps: { term: string; sight: Sight }[];
}

/** Looks for every term in every row that has held the ones before it. Terms are folded (`parseQuery`). `sights` is read and written. */
export function scan(index: RoleIndex, { all, none }: Query, sights: Sights = { steps: [] }): Sight {
  const { of } = sights;
  const known = of?.index === index && of.version === index.version ? sights.steps : [];
  sights.of = { index, version: index.version };
  sights.steps = [];
  let sight: Sight = new Uint8Array(capacityOf(index)).fill(best);
  // As long as the query goes on as the last one did, nothing is looked for again.
  let isSame = true;
  for (const [nth, term] of all.entries()) {
    const before: (typeof known)[number] | undefined = isSame ? known[nth] : undefined;
    isSame = before?.term === term;
    if (before && isSame) sight = before.sight;
    else sight = narrow(index, { sight, among: before && term.includes(before.term) ? before.sight : sight }, term);
    sights.steps.push({ term, sight });
  }
  return none.reduce((held, term) => bar(index, held, term), sight);
}

/** The sight with one term more. `among`: rows outside of it do not hold the term. */
function narrow(index: RoleIndex, { sight, among }: { sight: Sight; among: Sight }, term: string): Sight {
  const next = lookFor(index, term, among);
  for (let position = 0; position < next.length; position += 1) {
    const mark = (next[position] ?? 0) - openRow;
    next[position] = mark > 0 ? Math.max(mark, sight[position] ?? 0) : 0;
  }
  return next;
}

/** The sight without the rows that hold a term. */
function bar(index: RoleIndex, sight: Sight, term: string): Sight {
  const next = lookFor(index, term, sight);
  for (let position = 0; position < next.length; position += 1) next[position] = next[position] === openRow ? (sight[position] ?? 0) : 0;
  return next;
}

/** For every row that is not 0 among these `openRow`, or the mark of where the term stands. */
function lookFor({ shards }: RoleIndex, term: string, among: Sight): Sight {
  const seen = new Uint8Array(among.length);
  for (let position = 0; position < seen.length; position += 1) seen[position] = among[position] === 0 ? 0 : openRow;
  for (const [number, { columns, rows }] of shards.entries()) {
    const open = seen.subarray(number * shardRows, number * shardRows + rows);
    for (const [nth, name] of columnNames.entries()) markRows(columns[name], term, { open, mark: marks[nth] ?? 0 });
  }
  return seen;
}

/** Whether one row holds a term. */
export function holds(index: RoleIndex, position: number, term: string): boolean {
  const place = placeOf(index, position);
  return place !== undefined && columnNames.some((name) => wordsAt(place.shard.columns[name], place.at).includes(term));
}
