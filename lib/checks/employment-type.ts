import type { Extraction } from '../posting/extraction.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { fixedTerm, freelance, mayGoOn, type Terms, terms } from './employment-words.ts';
import { employedFiling, permanentFiling } from './permanent.ts';
import { filed, filer, proseOf, quoteOf, saidIn, sentence, sentencesOf } from './words.ts';

export const employmentType: Check = {
  id: 'employment-type',
  tells: 'The label gives one type of employment, the text another ("part-time or full-time depending on workload").',
  check(extraction) {
    const said = notEmployed(extraction) ?? contradiction(extraction) ?? notPermanent(extraction);
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

interface Said {
  label: string;
  quote: string;
  severity: Terms['severity'];
}

function contradiction(extraction: Extraction): Said | undefined {
  const labels = filed(extraction, 'employmentType');
  if (labels.length === 0) return undefined;
  for (const each of proseOf(extraction).flatMap(sentencesOf)) {
    const plain = foldInPlace(each).trim();
    for (const { pattern, unless, types, against, severity } of terms) {
      if (!pattern.test(plain) || unless?.test(plain)) continue;
      if (labels.some(({ value }) => value.some((type) => types.includes(type)))) continue;
      const label = labels.find(({ value }) => value.some((type) => against.includes(type)));
      if (label) return { label: label.evidence, quote: quoteOf(each, /^/), severity };
    }
  }
  return undefined;
}

/** Filed with an employee's contract, while the text offers a freelancer's. */
function notEmployed(extraction: Extraction): Said | undefined {
  const label = employedFiling(extraction);
  if (label === undefined) return undefined;
  const said = proseOf(extraction)
    .flatMap(sentencesOf)
    .find((each) => isFreelance(foldInPlace(each).trim()));
  return said === undefined ? undefined : { label, quote: quoteOf(said, /^/), severity: 'caution' };
}

function isFreelance(said: string): boolean {
  return freelance.pattern.test(said) && !freelance.unless?.test(said);
}

/** Filed as permanent, while the text sets an end. */
function notPermanent(extraction: Extraction): Said | undefined {
  const label = permanentFiling(extraction);
  if (label === undefined) return undefined;
  const said = proseOf(extraction)
    .flatMap(sentencesOf)
    .find((each) => isFixedTerm(foldInPlace(each).trim()));
  return said === undefined ? undefined : { label, quote: quoteOf(said, /^/), severity: 'caution' };
}

function isFixedTerm(said: string): boolean {
  return fixedTerm.test(said) && !mayGoOn.test(said);
}
