import type { WorkplaceType } from '../posting/posting.ts';
import type { Status } from '../roles/role.ts';
import { noDay, today } from './days.ts';
import { holding, singles } from './interned.ts';
import type { RoleIndex } from './role-index.ts';
import { type Shard, severityNumber, statusNumber, workplaceNumber } from './shard.ts';

/** What a list is narrowed to. Absent: not narrowed by it. */
export interface Filters {
  status?: Status;
  workplace?: WorkplaceType;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** As roles state it, in one currency and unit (`EUR YEAR`); never converted. */
  payAtLeast?: { amount: number; money: string };
  /** Days. */
  postedWithin?: number;
  findings?: 'any' | 'caution' | 'none';
  /** The user's own words that the posting's text holds. */
  words?: 'for' | 'against';
  tag?: string;
}

/** Where the user's words for and against stand, by position: bit 1 for, bit 2 against. Absent while no text was looked at. */
export type WordMarks = Uint8Array;

/** Whether the row passes. Counts on the way what a pay filter could not judge. */
export interface Sieve {
  /** Everything passes. */
  isOpen: boolean;
  passes(shard: Shard, at: number, position: number): boolean;
  /** Rows left out for that alone: pay in another currency or unit, or none stated. */
  leftOut: { otherMoney: number; noPay: number };
}

export function makeSieve(index: RoleIndex, filters: Filters, { now, marks }: { now: Date; marks?: WordMarks | undefined }): Sieve {
  const leftOut = { otherMoney: 0, noPay: 0 };
  const tests = testsOf(index, filters, { now, marks });
  const pay = filters.payAtLeast && payTest(index, filters.payAtLeast, leftOut);
  return {
    isOpen: tests.length === 0 && !pay,
    leftOut,
    passes: (shard, at, position) => {
      for (const test of tests) if (!test(shard, at, position)) return false;
      return !pay || pay(shard, at);
    },
  };
}

type Test = (shard: Shard, at: number, position: number) => boolean;

function testsOf({ shared }: RoleIndex, filters: Filters, { now, marks }: { now: Date; marks?: WordMarks | undefined }): Test[] {
  const { status, workplace, country, postedWithin, findings, words, tag } = filters;
  const tests: Test[] = [];
  if (status) tests.push(equal('status', statusNumber(status)));
  if (workplace) tests.push(equal('workplace', workplaceNumber(workplace)));
  if (country) tests.push(among('countries', holding(shared.countries, country)));
  if (tag) tests.push(among('tags', holding(shared.tags, tag)));
  if (postedWithin !== undefined) tests.push(since(today(now) - postedWithin));
  if (findings) tests.push(findingTests[findings]);
  const bit = words === 'for' ? 1 : 2;
  if (words) tests.push((_shard, _at, position) => ((marks?.[position] ?? 0) & bit) !== 0);
  return tests;
}

function equal(name: 'status' | 'workplace', number: number): Test {
  return (shard, at) => shard[name][at] === number;
}

function among(name: 'countries' | 'tags', held: Uint8Array): Test {
  return (shard, at) => held[shard[name][at] ?? 0] === 1;
}

function since(first: number): Test {
  return ({ posted }, at) => (posted[at] ?? noDay) >= first;
}

const caution = severityNumber('caution');
const findingTests: Record<NonNullable<Filters['findings']>, Test> = {
  any: ({ findings }, at) => (findings[at] ?? 0) > 0,
  caution: ({ worst }, at) => (worst[at] ?? 0) >= caution,
  none: ({ findings }, at) => findings[at] === 0,
};

/** A range reaches an amount with its upper end. Pay in another currency or for another time is no match, and is counted. */
function payTest(
  { shared }: RoleIndex,
  { amount, money }: NonNullable<Filters['payAtLeast']>,
  leftOut: Sieve['leftOut'],
): (shard: Shard, at: number) => boolean {
  const wanted = shared.money.numbers.get(money);
  return (shard, at) => {
    const has = shard.money[at] ?? 0;
    if (has === 0) leftOut.noPay += 1;
    else if (has !== wanted) leftOut.otherMoney += 1;
    else return Math.max(shard.payMin[at] || 0, shard.payMax[at] || 0) >= amount;
    return false;
  };
}

/** What there is to choose from, as the saved roles have it; most used first where that matters. */
export interface Choices {
  countries: string[];
  tags: string[];
  /** `EUR YEAR`, the most frequent first. */
  money: string[];
}

export function choicesOf({ shared, shards }: RoleIndex): Choices {
  const used = new Uint32Array(shared.money.values.length);
  for (const { money, rows, alive } of shards) {
    for (let at = 0; at < rows; at += 1) if (alive[at]) used[money[at] ?? 0] = (used[money[at] ?? 0] ?? 0) + 1;
  }
  const times = (value: string) => used[shared.money.numbers.get(value) ?? 0] ?? 0;
  const money = shared.money.values.slice(1).filter((value) => times(value) > 0);
  money.sort((one, other) => times(other) - times(one));
  return { countries: singles(shared.countries).sort(), tags: singles(shared.tags).sort(), money };
}
