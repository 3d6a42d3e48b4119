import { noSightings, seenBefore } from '../posting/sighting.ts';
import type { Check } from './check.ts';
import { agoInWords, dayInWords, daysFromTo, daysSince } from './days.ts';
import { daySeen } from './days-seen.ts';
import { statedNow } from './stated-dates.ts';

/** Beyond time zones, and a board that took the posting over a few days later. */
const leastDays = 4;
const longDays = 30;

export const firstSeen: Check = {
  id: 'first-seen',
  tells: 'Said to be posted later than the day on which you saw it first.',
  check(extraction, now, seen = noSightings) {
    const posted = statedNow(extraction, now, seen);
    const since = seenBefore(seen, now);
    if (!posted || !seen.here || since === undefined) return [];
    // What it said on the first visit already is no news; where it said another date, that is `reposted`.
    if (seen.here.posted.some(({ value, seenAt }) => value !== posted.value || seenAt <= since)) return [];
    const days = daysFromTo(since, posted.value);
    const ago = daysSince(posted.value, now);
    if (days === undefined || ago === undefined || days < leastDays + posted.slackDays) return [];
    return [
      {
        check: 'first-seen',
        severity: days >= longDays ? 'caution' : 'note',
        standing: 'contradicted',
        fields: ['datePosted'],
        message: `Posted ${dayInWords(posted.value)} (${agoInWords(ago)}), yet you saw it here on ${daySeen(since)}.`,
        evidence: [posted.evidence],
        explanation: 'Employers repost openings that stay unfilled.',
      },
    ];
  },
};
