import { describe, expect, test } from 'vitest';
import { findSalary, parseSalary } from '../../lib/values/salary.ts';

describe('the value of a pay label', () => {
  test.each([
    ['$120-150k', { min: 120000, max: 150000 }],
    ['$120k – $150k', { min: 120000, max: 150000 }],
    ['$120,000+', { min: 120000 }],
    ['up to £45k + bonus', { max: 45000, currency: 'GBP' }],
    ['£30,000 + benefits', { min: 30000, max: 30000, currency: 'GBP' }],
    ['$43,106 to - $56,039 per year', { min: 43106, max: 56039, unit: 'YEAR' }],
    ['120k–150k USD', { min: 120000, max: 150000, currency: 'USD' }],
    ['€18.000 - 21.000', { min: 18000, max: 21000, currency: 'EUR' }],
    ['18,000/21,000 EUR', { min: 18000, max: 21000, currency: 'EUR' }],
    ['CA$206K – $283K', { min: 206000, max: 283000, currency: 'CAD' }],
    ['SEK\u00a0836,400', { min: 836400, max: 836400, currency: 'SEK' }],
    ['US$ 60/hr', { min: 60, max: 60, currency: 'USD', unit: 'HOUR' }],
    ['£45,000 per annum', { min: 45000, max: 45000, currency: 'GBP', unit: 'YEAR' }],
    ['2.600,00 - 2.700,00 EUR (net)', { min: 2600, max: 2700, currency: 'EUR' }],
    ['€ 3.345,- tot € 5.075,-', { min: 3345, max: 5075, currency: 'EUR' }],
    ['bruttó 550 000 – 700 000 Ft/hó', { min: 550000, max: 700000, currency: 'HUF', unit: 'MONTH' }],
    ['5.000 - 6.500 RON net / lună', { min: 5000, max: 6500, currency: 'RON', unit: 'MONTH' }],
    ['25 000 – 30 000 грн', { min: 25000, max: 30000, currency: 'UAH' }],
    ['月給25万円～32万円', { min: 250000, max: 320000, currency: 'JPY', unit: 'MONTH' }],
    ['연봉 4,000만원', { min: 40000000, max: 40000000, currency: 'KRW', unit: 'YEAR' }],
    ['2 800–3 200 €/kk', { min: 2800, max: 3200, currency: 'EUR', unit: 'MONTH' }],
    ['32 000 kr i månaden', { min: 32000, max: 32000, unit: 'MONTH' }],
    ['12-18 Lacs P.A.', { min: 1200000, max: 1800000, unit: 'YEAR' }],
    ['18 - 24 LPA', { min: 1800000, max: 2400000, currency: 'INR', unit: 'YEAR' }],
    ['USD $1,200.00', { min: 1200, max: 1200, currency: 'USD' }],
    ['$11.7K per month', { min: 11700, max: 11700, unit: 'MONTH' }],
    ['$227,500 - $300,000 USD', { min: 227500, max: 300000, currency: 'USD' }],
    ['up to £60,000', { max: 60000, currency: 'GBP' }],
    ['ab 3.000 € brutto im Monat', { min: 3000, currency: 'EUR', unit: 'MONTH' }],
    ['120 000 – 150 000 zł rocznie', { min: 120000, max: 150000, currency: 'PLN', unit: 'YEAR' }],
    ['45 000 € par an', { min: 45000, max: 45000, currency: 'EUR', unit: 'YEAR' }],
    ['KSh 45,000 - 60,000', { min: 45000, max: 60000, currency: 'KES' }],
    ['RM 4,500 - RM 6,000 per month', { min: 4500, max: 6000, currency: 'MYR', unit: 'MONTH' }],
    ['₱35,000 - ₱45,000', { min: 35000, max: 45000, currency: 'PHP' }],
    ['₹8,00,000', { min: 800000, max: 800000, currency: 'INR' }],
    ['$50 y comida', { min: 50, max: 50 }],
    ['40,000 kr', { min: 40000, max: 40000 }],
    ['Annual salary: $120,000', { min: 120000, max: 120000, unit: 'YEAR' }],
    ['Target base salary $168K – $231K', { min: 168000, max: 231000, unit: 'YEAR' }],
    ['OTE $200,000', { min: 200000, max: 200000, unit: 'YEAR', onTarget: true }],
    ['Base $50,000, OTE $70,000', { min: 50000, max: 50000, unit: 'YEAR' }],
    ['$50k base / $100k OTE', { min: 50000, max: 50000, unit: 'YEAR' }],
    ['$100K – $120K OTE 50/50 split', { min: 100000, max: 120000, unit: 'YEAR', onTarget: true }],
    ['$200K – $310K • Offers Equity', { min: 200000, max: 310000 }],
    ['25 - 25 EUR/h', { min: 25, max: 25, currency: 'EUR', unit: 'HOUR' }],
  ])('%s', (text, salary) => {
    const got = parseSalary(text);
    if (!salary) expect(got).toBeUndefined();
    else {
      const { text: _, ...rest } = got ?? { text: '' };
      expect(rest).toEqual(salary);
    }
  });

  test('a bare dollar takes the caller’s currency, an explicit one does not', () => {
    expect(parseSalary('$50,000', { currency: 'AUD' })?.currency).toBe('AUD');
    expect(parseSalary('£50,000', { currency: 'AUD' })?.currency).toBe('GBP');
    expect(parseSalary('$50,000')?.currency).toBeUndefined();
    expect(parseSalary('12-18 Lacs P.A.', { currency: 'INR', unit: 'YEAR' })?.currency).toBe('INR');
  });

  test('several ranges are tiers under their span', () => {
    const salary = parseSalary('New York $168K – $231K; elsewhere $151K – $207K');
    expect(salary).toMatchObject({ min: 151000, max: 231000 });
    expect(salary?.tiers).toHaveLength(2);
  });

  test.each([
    'Competitive',
    'Not disclosed',
    '0',
    '$0 - $0',
    'Grade 7',
    '2026',
    '7 - 12',
    '$150k - $120k',
    '401(k)',
    '$60,000 per hour',
    '',
  ])('%j states no pay', (text) => expect(parseSalary(text)).toBeUndefined());
});

describe('pay in prose', () => {
  test.each([
    ['The base salary range for this role is $120,000 - $150,000 plus bonus and equity.', { min: 120000, max: 150000, unit: 'YEAR' }],
    ['Salary ranges for U.S. locations (USD): $120,000 - $150,000', { min: 120000, max: 150000, currency: 'USD', unit: 'YEAR' }],
    ['£12.80 per hour, plus staff discount.', { min: 12.8, max: 12.8, currency: 'GBP', unit: 'HOUR' }],
    ['We pay £20 per hour.', { min: 20, max: 20, currency: 'GBP', unit: 'HOUR' }],
    ['Compensation: USD 90k-110k annually.', { min: 90000, max: 110000, currency: 'USD', unit: 'YEAR' }],
    ['Das Gehalt liegt bei 60.000 € brutto im Jahr.', { min: 60000, max: 60000, currency: 'EUR', unit: 'YEAR' }],
    ['You work 40 hours a week, at a salary of €52,000.', { min: 52000, max: 52000, currency: 'EUR' }],
    ['Expect $35-$45 an hour.', { min: 35, max: 45, unit: 'HOUR' }],
    ['On-target earnings are $200,000 to $240,000.', { min: 200000, max: 240000, unit: 'YEAR', onTarget: true }],
  ])('%s', (text, salary) => expect(findSalary(text)).toMatchObject(salary));

  test.each([
    'You own a $2M revenue target.',
    'Average hourly pay for Crew Member in Mesa, AZ: $15.90 an hour',
    'A $1,500 stipend for your desk.',
    'We offer a 401(k) with a match of 4%.',
    'We manage $5 billion in assets.',
    'We raised $20M last year.',
    'A referral bonus of $500.',
    'Manage budgets of $100,000 - $200,000 per year.',
    'Learning budget of €1,000 per year.',
    'We reached $30M ARR.',
    'Compensation is competitive; you also get a $2,000 annual learning stipend.',
    'Paid holidays, and a bonus of up to $5,000.',
    'We serve 120,000 customers.',
    'Salary depends on experience.',
    'You know PHP 8 and its base classes, and you get a salary.',
    'Paid leave and $1,500 for your home office.',
    'Series B funding of $45,000,000.',
    '',
  ])('%j is no pay', (text) => expect(findSalary(text)).toBeUndefined());

  test('the words are the page’s own', () => {
    expect(findSalary('Pay:\u00a0€50.000 – 60.000 brutto pro Jahr, ab sofort.')?.text).toBe('€50.000 – 60.000 brutto pro Jahr');
  });
});
