import type { Check } from './check.ts';
import { agoInWords, dayInWords, daysSince } from './days.ts';

/** From here on a posting is old: the average opening is filled in about six weeks. */
const oldDays = 45;
const veryOldDays = 180;
/** An edit this recent means that somebody still looks after the posting. */
const lateEditDays = 60;

export const age: Check = {
  id: 'age',
  tells: 'Posted 45 days ago or more (a note), 180 or more and not edited lately (a caution).',
  check(extraction, now) {
    const posted = extraction.posting?.datePosted;
    const days = posted && daysSince(posted.value, now);
    if (!posted || days === undefined || days < oldDays) return [];
    const modified = extraction.posting?.dateModified;
    const editedDays = modified && daysSince(modified.value, now);
    const edited = editedDays !== undefined && editedDays <= lateEditDays;
    return [
      {
        check: 'age',
        severity: days >= veryOldDays && !edited ? 'caution' : 'note',
        standing: 'dated',
        fields: ['datePosted'],
        message: `Posted ${dayInWords(posted.value)} (${agoInWords(days)}).`,
        evidence: [posted.evidence],
        explanation: 'Some postings stay up because the employer hires for them all year.',
      },
    ];
  },
};
