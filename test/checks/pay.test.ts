import { onTarget } from '../../lib/checks/on-target.ts';
import { payRange } from '../../lib/checks/pay-range.ts';
import { payText } from '../../lib/checks/pay-text.ts';
import { payUnit } from '../../lib/checks/pay-unit.ts';
import type { Salary } from '../../lib/posting/posting.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const paid = (salary: Salary, ...prose: string[]): Sketch => ({ facts: { baseSalary: stated(salary, `Pay: ${salary.text}`) }, prose });
const yearly = (min: number, max: number, text: string): Salary => ({ min, max, currency: 'USD', unit: 'YEAR', text });
const shown = yearly(120_000, 150_000, '$120,000 - $150,000 a year');

testCheck(payText, {
  hits: [
    [
      'the text gives another range',
      paid(shown, 'The base salary range is USD 80,000 - 95,000 per year.'),
      { severity: 'caution', evidence: ['$120,000 - $150,000 a year', 'The base salary range is USD 80,000 - 95,000 per year.'] },
    ],
    [
      'the text gives one range for each region',
      paid(shown, 'Base salary in New York: USD $120,000 - $150,000 per year.', 'Base salary elsewhere: USD $105,000 - $130,000 per year.'),
      { severity: 'note', message: 'The pay shown is one of 2 ranges in the text.' },
    ],
    [
      'a section about pay lists ranges without a word for it',
      {
        facts: {
          baseSalary: stated(shown, shown.text, 'prose'),
          description: stated(
            [
              {
                kind: 'compensation',
                heading: 'Pay',
                blocks: [{ kind: 'list', items: ['North: USD $120,000 - $150,000', 'South: USD $105,000 - $130,000'] }],
              },
            ],
            'Pay',
            'headings',
          ),
        },
      },
      { severity: 'note', evidence: ['$120,000 - $150,000 a year', 'South: USD $105,000 - $130,000'] },
    ],
    ['the ranges overlap', paid(shown, 'The base salary range is USD 110,000 - 140,000 per year.'), { severity: 'note' }],
  ],
  nearMisses: [
    ['the ranges agree', paid(shown, 'The base salary range is $120,000 - $150,000 per year.')],
    ['one is rounded', paid(shown, 'The base salary range is USD 119,600 - 150,000 per year.')],
    ['the text gives a figure within', paid(shown, 'The base salary is USD 130,000 per year.')],
    ['the text is about a bonus', paid(shown, 'There is a sign-on bonus of $10,000.')],
    ['the text is about revenue', paid(shown, 'We grew to $80,000,000 in revenue.')],
    ['it is another currency', paid(shown, 'The base salary range in Canada is CAD 100,000 - 125,000 per year.')],
    ['it is per hour', paid(shown, 'Interns earn $30 - $35 per hour.')],
    [
      'nights are paid otherwise',
      paid(
        { min: 12.6, max: 12.6, currency: 'GBP', unit: 'HOUR', text: '£12.60 per hour' },
        'Night shifts pay £14.20 per hour, Sundays £15.00 per hour.',
        'Der Nachtzuschlag bringt den Lohn auf £15 pro Stunde.',
      ),
    ],
    ['nothing is shown', { prose: ['The base salary range is USD 110,000 - 140,000 per year.'] }],
  ],
});

testCheck(payUnit, {
  hits: [
    [
      'an hourly figure is called yearly',
      paid(yearly(45, 50, '$45 - $50 a year')),
      {
        severity: 'caution',
        message: 'The page gives 50 a year: that looks like a figure for an hour.',
        explanation: 'It may also be a figure in thousands that lost its k.',
      },
    ],
    [
      'a yearly figure is called hourly',
      paid({ min: 90_000, currency: 'EUR', unit: 'HOUR', text: '90.000 € / Stunde' }),
      { message: 'The page gives 90,000 an hour: that looks like a figure for a year.' },
    ],
    ['an hourly figure is called monthly', paid({ min: 15, max: 18, currency: 'GBP', unit: 'MONTH', text: '£15 - £18 per month' }), {}],
    [
      'a yearly figure is called monthly',
      paid({ min: 58_000, max: 65_000, currency: 'EUR', unit: 'MONTH', text: '58.000 - 65.000 € pro Monat' }),
      { message: 'The page gives 58,000 a month: that looks like a figure for a year.' },
    ],
    ['an hourly figure is called weekly', paid({ min: 13, max: 15, currency: 'GBP', unit: 'WEEK', text: '£13 - £15 a week' }), {}],
  ],
  nearMisses: [
    ['the figure is for an hour', paid({ min: 45, max: 50, currency: 'USD', unit: 'HOUR', text: '$45 - $50 an hour' })],
    ['the figure is for a year', paid(shown)],
    ['a lawyer’s hour is dear', paid({ min: 400, max: 900, currency: 'USD', unit: 'HOUR', text: '$400 - $900 an hour' })],
    ['the currency counts otherwise', paid({ min: 350_000, currency: 'JPY', unit: 'MONTH', text: '¥350,000 a month' })],
    ['lakhs are no dollars', paid({ max: 40, unit: 'YEAR', text: '40 LPA' })],
    ['a contractor’s day is dear', paid({ min: 450, max: 900, currency: 'GBP', unit: 'DAY', text: '£450 - £900 a day' })],
    ['a month of those who lead', paid({ min: 30_000, max: 60_000, currency: 'USD', unit: 'MONTH', text: '$30,000 - $60,000 a month' })],
    ['there is no unit', paid({ min: 45, max: 50, currency: 'USD', text: '$45 - $50' })],
    ['there is no pay', { title: 'Engineer' }],
  ],
});

testCheck(payRange, {
  hits: [
    [
      'the top is four times the bottom',
      paid(yearly(50_000, 200_000, '$50,000 - $200,000')),
      { severity: 'note', evidence: ['$50,000 - $200,000'] },
    ],
    [
      'it is three times',
      paid(yearly(50_000, 150_000, '$50,000 - $150,000')),
      { message: 'The pay runs from one figure to 3 times that: ask what it is for you.' },
    ],
  ],
  nearMisses: [
    ['the top is twice the bottom', paid(yearly(100_000, 200_000, '$100,000 - $200,000'))],
    ['commission is in it', paid({ ...yearly(50_000, 200_000, 'OTE $50,000 - $200,000'), onTarget: true })],
    ['there are several ranges', paid({ ...yearly(50_000, 200_000, '$50,000 - $200,000'), tiers: [shown] })],
    ['there is one bound', paid({ max: 200_000, currency: 'USD', unit: 'YEAR', text: 'up to $200,000' })],
  ],
});

testCheck(onTarget, {
  hits: [
    [
      'the page says so',
      paid({ max: 200_000, currency: 'USD', unit: 'YEAR', text: 'OTE $200,000', onTarget: true }),
      { severity: 'note', evidence: ['Pay: OTE $200,000'] },
    ],
    [
      'the label hides it',
      paid({ max: 200_000, currency: 'USD', unit: 'YEAR', text: '$200,000 a year' }, 'Your OTE is $200,000 per year.'),
      { severity: 'caution', evidence: ['Pay: $200,000 a year', 'Your OTE is $200,000 per year.'] },
    ],
    [
      'the text says what part of it is base',
      paid(
        { max: 200_000, currency: 'USD', unit: 'YEAR', text: '$200,000 a year' },
        'Your OTE is $200,000 per year, of which half is base.',
      ),
      { severity: 'caution' },
    ],
  ],
  nearMisses: [
    ['the figure is the base', paid(shown, 'Your OTE is $220,000 per year.')],
    [
      'the sentence gives the base too',
      paid({ max: 200_000, currency: 'USD', unit: 'YEAR', text: '$200,000' }, 'Base and OTE of $200,000 are agreed each year.'),
    ],
    ['the sentence has a figure for the base', paid(shown, 'Base $150,000, OTE $150,000 per year.')],
    ['there is no commission', paid(shown, 'You keep us on target with our plans.')],
    ['there is no pay', { prose: ['Your OTE is $200,000 per year.'] }],
  ],
});
