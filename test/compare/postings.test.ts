import { describe, expect, it } from 'vitest';
import { findShared } from '../../lib/compare/shared-words.ts';
import { yearlyPay } from '../../lib/compare/yearly-pay.ts';
import type { Salary } from '../../lib/posting/posting.ts';

describe('skills', () => {
  it('that all ask are told apart from those that only some do', () => {
    expect(
      findShared([
        ['Rust', 'SQL', 'Node.js'],
        ['sql', 'rust'],
        ['RUST', 'Sql', 'Go'],
      ]),
    ).toEqual({
      common: ['Rust', 'SQL'],
      others: [['Node.js'], [], ['Go']],
    });
  });

  it('are one in another writing and two where a sign makes another language', () => {
    expect(
      findShared([
        ['Node.js', 'C'],
        ['NodeJS', 'C++'],
      ]),
    ).toEqual({ common: ['Node.js'], others: [['C'], ['C++']] });
    expect(
      findShared([
        ['C#', 'Ｒｕｓｔ', 'Café'],
        ['C', 'rust', 'Cafe'],
      ]),
    ).toEqual({ common: ['Ｒｕｓｔ', 'Café'], others: [['C#'], ['C']] });
  });

  it('of one list alone are not common', () => {
    expect(findShared([['Rust']])).toEqual({ common: [], others: [['Rust']] });
  });
});

describe('pay a year', () => {
  const salary = (change: Partial<Salary>): Salary => ({ min: 50, max: 60, currency: 'EUR', unit: 'HOUR', text: '€50–60/h', ...change });

  it.each([
    ['HOUR', 2080],
    ['DAY', 260],
    ['WEEK', 52],
    ['MONTH', 12],
    ['YEAR', 1],
  ] as const)('of pay by the %s is %i times it', (unit, times) => {
    expect(yearlyPay(salary({ unit }))).toEqual({ min: 50 * times, max: 60 * times, currency: 'EUR', times });
  });

  it('stays in its own currency and keeps a bound that is missing missing', () => {
    const { max: _, ...from } = salary({ currency: 'CAD' });
    expect(yearlyPay(from)).toEqual({ min: 104_000, currency: 'CAD', times: 2080 });
    const { min: __, ...to } = salary({});
    expect(yearlyPay(to)).toEqual({ max: 124_800, currency: 'EUR', times: 2080 });
  });

  it.each([
    ['no currency', { currency: undefined }],
    ['no unit', { unit: undefined }],
    ['no figure', { min: undefined, max: undefined }],
    ['several tiers', { tiers: [{ text: '€50' }] }],
  ])('is not made up where there is %s', (_, change) => {
    expect(yearlyPay({ ...salary({}), ...change } as Salary)).toBeUndefined();
  });
});
