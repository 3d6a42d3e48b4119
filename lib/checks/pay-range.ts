import type { Check } from './check.ts';

/** From three times the lower bound on, a range says little: New York's guidance on "good faith" ranges speaks of less. */
const widest = 3;

export const payRange: Check = {
  id: 'pay-range',
  tells: 'A range of pay so wide that it says little (the top is three times the bottom or more).',
  check(extraction) {
    const fact = extraction.posting?.baseSalary;
    if (!fact || fact.value.onTarget || fact.value.tiers) return [];
    const { min, max, text } = fact.value;
    if (min === undefined || max === undefined || min <= 0 || max / min < widest) return [];
    return [
      {
        check: 'pay-range',
        severity: 'note',
        standing: 'unsupported',
        fields: ['baseSalary'],
        message: `The pay runs from one figure to ${(max / min).toFixed(1).replace('.0', '')} times that: ask what it is for you.`,
        evidence: [text],
        explanation: 'Several levels, or several countries, may stand in one posting.',
      },
    ];
  },
};
