import type { Claim, Source } from '../posting/claim.ts';
import type { Extraction } from '../posting/extraction.ts';
import type { EmploymentType, FieldName, Place, Posting, Salary } from '../posting/posting.ts';
import { countriesOf } from '../values/gazetteer.ts';
import type { Check } from './check.ts';
import { daysFromTo } from './days.ts';
import { type ClaimOf, filed, saidIn } from './words.ts';

type Compared = Extract<FieldName, 'workplaceType' | 'employmentType' | 'datePosted' | 'jobLocation' | 'baseSalary'>;

const data: ReadonlySet<Source> = new Set(['app-state', 'json-ld', 'microdata']);
const labels: ReadonlySet<Source> = new Set(['labels', 'selectors']);

export const dataLabel: Check = {
  id: 'data-label',
  tells: 'What the page shows and what its data for search engines says differ (remote against hybrid, two dates of posting).',
  check(extraction) {
    const pairs = [
      pairOf(extraction, 'workplaceType', (one, other) => one !== other),
      pairOf(extraction, 'employmentType', areOtherTypes),
      pairOf(extraction, 'datePosted', areOtherDays, (claim) => !/\+|month|week/i.test(claim.evidence)),
      pairOf(extraction, 'jobLocation', areOtherCountries),
      pairOf(extraction, 'baseSalary', areOtherRanges),
    ];
    return pairs.flatMap((pair) =>
      pair === undefined
        ? []
        : [
            {
              check: 'data-label',
              severity: 'note' as const,
              standing: 'contradicted' as const,
              fields: [pair.shown.field],
              message: `The page shows '${wordsOf(pair.shown)}', its data says '${wordsOf(pair.hidden)}'.`,
              evidence: [pair.shown.evidence, pair.hidden.evidence],
              explanation: 'The data is made for search engines, often from a coarser list than the page.',
            },
          ],
    );
  },
};

interface Pair {
  shown: Claim;
  hidden: Claim;
}

function pairOf<F extends Compared>(
  extraction: Extraction,
  field: F,
  differ: (one: Posting[F], other: Posting[F]) => boolean,
  counts: (claim: ClaimOf<F>) => boolean = () => true,
): Pair | undefined {
  const claims = filed(extraction, field).filter(counts);
  for (const shown of claims.filter((claim) => labels.has(claim.source))) {
    const hidden = claims.find((claim) => data.has(claim.source) && differ(shown.value, claim.value));
    if (hidden) return { shown, hidden };
  }
  return undefined;
}

/** None in common. An internship may fill the week, and "other" is no answer. */
function areOtherTypes(one: EmploymentType[], other: EmploymentType[]): boolean {
  const all = [...one, ...other];
  if (all.includes('INTERN') || all.includes('OTHER') || one.length === 0 || other.length === 0) return false;
  return !one.some((type) => other.includes(type));
}

/** More than a week apart: pages show "3 days ago" from the last edit, and time zones differ. */
function areOtherDays(one: string, other: string): boolean {
  const days = daysFromTo(one, other);
  return days !== undefined && Math.abs(days) > 7;
}

function areOtherCountries(one: Place[], other: Place[]): boolean {
  const [here, there] = [one.flatMap(countriesIn), other.flatMap(countriesIn)];
  return here.length > 0 && there.length > 0 && !here.some((country) => there.includes(country));
}

/** The country stated, or those that the city may be in. */
function countriesIn(place: Place): string[] {
  return place.country === undefined ? countriesOf(place.locality ?? '') : [place.country];
}

function areOtherRanges(one: Salary, other: Salary): boolean {
  if (one.currency !== other.currency || one.unit !== other.unit || one.tiers || other.tiers) return false;
  const [low, high] = [one.min ?? one.max ?? 0, one.max ?? one.min ?? 0];
  const [otherLow, otherHigh] = [other.min ?? other.max ?? 0, other.max ?? other.min ?? 0];
  return low > 0 && otherLow > 0 && (otherLow > high * 1.02 || otherHigh < low * 0.98);
}

/** The value in words: the evidence's, or where that is a stretch of data, the value's own. */
function wordsOf(claim: Claim): string {
  if (claim.field === 'jobLocation')
    return claim.value
      .map((place) => place.text)
      .slice(0, 3)
      .join(', ');
  if (claim.field === 'baseSalary') return claim.value.text;
  return saidIn(claim.evidence).slice(0, 80);
}
