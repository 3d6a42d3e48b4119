import type { Check } from './check.ts';
import { dayInWords, daysFromTo } from './days.ts';

/** Employers do set a year; nobody means two. */
const longestDays = 2 * 365;

export const deadlinePlaceholder: Check = {
  id: 'deadline-placeholder',
  tells: 'The closing date is years after the posting: a placeholder.',
  check(extraction, now) {
    const until = extraction.posting?.validThrough;
    const posted = extraction.posting?.datePosted;
    const days = until && daysFromTo(posted?.value ?? now.toISOString(), until.value);
    if (!until || days === undefined || days < longestDays) return [];
    const years = Math.round(days / 365);
    return [
      {
        check: 'deadline-placeholder',
        severity: 'note',
        standing: 'unsupported',
        fields: ['validThrough'],
        message: `The deadline, ${dayInWords(until.value)}, is ${years} years ${posted ? 'after the posting' : 'ahead'}: a placeholder.`,
        evidence: posted ? [posted.evidence, until.evidence] : [until.evidence],
        explanation: 'Systems that must give a date give a far one.',
      },
    ];
  },
};
