import type { Check } from './check.ts';
import { dayInWords, daysSince, isOver } from './days.ts';

const closeDays = 7;

export const deadlineClose: Check = {
  id: 'deadline-close',
  tells: 'The closing date is a week away or less.',
  check(extraction, now) {
    const fact = extraction.posting?.validThrough;
    const since = fact && daysSince(fact.value, now);
    if (!fact || since === undefined || isOver(fact.value, now) || -since > closeDays) return [];
    const days = Math.max(0, -since);
    const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
    return [
      {
        check: 'deadline-close',
        severity: 'note',
        standing: 'dated',
        fields: ['validThrough'],
        message: `The deadline is ${dayInWords(fact.value)} (${left}).`,
        evidence: [fact.evidence],
      },
    ];
  },
};
