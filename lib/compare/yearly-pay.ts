import type { PayUnit, Salary } from '../posting/posting.ts';

/** How often a unit goes into a year of full time: 52 weeks of five days of eight hours. Ours, not the posting's. */
const timesAYear: Readonly<Record<PayUnit, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

export interface YearlyPay {
  min?: number;
  max?: number;
  /** ISO 4217, the posting's own: never another one. */
  currency: string;
  /** What the stated figure was multiplied by; 1: it is yearly already. */
  times: number;
}

/** Pay as a figure a year; undefined where the posting gives no figure, no currency or no unit, and for several tiers. */
export function yearlyPay({ min, max, currency, unit, tiers }: Salary): YearlyPay | undefined {
  if (!currency || !unit || tiers?.length || (min === undefined && max === undefined)) return undefined;
  const times = timesAYear[unit];
  return { ...(min !== undefined && { min: min * times }), ...(max !== undefined && { max: max * times }), currency, times };
}
