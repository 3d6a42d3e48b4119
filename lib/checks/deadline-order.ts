import type { Check } from './check.ts';
import { dayInWords, daysFromTo } from './days.ts';

export const deadlineOrder: Check = {
  id: 'deadline-order',
  tells: 'The closing date is before the date of posting.',
  check(extraction) {
    const posted = extraction.posting?.datePosted;
    const until = extraction.posting?.validThrough;
    const days = posted && until && daysFromTo(posted.value, until.value);
    // A day of difference may be a time zone.
    if (!posted || !until || days === undefined || days >= -1) return [];
    return [
      {
        check: 'deadline-order',
        severity: 'caution',
        standing: 'contradicted',
        fields: ['datePosted', 'validThrough'],
        message: `The deadline, ${dayInWords(until.value)}, is before the day of posting, ${dayInWords(posted.value)}.`,
        evidence: [posted.evidence, until.evidence],
        explanation: 'Boards give an old posting a new date and leave its deadline.',
      },
    ];
  },
};
