import type { Extraction } from '../posting/extraction.ts';
import type { Check } from './check.ts';
import { agoInWords, daysSince } from './days.ts';

const oldDays = 30;
/** Aggregators restamp "Updated" hourly; an employer's edit of last week says something and is left alone. */
const freshDays = 2;

export const refreshed: Check = {
  id: 'refreshed',
  tells: 'Called updated just now, though posted a month ago or more.',
  check(extraction, now) {
    const posted = extraction.posting?.datePosted;
    const modified = extraction.posting?.dateModified;
    if (!posted || !modified) return [];
    const postedDays = daysSince(posted.value, now);
    const modifiedDays = daysSince(modified.value, now);
    if (postedDays === undefined || modifiedDays === undefined) return [];
    if (postedDays < oldDays || modifiedDays > freshDays || modifiedDays < -1) return [];
    const updated = /\b(?:minutes?|hours?)\b/i.test(modified.evidence)
      ? `'${modified.evidence}'`
      : `updated ${agoInWords(Math.max(0, modifiedDays))}`;
    return [
      {
        check: 'refreshed',
        severity: 'note',
        standing: 'dated',
        fields: ['datePosted', 'dateModified'],
        message: `Posted ${agoInWords(postedDays)}, yet ${updated}${isEmployers(extraction) ? '' : ': boards often touch old postings'}.`,
        evidence: [posted.evidence, modified.evidence],
        explanation: 'The employer may also have edited the text.',
      },
    ];
  },
};

/** On the employer's own page an edit is the employer's. */
function isEmployers({ siteKind }: Extraction): boolean {
  return siteKind === 'ats' || siteKind === 'employer';
}
