import { describe, expect, it } from 'vitest';
import { choicesOf, type Filters } from '../../lib/find/filters.ts';
import { everything, find } from '../../lib/find/find.ts';
import { orderBy, type Sort, sorts } from '../../lib/find/sorting.ts';
import { idsOf, indexOf, look, now, row } from './rows.ts';

const pay = (min: number | undefined, max: number | undefined, currency: string, unit: 'YEAR' | 'HOUR' = 'YEAR') => ({
  text: `${currency} ${min ?? ''}–${max ?? ''}`,
  currency,
  unit,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

const index = indexOf([
  row('a', {
    status: 'applied',
    countries: ['DE'],
    workplaceType: 'remote',
    pay: pay(60_000, 80_000, 'EUR'),
    posted: '2026-06-30',
    rating: 2,
  }),
  row('b', {
    countries: ['DE', 'GB'],
    workplaceType: 'hybrid',
    pay: pay(undefined, 90_000, 'EUR'),
    posted: '2026-05-01',
    findings: 2,
    worst: 'note',
  }),
  row('c', { countries: ['US'], pay: pay(120_000, 150_000, 'USD'), findings: 1, worst: 'warning', tags: ['dream'], rating: 5 }),
  row('d', { pay: pay(50, 60, 'EUR', 'HOUR'), posted: '2026-06-20', tags: ['dream', 'far'] }),
  row('e', { pay: { text: 'competitive', currency: '', unit: undefined } }),
  row('f', { workplaceType: 'onsite', pay: pay(100_000, undefined, 'EUR') }),
]);

describe('a filter', () => {
  const table: [string, Filters, string][] = [
    ['status', { status: 'applied' }, 'a'],
    ['workplace', { workplace: 'hybrid' }, 'b'],
    ['country, any of a role’s', { country: 'GB' }, 'b'],
    ['country, shared', { country: 'DE' }, 'a b'],
    ['a country that nobody has', { country: 'FR' }, ''],
    ['tag', { tag: 'dream' }, 'c d'],
    ['posted since yesterday', { postedWithin: 1 }, 'a'],
    ['posted within thirty days, undated ones not', { postedWithin: 30 }, 'a d'],
    ['with findings', { findings: 'any' }, 'b c'],
    ['with cautions or warnings', { findings: 'caution' }, 'c'],
    ['without findings', { findings: 'none' }, 'a d e f'],
    ['pay: a range reaches with its upper end, or with its one bound', { payAtLeast: { amount: 90_000, money: 'EUR YEAR' } }, 'b f'],
    ['pay an hour is another unit', { payAtLeast: { amount: 55, money: 'EUR HOUR' } }, 'd'],
    ['two at once', { country: 'DE', workplace: 'remote' }, 'a'],
  ];
  it.each(table)('by %s', (_, filters, ids) => expect(idsOf(index, { filters }).join(' ')).toBe(ids));

  it('by pay says how many it could not judge, and converts nothing', () => {
    expect(look(index, { filters: { payAtLeast: { amount: 1, money: 'EUR YEAR' } } }).leftOut).toEqual({ otherMoney: 2, noPay: 1 });
  });

  it('by pay counts only what the other filters let through', () => {
    const filters: Filters = { tag: 'dream', payAtLeast: { amount: 1, money: 'EUR YEAR' } };
    expect(look(index, { filters }).leftOut).toEqual({ otherMoney: 2, noPay: 0 });
  });

  it('by the user’s words finds nothing before the texts were looked at, and then what is marked', () => {
    const search = { ...everything, filters: { words: 'for' as const } };
    const order = orderBy(index, 'saved', now);
    expect(find(index, search, { order, now }).positions).toHaveLength(0);
    const marks = Uint8Array.from([1, 2, 3, 0, 0, 0]);
    expect([...find(index, search, { order, now, marks }).positions]).toEqual([0, 2]);
    expect([...find(index, { ...search, filters: { words: 'against' } }, { order, now, marks }).positions]).toEqual([1, 2]);
  });

  it('offers what the roles have, the most frequent currency first', () => {
    expect(choicesOf(index)).toEqual({
      countries: ['DE', 'GB', 'US'],
      tags: ['dream', 'far'],
      money: ['EUR YEAR', 'USD YEAR', 'EUR HOUR'],
    });
  });
});

describe('sorting', () => {
  const dated = indexOf([
    row('old', {
      savedAt: '2025-01-01T00:00:00Z',
      title: 'Émigré',
      employer: 'b',
      deadline: '2026-06-20',
      posted: '2026-01-01',
      rating: 1,
    }),
    row('new', { savedAt: '2026-06-30T00:00:00Z', title: 'apple', deadline: '2026-07-20', nextStep: { what: 'x', on: '2026-07-09' } }),
    row('mid', { savedAt: '2026-03-01T00:00:00Z', employer: 'A', deadline: '2026-07-02', posted: '2026-06', rating: 5 }),
    row('gone', { savedAt: '2026-02-01T00:00:00Z', title: 'Zebra', deadline: '2026-06-30', nextStep: { what: 'late', on: '2026-06-01' } }),
    row('none', { savedAt: '2024-02-01T00:00:00Z', title: 'yak', employer: 'c' }),
  ]);
  const orders: Record<Sort, string> = {
    saved: 'new mid gone old none',
    posted: 'mid old new gone none',
    deadline: 'mid new gone old none',
    nextStep: 'gone new old mid none',
    title: 'new old none gone mid',
    employer: 'mid old none new gone',
    pay: 'old new mid gone none',
    rating: 'mid old new gone none',
  };
  it.each(sorts)('by %s', (sort) => expect(idsOf(dated, { sort }).join(' ')).toBe(orders[sort]));

  it('by pay keeps currencies and units apart, the most frequent first, the highest first in each, and none stated last', () => {
    expect(idsOf(index, { sort: 'pay' })).toEqual(['f', 'b', 'a', 'c', 'd', 'e']);
  });

  it('stays within each rank of a search', () => {
    const ranked = indexOf([
      row('x', { employer: 'rust', rating: 5 }),
      row('y', { title: 'rust', rating: 1 }),
      row('z', { title: 'rust', rating: 4 }),
    ]);
    expect(idsOf(ranked, { query: 'rust', sort: 'rating' })).toEqual(['z', 'y', 'x']);
  });
});
