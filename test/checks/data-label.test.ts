import { dataLabel } from '../../lib/checks/data-label.ts';
import type { Claim, Source } from '../../lib/posting/claim.ts';
import type { FieldName, Posting } from '../../lib/posting/posting.ts';
import { claimOf, testCheck } from './extraction-of.ts';

const both = <F extends FieldName>(
  field: F,
  shown: [Posting[F], string],
  hidden: [Posting[F], string],
  source: Source = 'json-ld',
): { title: string; claims: Claim[] } => ({
  title: 'Engineer',
  claims: [claimOf(field, shown[0], shown[1]), claimOf(field, hidden[0], hidden[1], source)],
});
const yearly = (min: number, max: number) => ({ min, max, currency: 'USD', unit: 'YEAR' as const, text: `$${min} - $${max}` });

testCheck(dataLabel, {
  hits: [
    [
      'the page shows hybrid and its data says remote',
      both('workplaceType', ['hybrid', 'Workplace: Hybrid'], ['remote', 'jobLocationType: TELECOMMUTE']),
      {
        severity: 'note',
        standing: 'contradicted',
        fields: ['workplaceType'],
        message: "The page shows 'Hybrid', its data says 'TELECOMMUTE'.",
        evidence: ['Workplace: Hybrid', 'jobLocationType: TELECOMMUTE'],
      },
    ],
    [
      'the types have nothing in common',
      both('employmentType', [['CONTRACTOR'], 'Type: Contract'], [['FULL_TIME'], 'employmentType: FULL_TIME']),
      {},
    ],
    [
      'the dates are months apart',
      both('datePosted', ['2026-06-28', 'Posted 3 days ago'], ['2026-02-01', 'datePosted: 2026-02-01']),
      { fields: ['datePosted'] },
    ],
    [
      'the countries differ',
      both(
        'jobLocation',
        [[{ text: 'Berlin', locality: 'Berlin' }], 'Berlin'],
        [[{ text: 'Austin, US', locality: 'Austin', country: 'US' }], 'jobLocation: {}'],
      ),
      { message: "The page shows 'Berlin', its data says 'Austin, US'." },
    ],
    [
      'the ranges are apart',
      both('baseSalary', [yearly(80_000, 90_000), '$80,000 - $90,000'], [yearly(100_000, 120_000), 'baseSalary: {}'], 'microdata'),
      { fields: ['baseSalary'] },
    ],
  ],
  nearMisses: [
    ['both say the same', both('workplaceType', ['hybrid', 'Hybrid'], ['hybrid', 'workplaceType: Hybrid'])],
    [
      'an internship fills the week',
      both('employmentType', [['INTERN'], 'Type: Internship'], [['FULL_TIME'], 'employmentType: FULL_TIME']),
    ],
    [
      'one type is among several',
      both('employmentType', [['FULL_TIME'], 'Full time'], [['FULL_TIME', 'PART_TIME'], 'employmentType: FULL_TIME, PART_TIME']),
    ],
    ['the dates are days apart', both('datePosted', ['2026-06-28', 'Posted 3 days ago'], ['2026-06-25', 'datePosted: 2026-06-25'])],
    [
      'the page’s date is no more than a bound',
      both('datePosted', ['2026-06-01', 'Posted 30+ days ago'], ['2026-02-01', 'datePosted: 2026-02-01']),
    ],
    [
      'a city may be in the country',
      both(
        'jobLocation',
        [[{ text: 'Cambridge', locality: 'Cambridge' }], 'Cambridge'],
        [[{ text: 'US', country: 'US' }], 'jobLocation: US'],
      ),
    ],
    [
      'the ranges overlap',
      both('baseSalary', [yearly(80_000, 110_000), '$80,000 - $110,000'], [yearly(100_000, 120_000), 'baseSalary: {}']),
    ],
    ['the other voice is the text', both('workplaceType', ['hybrid', 'Hybrid'], ['remote', 'a fully remote role'], 'prose')],
    ['only one of them speaks', { title: 'Engineer', claims: [claimOf('workplaceType', 'hybrid', 'Workplace: Hybrid')] }],
  ],
});
