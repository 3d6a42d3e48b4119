import type { Extraction } from '../posting/extraction.ts';
import type { Salary } from '../posting/posting.ts';
import { findSalary } from '../values/salary.ts';
import type { Check } from './check.ts';
import { filed, proseOf, quoteOf, sentencesOf } from './words.ts';

const onTargetWords = /\b(?:OTE|on[- ]target)\b/i;

/** The sentence gives the base its own figure. */
const baseFigure = /\bbase\b[^.;,]{0,40}\d|\d[\dk,.]* (?:\w+ ){0,2}base\b/i;

export const onTarget: Check = {
  id: 'on-target',
  tells: 'Base and commission together (OTE) shown as the pay.',
  check(extraction) {
    const fact = extraction.posting?.baseSalary;
    const shown = shownAsBase(extraction);
    if (shown) {
      return [
        {
          check: 'on-target',
          severity: 'caution',
          standing: 'contradicted',
          fields: ['baseSalary'],
          message: 'The figure shown as pay is on-target earnings in the text: base and commission together.',
          evidence: [shown.label, shown.quote],
        },
      ];
    }
    if (!fact?.value.onTarget) return [];
    return [
      {
        check: 'on-target',
        severity: 'note',
        standing: 'unsupported',
        fields: ['baseSalary'],
        message: 'The figure is on-target earnings: base and commission together, not the base.',
        evidence: [fact.evidence],
      },
    ];
  },
};

/** A filed figure that the text calls on-target earnings, and that no other sentence calls base. */
function shownAsBase(extraction: Extraction): { label: string; quote: string } | undefined {
  const labels = filed(extraction, 'baseSalary').filter(({ value, evidence }) => !value.onTarget && !onTargetWords.test(evidence));
  const sentences = proseOf(extraction)
    .flatMap(sentencesOf)
    .filter((each) => onTargetWords.test(each) && !baseFigure.test(each));
  for (const each of sentences) {
    const pay = findSalary(each);
    const label = pay?.onTarget && labels.find(({ value }) => hasSameTop(value, pay));
    if (label) return { label: label.evidence, quote: quoteOf(each, onTargetWords) };
  }
  return undefined;
}

function hasSameTop(one: Salary, other: Salary): boolean {
  const top = one.max ?? one.min;
  return top !== undefined && top === (other.max ?? other.min);
}
