import type { Check } from './check.ts';
import { agoInWords, dayInWords, daysSince, isOver } from './days.ts';

export const deadlinePassed: Check = {
  id: 'deadline-passed',
  tells: 'The closing date has passed.',
  check(extraction, now) {
    const fact = extraction.posting?.validThrough;
    if (!fact || !isOver(fact.value, now) || extraction.observed.availability.state === 'closed') return [];
    const days = daysSince(fact.value, now) ?? 0;
    return [
      {
        check: 'deadline-passed',
        severity: 'caution',
        standing: 'dated',
        fields: ['validThrough'],
        message: `The deadline was ${dayInWords(fact.value)} (${agoInWords(days)}).`,
        evidence: [fact.evidence],
        explanation: 'Some employers take applications after the date, or extend it without changing the page.',
      },
    ];
  },
};
