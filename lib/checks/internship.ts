import type { Extraction } from '../posting/extraction.ts';
import type { Check } from './check.ts';
import { permanentFiling } from './permanent.ts';
import { levelOfTitle } from './title-level.ts';
import { filed, filer, rowsOf, saidIn, sentence } from './words.ts';

/** A label that files the posting as an ordinary job. "Full time" does not: an internship may fill the week. */
const asJob =
  /^(?:(?:job |listing |posting |position )?type|contract(?: type)?|employment type)\s*:?\s*(?:job|permanent(?: position| role| job)?|regular(?: employee)?)$/i;

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
  const line = rowsOf(extraction).find((each) => each.length < 60 && asJob.test(each));
  if (line !== undefined) return line;
  const claims = filed(extraction, 'employmentType');
  if (claims.some((claim) => claim.value.includes('INTERN'))) return undefined;
  return permanentFiling(extraction) ?? claims.find((claim) => /\bregular\b/i.test(claim.evidence))?.evidence;
}
