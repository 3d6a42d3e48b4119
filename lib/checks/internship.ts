import type { Extraction } from '../posting/extraction.ts';
import type { Check } from './check.ts';
import { levelOfTitle } from './title-level.ts';
import { filed, filer, linesOf, saidIn, sentence } from './words.ts';

/** A label that files the posting as an ordinary job. "Full time" does not: an internship may fill the week. */
const asJob =
  /^(?:(?:job |listing |posting |position )?type|contract(?: type)?|employment type)\s*:?\s*(?:job|permanent(?: position| role| job)?|regular(?: employee)?)$/i;
const permanentWord = /\b(?:permanent|regular|unbefristet|indefinido|indeterminato|CDI)\b/i;

export const internship: Check = {
  id: 'internship',
  tells: 'The title says internship, the board files it as a job or as permanent.',
  check(extraction) {
    const title = extraction.posting?.title?.value;
    if (title === undefined || levelOfTitle(title)?.level !== 'intern') return [];
    const label = filingAsJob(extraction);
    if (label === undefined) return [];
    return [
      {
        check: 'internship',
        severity: 'caution',
        standing: 'contradicted',
        fields: ['title', 'employmentType'],
        message: sentence(`the title says internship, ${filer(extraction)} files it as '${saidIn(label)}'.`),
        evidence: [title, label],
        explanation: 'Some boards know jobs only and file everything under that word.',
      },
    ];
  },
};

function filingAsJob(extraction: Extraction): string | undefined {
  const line = linesOf(extraction).find((each) => each.length < 60 && asJob.test(each));
  if (line !== undefined) return line;
  const claims = filed(extraction, 'employmentType');
  if (claims.some((claim) => claim.value.includes('INTERN'))) return undefined;
  return claims.find((claim) => permanentWord.test(claim.evidence))?.evidence;
}
