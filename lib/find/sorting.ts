import { wordsAt } from './column.ts';
import { noDay, today } from './days.ts';
import type { RoleIndex } from './role-index.ts';
import { type Shard, shardRows } from './shard.ts';

/** What a list is sorted by: `saved` newest first; `deadline` the next one first, past ones at the end; `nextStep` the earliest first, overdue ones before all. */
export const sorts = ['saved', 'posted', 'deadline', 'nextStep', 'title', 'employer', 'pay', 'rating'] as const;
export type Sort = (typeof sorts)[number];

/** Behind everything that has a value. Far below 2 ** 32, so that a key and a position fit into one exact number. */
const last = 2 ** 31;
const room = 2 ** 21;

type Key = (shard: Shard, at: number) => number;

/** Smaller comes first. Days lie around 20,000, so twice as many is past every one of them. */
const keys: Record<Exclude<Sort, 'title' | 'employer' | 'pay'>, (day: number) => Key> = {
  saved:
    () =>
    ({ savedAt }, at) =>
      clamp(last - 1 - Math.floor((savedAt[at] ?? 0) / 1000)),
  posted:
    () =>
    ({ posted }, at) =>
      posted[at] === noDay ? last : clamp(1e6 - (posted[at] ?? 0)),
  deadline:
    (day) =>
    ({ deadline }, at) => {
      const due = deadline[at] ?? noDay;
      if (due === noDay) return last;
      return due >= day ? clamp(due) : clamp(2e6 - due);
    },
  nextStep:
    () =>
    ({ next }, at) =>
      next[at] === noDay ? last : clamp(next[at] ?? 0),
  rating:
    () =>
    ({ rating }, at) =>
      10 - (rating[at] ?? 0),
};

function clamp(key: number): number {
  return Math.min(last, Math.max(0, key));
}

/** The positions of all rows in the order of a sort; rows alike stay in the order in which they came, newest first. Removed ones are left out. */
export function orderBy(index: RoleIndex, sort: Sort, now: Date): Uint32Array {
  if (sort === 'title' || sort === 'employer') return byWords(index, sort);
  if (sort === 'pay') return byPay(index);
  return byNumber(index, keys[sort](today(now)));
}

/** Key and position in one number: the browser sorts bare numbers ten times as fast as by a comparison of ours. */
function byNumber(index: RoleIndex, key: Key): Uint32Array {
  const packed = new Float64Array(index.size);
  let count = 0;
  eachAlive(index, (shard, at, position) => {
    packed[count] = key(shard, at) * room + position;
    count += 1;
  });
  packed.sort();
  return Uint32Array.from(packed, (each) => each % room);
}

function byWords(index: RoleIndex, name: 'title' | 'employer'): Uint32Array {
  const found: { words: string; position: number }[] = [];
  eachAlive(index, ({ columns }, at, position) => found.push({ words: wordsAt(columns[name], at), position }));
  found.sort((one, other) => compare(one.words, other.words) || one.position - other.position);
  return Uint32Array.from(found, ({ position }) => position);
}

/** Folded words by their letters; what has none comes last. */
function compare(one: string, other: string): number {
  if (one === '' || other === '') return (one === '' ? 1 : 0) - (other === '' ? 1 : 0);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Highest first within one currency and unit, the most frequent of them first: amounts in two currencies cannot be compared. */
function byPay(index: RoleIndex): Uint32Array {
  const found: { money: number; pay: number; position: number }[] = [];
  const used = new Map<number, number>();
  eachAlive(index, ({ money, payMin, payMax }, at, position) => {
    const each = money[at] ?? 0;
    used.set(each, (used.get(each) ?? 0) + 1);
    found.push({ money: each, pay: Math.max(payMin[at] || 0, payMax[at] || 0), position });
  });
  const groups = [...used].sort(([one, often], [other, oftenToo]) => (one === 0 ? 1 : other === 0 ? -1 : oftenToo - often || one - other));
  const rank = new Map(groups.map(([money], nth) => [money, nth]));
  const place = (money: number) => rank.get(money) ?? 0;
  found.sort((one, other) => place(one.money) - place(other.money) || other.pay - one.pay || one.position - other.position);
  return Uint32Array.from(found, ({ position }) => position);
}

function eachAlive({ shards }: RoleIndex, act: (shard: Shard, at: number, position: number) => void): void {
  for (const [number, shard] of shards.entries()) {
    for (let at = 0; at < shard.rows; at += 1) if (shard.alive[at]) act(shard, at, number * shardRows + at);
  }
}
