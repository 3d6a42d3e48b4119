import type { PayUnit, Salary } from '../posting/posting.ts';
import type { Check } from './check.ts';

/** Currencies in which these bounds hold. */
const majors: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF']);
/** Figures at which nobody is paid: under `least` or over `most`, for that time. Far out on purpose. */
const bounds: Partial<Record<PayUnit, { least: number; most: number; inWords: string }>> = {
  YEAR: { least: 400, most: Number.POSITIVE_INFINITY, inWords: 'a year' },
  MONTH: { least: 60, most: 200_000, inWords: 'a month' },
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
    const figure = figureOf(pay);
    if (figure === undefined || (figure >= bound.least && figure <= bound.most)) return [];
    const low = figure < bound.least;
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

function figureOf(pay: Salary): number | undefined {
  return pay.max ?? pay.min;
}
