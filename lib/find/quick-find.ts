import { everything, find } from './find.ts';
import { parseQuery } from './query.ts';
import { type RoleIndex, rowAt } from './role-index.ts';
import type { Listed } from './shard.ts';
import { orderBy } from './sorting.ts';
import { correct, vocabularyOf } from './tolerance.ts';

/** The best of a search in the rows, at most `most`; the newest where nothing is asked. Where nothing is found, small typing errors are forgiven. */
export async function findBest(index: RoleIndex, query: string, { most, now }: { most: number; now: Date }): Promise<Listed[]> {
  const order = orderBy(index, 'saved', now);
  const exact = find(index, { ...everything, query }, { order, now });
  const correction =
    exact.positions.length === 0 ? correct(parseQuery(query), await vocabularyOf(index, async () => undefined)) : undefined;
  const { positions } = correction ? find(index, everything, { order, now, query: correction.query }) : exact;
  return [...positions.slice(0, most)].flatMap((position) => rowAt(index, position) ?? []);
}
