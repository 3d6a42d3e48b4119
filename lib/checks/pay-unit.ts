import type { PayUnit, Salary } from '../posting/posting.ts';
import type { Check } from './check.ts';

/** Currencies in which these bounds hold. */
const majors: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF']);
/** Figures at which nobody is paid: a top under `least`, a bottom over `most`, for that time. Far out on purpose. */
const bounds: Partial<Record<PayUnit, { least: number; most: number; inWords: string }>> = {
  YEAR: { least: 400, most: Number.POSITIVE_INFINITY, inWords: 'a year' },
  // Four times what a surgeon earns in a month.
  MONTH: { least: 60, most: 50_000, inWords: 'a month' },
  WEEK: { least: 20, most: 20_000, inWords: 'a week' },
  DAY: { least: 8, most: 10_000, inWords: 'a day' },
  HOUR: { least: 1, most: 2000, inWords: 'an hour' },
};

export const payUnit: Check = {
  id: 'pay-unit',
  tells: 'A figure that cannot be for the time given (45 a year, 90,000 an hour).',
  check(extraction) {
    const fact = extraction.posting?.baseSalary;
    const pay = fact?.value;
    const bound = pay?.unit && bounds[pay.unit];
    if (!fact || !pay || !bound || !isMajor(pay)) return [];
    const low = isUnder(pay.max ?? pay.min, bound.least);
    const figure = low ? (pay.max ?? pay.min) : (pay.min ?? pay.max);
    if (figure === undefined || (!low && figure <= bound.most)) return [];
    return [
      {
        check: 'pay-unit',
        severity: 'caution',
        standing: 'unsupported',
        fields: ['baseSalary'],
        message: `The page gives ${figure.toLocaleString('en')} ${bound.inWords}: that looks like ${low ? 'a figure for an hour' : 'a figure for a year'}.`,
        evidence: [fact.evidence],
        ...(low && figure >= 20 && { explanation: 'It may also be a figure in thousands that lost its k.' }),
      },
    ];
  },
};

/** A bare "$" counts; no sign at all ("40 LPA") does not. */
function isMajor(pay: Salary): boolean {
  return pay.currency === undefined ? /[$€£]/.test(pay.text) : majors.has(pay.currency);
}

function isUnder(figure: number | undefined, least: number): boolean {
  return figure !== undefined && figure < least;
}
