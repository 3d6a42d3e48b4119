import type { Extraction } from '../posting/extraction.ts';
import type { EmploymentType } from '../posting/posting.ts';
import type { Check } from './check.ts';
import { filed, filer, proseOf, quoteOf, saidIn, sentence, sentencesOf } from './words.ts';

/** What a sentence says of this job's own terms, and the types that it leaves possible. */
interface Terms {
  pattern: RegExp;
  /** A filing that has none of these contradicts it. */
  types: readonly EmploymentType[];
  /** A filing contradicts it only where it is one of these. */
  against: readonly EmploymentType[];
  severity: 'note' | 'caution';
}

const terms: readonly Terms[] = [
  {
    pattern:
      /\b(?:part[- ]time (?:or|and|\/) full[- ]time|full[- ]time (?:or|and|\/) part[- ]time)\b(?! (?:employees|staff|team|workers|students|benefits|colleagues))(?=.{0,60}\b(?:depend\w+|possible|available|workload|hours|choose|choice|flexib\w+|preference)\b)/i,
    types: ['PART_TIME'],
    against: ['FULL_TIME'],
    severity: 'caution',
  },
  {
    pattern: /\b(?:this is a|(?:this|the) (?:role|position|job) is(?: a)?) (?:permanent |paid |remote )?part[- ]time\b(?! or\b| and\b|\/)/i,
    types: ['PART_TIME', 'INTERN'],
    against: ['FULL_TIME'],
    severity: 'caution',
  },
  {
    pattern: /\b(?:this is a|(?:this|the) (?:role|position|job) is(?: a)?) (?:permanent |paid |remote )?full[- ]time\b(?! or\b| and\b|\/)/i,
    types: ['FULL_TIME', 'INTERN', 'CONTRACTOR', 'TEMPORARY'],
    against: ['PART_TIME'],
    severity: 'caution',
  },
  {
    pattern:
      /\b(?:this is an? (?:unpaid|volunteer)|(?:this|the) (?:role|position|job|internship) is (?:an? )?(?:unpaid|volunteer|voluntary))\b/i,
    types: ['VOLUNTEER', 'INTERN'],
    against: ['FULL_TIME', 'PART_TIME'],
    severity: 'caution',
  },
  {
    pattern:
      /\b(?:as an independent contractor|on a freelance basis|this is a (?:freelance|1099|b2b|corp-to-corp|c2c|contract-to-hire|contract) (?:role|position|job|contract|opportunity))\b/i,
    types: ['CONTRACTOR', 'TEMPORARY'],
    against: ['FULL_TIME', 'PART_TIME'],
    severity: 'note',
  },
  {
    pattern: /\b(?:this is a|(?:this|the) (?:role|position|job) is(?: a)?) (?:full[- ]time,? )?permanent\b/i,
    types: ['FULL_TIME', 'PART_TIME'],
    against: ['CONTRACTOR', 'TEMPORARY'],
    severity: 'caution',
  },
];

export const employmentType: Check = {
  id: 'employment-type',
  tells: 'The label gives one type of employment, the text another ("part-time or full-time depending on workload").',
  check(extraction) {
    const said = contradiction(extraction);
    if (!said) return [];
    return [
      {
        check: 'employment-type',
        severity: said.severity,
        standing: 'contradicted',
        fields: ['employmentType'],
        message: sentence(`${filer(extraction)} says '${saidIn(said.label)}', the text says otherwise.`),
        evidence: [said.label, said.quote],
        ...(said.severity === 'note' && { explanation: 'Full time may mean the hours, not the contract.' }),
      },
    ];
  },
};

function contradiction(extraction: Extraction): { label: string; quote: string; severity: Terms['severity'] } | undefined {
  const labels = filed(extraction, 'employmentType');
  if (labels.length === 0) return undefined;
  for (const each of proseOf(extraction).flatMap(sentencesOf)) {
    for (const { pattern, types, against, severity } of terms) {
      if (!pattern.test(each)) continue;
      if (labels.some(({ value }) => value.some((type) => types.includes(type)))) continue;
      const label = labels.find(({ value }) => value.some((type) => against.includes(type)));
      if (label) return { label: label.evidence, quote: quoteOf(each, pattern), severity };
    }
  }
  return undefined;
}
