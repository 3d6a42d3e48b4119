import type { Extraction } from '../posting/extraction.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { recruiterWords } from './recruiter-words.ts';
import { folded, proseOf, quoteOf, sentencesOf } from './words.ts';

/** Partners and clients of the work itself. */
const ofTheWork = /\b(?:you(?:'ll| will)?|responsib\w+|deliver\w*|advis\w+|negotiat\w+|not (?:a|an) (?:recruit\w+|agency|staffing))\b/;

export const recruiter: Check = {
  id: 'recruiter',
  tells: 'A recruiter writes for another company.',
  check(extraction) {
    const name = extraction.posting?.hiringOrganization?.value.name;
    const quote = saidOfClient(extraction, name);
    if (quote === undefined) return [];
    return [
      {
        check: 'recruiter',
        severity: 'note',
        standing: 'contradicted',
        fields: ['hiringOrganization'],
        message: `${name ?? 'A recruiter'} writes for another company.`,
        evidence: name ? [name, quote] : [quote],
        explanation: 'Agencies often keep the name back until they have spoken with you.',
      },
    ];
  },
};

/** The sentence in which the writer speaks for somebody else. One that names the employer we show speaks for that one. */
function saidOfClient(extraction: Extraction, name: string | undefined): string | undefined {
  const said = proseOf(extraction)
    .flatMap(sentencesOf)
    .find((each) => speaksForClient(foldInPlace(each).trim()) && !(name && folded(each).includes(folded(name))));
  return said === undefined ? undefined : quoteOf(said, /^/);
}

function speaksForClient(said: string): boolean {
  if (ofTheWork.test(said)) return false;
  return recruiterWords.some(({ forClient, seeks, whole }) => whole.test(said) || (forClient.test(said) && seeks.test(said)));
}
