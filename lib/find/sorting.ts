import { wordsAt } from './column.ts';
import { noDay, today } from './days.ts';
import { capacityOf, placeOf, type RoleIndex } from './role-index.ts';
import { type Shard, shardRows } from './shard.ts';
import { type Compare, sortInSlices } from './sort-in-slices.ts';

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
  if (!isCompared(sort)) return byNumber(index, keys[sort](today(now)));
  return alive(index).sort(comparison(index, sort));
}

/** The same in slices; `pause` lets others have their turn between two. Sorts by comparing take a tenth of a second and more of 100,000 rows. */
export async function orderInSlices(index: RoleIndex, sort: Sort, pause: () => Promise<unknown>): Promise<Uint32Array> {
  if (!isCompared(sort)) throw new RangeError(`${sort} needs no slices`);
  return sortInSlices(alive(index), comparison(index, sort), pause);
}

/** Sorts by words or by pay compare two rows at a time; all others are quick. */
export function isCompared(sort: Sort): sort is 'title' | 'employer' | 'pay' {
  return sort === 'title' || sort === 'employer' || sort === 'pay';
}

function comparison(index: RoleIndex, sort: 'title' | 'employer' | 'pay'): Compare {
  return sort === 'pay' ? byPay(index) : byWords(index, sort);
}

function alive(index: RoleIndex): Uint32Array {
  const positions = new Uint32Array(index.size);
  let count = 0;
  eachAlive(index, (_shard, _at, position) => {
    positions[count] = position;
    count += 1;
  });
  return positions;
}

/**
 * Key and position in one number: the browser sorts bare numbers ten times as fast as by a comparison of ours. One loop and no calls: the
 * library opens with this, when the browser has not made anything fast of it yet.
 */
function byNumber({ shards, size }: RoleIndex, key: Key): Uint32Array {
  const packed = new Float64Array(size);
  const positions = new Uint32Array(size);
  let count = 0;
  let before = 0;
  let isSorted = true;
  for (const [number, shard] of shards.entries()) {
    const { alive, rows } = shard;
    for (let at = 0; at < rows; at += 1) {
      if (alive[at] === 0) continue;
      const position = number * shardRows + at;
      const next = key(shard, at) * room + position;
      isSorted &&= next >= before;
      before = next;
      positions[count] = position;
      packed[count] = next;
      count += 1;
    }
  }
  return isSorted ? positions : positionsIn(sortTail(packed));
}

function positionsIn(sorted: Float64Array): Uint32Array {
  return Uint32Array.from(sorted, (each) => each % room);
}

/** Sorted, at little cost where it nearly is: rows lie in the store as they were saved, and what came since stands at the end. */
function sortTail(numbers: Float64Array): Float64Array {
  let done = 1;
  while (done < numbers.length && (numbers[done] ?? 0) >= (numbers[done - 1] ?? 0)) done += 1;
  if (done >= numbers.length) return numbers;
  const tail = numbers.slice(done).sort();
  const sorted = new Float64Array(numbers.length);
  let [left, right] = [0, 0];
  for (let at = 0; at < sorted.length; at += 1) {
    const takesLeft = right >= tail.length || (left < done && (numbers[left] ?? 0) <= (tail[right] ?? 0));
    sorted[at] = (takesLeft ? numbers[left++] : tail[right++]) ?? 0;
  }
  return sorted;
}

function byWords(index: RoleIndex, name: 'title' | 'employer'): Compare {
  // Cut out when first compared: all at once would be a long turn before the first slice is sorted.
  const words: (string | undefined)[] = new Array(capacityOf(index));
  const wordsOf = (position: number): string => {
    const known = words[position];
    if (known !== undefined) return known;
    const place = placeOf(index, position);
    const found = place ? wordsAt(place.shard.columns[name], place.at) : '';
    words[position] = found;
    return found;
  };
  return (one, other) => compare(wordsOf(one), wordsOf(other)) || one - other;
}

/** Folded words by their letters; what has none comes last. */
function compare(one: string, other: string): number {
  if (one === '' || other === '') return (one === '' ? 1 : 0) - (other === '' ? 1 : 0);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Highest first within one currency and unit, the most frequent of them first: amounts in two currencies cannot be compared. */
function byPay(index: RoleIndex): Compare {
  const capacity = capacityOf(index);
  const monies = new Uint32Array(capacity);
  const pays = new Float64Array(capacity);
  const used = new Map<number, number>();
  eachAlive(index, ({ money, payMin, payMax }, at, position) => {
    const each = money[at] ?? 0;
    used.set(each, (used.get(each) ?? 0) + 1);
    monies[position] = each;
    pays[position] = Math.max(payMin[at] || 0, payMax[at] || 0);
  });
  const groups = [...used].sort(([one, often], [other, oftenToo]) => (one === 0 ? 1 : other === 0 ? -1 : oftenToo - often || one - other));
  const rank = new Map(groups.map(([money], nth) => [money, nth]));
  const ranks = monies.map((money) => rank.get(money) ?? 0);
  return (one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0) || (pays[other] ?? 0) - (pays[one] ?? 0) || one - other;
}

function eachAlive({ shards }: RoleIndex, act: (shard: Shard, at: number, position: number) => void): void {
  for (const [number, shard] of shards.entries()) {
    for (let at = 0; at < shard.rows; at += 1) if (shard.alive[at]) act(shard, at, number * shardRows + at);
  }
}
