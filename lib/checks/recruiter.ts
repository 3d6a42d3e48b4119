import type { Check } from './check.ts';
import { sentenceWith } from './words.ts';

/** The writer speaks for somebody else, as the subject of the sentence. "You will present to our clients" is no such thing. */
const forAnother = new RegExp(
  [
    /\b(?:I'm|I’m|I am|we're|we’re|we are) (?:currently )?(?:representing|recruiting for|partnering with|partnered with|working with|hiring for|supporting) (?:a|an|one of our|our client)\b/,
    /\b[Oo]ur client,? (?:is|are|has|was|an?|the|one|who|based|seeks|needs)\b/,
    /\b[Oo]n behalf of (?:our|my) client\b/,
    /\b[Tt]his (?:role|position|job) is (?:for|with) (?:a|one of our|our) (?:partner|client)\b/,
    /\b(?:for|with) one of our (?:clients|partner companies|client companies)\b/,
    /\b[Ww]e are an? (?:\w+ ){0,3}(?:recruitment|recruiting|staffing) (?:agency|firm|company|consultancy|partner)\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
);
/** Partners and clients of the work itself. */
const ofTheWork = /\b(?:you(?:'ll| will|’ll)?|responsib\w+|deliver\w*|advis\w+|negotiat\w+|not (?:a|an) (?:recruit\w+|agency|staffing))\b/i;

export const recruiter: Check = {
  id: 'recruiter',
  tells: 'A recruiter writes for a company that the page does not name.',
  check(extraction) {
    const fact = extraction.posting?.hiringOrganization;
    const quote = extraction.posting && sentenceWith(extraction, forAnother, ofTheWork);
    if (quote === undefined) return [];
    const name = fact?.value.name;
    return [
      {
        check: 'recruiter',
        severity: 'note',
        standing: 'contradicted',
        fields: ['hiringOrganization'],
        message: name
          ? `${name} writes for another company, which would employ you.`
          : 'A recruiter writes for another company, which would employ you.',
        evidence: name ? [name, quote] : [quote],
        explanation: 'Agencies keep the name back until they have spoken with you.',
      },
    ];
  },
};
