import type { Extraction } from '../posting/extraction.ts';
import type { EmploymentType } from '../posting/posting.ts';
import type { Check } from './check.ts';
import { permanentFiling } from './permanent.ts';
import { filed, filer, proseOf, quoteOf, saidIn, sentence, sentencesOf, sentenceWith } from './words.ts';

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
  {
    // Part time in so many words in German, French, Spanish and Dutch, the sentence's subject being the job.
    pattern: new RegExp(
      [
        /\b(?:die|diese) (?:stelle|position) (?:ist|wird) (?:unbefristet |befristet )?in teilzeit\b(?! ?(?:oder|und|sowie|\/|möglich|geeignet))/,
        /\b(?:il s['’]agit d['’]un|ce|le) poste (?:est )?à temps partiel\b(?! ou\b)/,
        /\b(?:el|este) puesto es (?:a|de) (?:tiempo|jornada) parcial\b(?! o\b)/,
        /\b(?:het gaat om|dit is|het betreft) een (?:parttime|deeltijd)[ -]?(?:functie|baan)\b/,
      ]
        .map((pattern) => pattern.source)
        .join('|'),
      'i',
    ),
    types: ['PART_TIME', 'INTERN'],
    against: ['FULL_TIME'],
    severity: 'caution',
  },
  {
    pattern:
      /(?<!over ?time )\b(?:work|hours|tasks|projects|assignments) (?:is|are) not guaranteed\b|\bno (?:work|hours) (?:is|are) guaranteed\b|\b(?:you are|is) paid (?:only )?per (?:completed )?task\b/i,
    types: ['CONTRACTOR', 'TEMPORARY', 'PER_DIEM', 'OTHER'],
    against: ['FULL_TIME'],
    severity: 'caution',
  },
];

/** Of this job's contract. "Leading to a permanent position" takes the sentence out. */
const fixedTerm =
  /\b(?:this is a|(?:this|the) (?:role|position|job|contract) is(?: an?)?) (?:\d{1,2}[- ]months? )?(?:fixed[- ]term|temporary)\b(?! ?(?:or|and|\/))/i;

export const employmentType: Check = {
  id: 'employment-type',
  tells: 'The label gives one type of employment, the text another ("part-time or full-time depending on workload").',
  check(extraction) {
    const said = contradiction(extraction) ?? notPermanent(extraction);
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

/** Filed as permanent, while the text sets an end. */
function notPermanent(extraction: Extraction): { label: string; quote: string; severity: Terms['severity'] } | undefined {
  const label = permanentFiling(extraction);
  if (label === undefined) return undefined;
  const quote = sentenceWith(extraction, fixedTerm, /\b(?:permanent|unbefristet|extend\w*|renew\w*)\b/i);
  return quote === undefined ? undefined : { label, quote, severity: 'caution' };
}
