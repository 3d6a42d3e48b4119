import { describe, expect, it, test } from 'vitest';
import { readFlatPay, readPay } from '../../lib/sources/pay-record.ts';

const money = (value: unknown, more = {}) => ({ '@type': 'MonetaryAmount', currency: 'EUR', value, ...more });
const component = (minValue: number | null, maxValue: number | null, more = {}) => ({
  compensationType: 'Salary',
  interval: '1 YEAR',
  currencyCode: 'USD',
  minValue,
  maxValue,
  ...more,
});

describe('pay that is read', () => {
  test.each([
    ['a range', money({ minValue: 48000, maxValue: 56000, unitText: 'YEAR' }), { min: 48000, max: 56000, currency: 'EUR', unit: 'YEAR' }],
    ['one figure', money({ value: 52000, unitText: 'year' }), { min: 52000, max: 52000, unit: 'YEAR' }],
    ['a unit outside', money({ minValue: '21.50', maxValue: '26' }, { unitText: 'HOUR' }), { min: 21.5, max: 26, unit: 'HOUR' }],
    ['a currency inside, in lower case', { value: { currency: 'eur', value: 52000 } }, { currency: 'EUR' }],
    ['words', '€48,000 - €56,000 a year', { min: 48000, max: 56000, currency: 'EUR', unit: 'YEAR' }],
    ['words in a record', money({ value: '8k-15k', unitText: 'MONTH' }), { min: 8000, max: 15000, unit: 'MONTH' }],
    ['a lower bound of nothing', money({ minValue: 0, maxValue: 56000, unitText: 'YEAR' }), { max: 56000 }],
    [
      'components, equity among them',
      [component(150000, 190000), component(null, null, { compensationType: 'EquityPercentage' })],
      { min: 150000, max: 190000 },
    ],
    ['a tier in words', [{ title: null, tierSummary: '$120K – $150K' }], { min: 120000, max: 150000, unit: 'YEAR' }],
    ['a tier by the hour, in words', [{ title: null, tierSummary: '$24 – $31 per hour' }], { min: 24, max: 31, unit: 'HOUR' }],
  ])('%s', (_, raw, pay) => expect(readPay(raw)).toMatchObject(pay));

  it('keeps tiers apart, and spans those in the first one’s currency only', () => {
    const tier = (title: string, ...components: unknown[]) => ({ title, tierSummary: '', components });
    const pay = readPay([
      tier('Boston', component(150000, 190000)),
      tier('Remote', component(135000, 170000)),
      tier('Canada', component(140000, 275000, { currencyCode: 'CAD' })),
    ]);
    expect(pay).toMatchObject({
      min: 135000,
      max: 190000,
      currency: 'USD',
      tiers: [{ title: 'Boston' }, { title: 'Remote' }, { title: 'Canada', currency: 'CAD', max: 275000 }],
    });
  });

  test.each([
    ['The listed range is the total OTE with a 60/40 base to commission split. $120K – $150K', true],
    ['$120K – $150K • Offers Commission', undefined],
    ['Target Base Salary $120K – $150K', undefined],
  ])('base and commission together: %s', (tierSummary, onTarget) => {
    expect(readPay([{ tierSummary, components: [component(120000, 150000)] }])?.onTarget).toBe(onTarget);
  });
});

describe('pay that is none', () => {
  test.each([
    ['zero', money({ minValue: 0, maxValue: 0, unitText: 'YEAR' })],
    ['nothing', {}],
    ['a list of nothing', []],
    ['bounds the wrong way round', money({ minValue: 56000, maxValue: 48000 })],
    ['equity alone', [component(0.5, 1.75, { compensationType: 'EquityPercentage' })]],
    ['no number', money({ value: Number.NaN })],
    ['a truth value', true],
  ])('%s', (_, raw) => expect(readPay(raw)).toBeUndefined());

  it('takes no markup for a currency', () => expect(readPay({ currency: '<b>', value: { value: 52000 } })).not.toHaveProperty('currency'));
});

describe('pay that a record keeps beside everything else', () => {
  test.each([
    [
      { salary_min: 48000, salary_max: 56000, salary_currency: 'EUR', salary_period: 'year' },
      { min: 48000, max: 56000, currency: 'EUR', unit: 'YEAR' },
    ],
    [
      { compensationAmountMinCents: 7_000_000, compensationAmountMaxCents: 9_000_000, compensationPeriod: 'year' },
      { min: 70_000, max: 90_000, unit: 'YEAR' },
    ],
    [
      { maxSalary: '56000', currency: 'GBP' },
      { max: 56000, currency: 'GBP' },
    ],
  ])('%j', (record, pay) => expect(readFlatPay(record)).toMatchObject(pay));

  test.each([[{ salary_currency: 'EUR' }], [{ min: 1, max: 5 }], [{ salaryMin: null, salaryMax: 0 }]])('none in %j', (record) =>
    expect(readFlatPay(record)).toBeUndefined(),
  );
});
