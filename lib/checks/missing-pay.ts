import type { Extraction } from '../posting/extraction.ts';
import type { Place } from '../posting/posting.ts';
import type { Check } from './check.ts';
import { type PayLaw, payLaws, regionCodes } from './pay-laws.ts';
import { folded, linesOf, proseOf } from './words.ts';

/** In UTF-16 units: under this the page is a teaser or a shell, and the pay may stand where we do not see it. */
const leastText = 400;
/** Anything that may be pay. */
const money =
  /[$€£¥₹]\s?\d|\b(?:USD|EUR|CAD|CHF|GBP)\b|\d\s?(?:€|k\b|EUR)|\b\d{2,3}[.,]\d{3}\b|\b(?:salary|pay|wage|compensation) (?:range|band|scale)|kollektivvertrag|mindestgehalt|\d (?:dollars|euros?|pounds|francs)\b|\b(?:an|per) hour\b|\bhourly (?:rate|pay|wage)|\d \d{3}\b|\b(?:bruto|brutto|eiro)\b|atlyginim|u[žz]mokes|\balg[aiu]\b|algas/i;

export const missingPay: Check = {
  id: 'missing-pay',
  tells: "No pay stated where the law of the employer's place wants it in the posting.",
  check(extraction, now) {
    const places = extraction.posting?.jobLocation;
    if (!places || extraction.posting?.baseSalary || extraction.siteKind === 'aggregator') return [];
    if (proseOf(extraction).join('\n').length < leastText || linesOf(extraction).some((line) => money.test(line))) return [];
    if (proseOf(extraction).some((line) => money.test(line)) || isUnpaid(extraction)) return [];
    const found = places.value.map((place) => ({ place, law: lawAt(place, now) })).find(({ law }) => law !== undefined);
    if (!found?.law) return [];
    return [
      {
        check: 'missing-pay',
        severity: 'note',
        standing: 'missing',
        fields: ['baseSalary', 'jobLocation'],
        message: `No pay stated; ${found.law.law} asks employers there to give it.`,
        evidence: [found.place.text],
        explanation: found.law.unless === undefined ? 'The law has exceptions.' : `Employers with ${found.law.unless} are left out.`,
      },
    ];
  },
};

function lawAt(place: Place, now: Date): PayLaw | undefined {
  if (place.country === undefined) return undefined;
  const region = place.region === undefined ? undefined : (regionCodes[folded(place.region)] ?? place.region.toUpperCase());
  const law = payLaws[region === undefined ? place.country : `${place.country}-${region}`] ?? payLaws[place.country];
  return law && Date.parse(law.since) <= now.getTime() ? law : undefined;
}

function isUnpaid(extraction: Extraction): boolean {
  return extraction.posting?.employmentType?.value.includes('VOLUNTEER') ?? false;
}
