import { type ClaimedDate, noSightings, type Sightings } from '../posting/sighting.ts';
import type { Check } from './check.ts';
import { dayInWords, daysFromTo } from './days.ts';
import { daySeen } from './days-seen.ts';
import { statedNow } from './stated-dates.ts';
import { folded, listed } from './words.ts';

/** So many other postings, of other titles, with the same second: two may be one person's morning. */
const leastOthers = 3;
/** So many visits on which it was always posted on that very day. */
const leastDates = 3;

export const batchDated: Check = {
  id: 'batch-dated',
  tells: 'The date of posting is a machine’s: the same second for several postings, or the day of every visit anew.',
  check(extraction, now, seen = noSightings) {
    const posted = statedNow(extraction, now, seen);
    const message = posted && (restampedWords(seen, posted) ?? batchWords(seen, posted, extraction.posting?.title?.value));
    if (!message) return [];
    return [
      {
        check: 'batch-dated',
        severity: 'note',
        standing: 'unsupported',
        fields: ['datePosted'],
        message,
        evidence: [posted.evidence],
        explanation: 'Boards that take in many postings at once often date them all by that moment.',
      },
    ];
  },
};

/** Whether the date of posting moved along with the reader's visits. */
export function isRestamped({ here }: Sightings, posted: ClaimedDate): boolean {
  const dates = datesOf(here?.posted ?? [], posted);
  return dates.length >= leastDates && dates.every(isDayOfVisit) && dates.every((date, at) => isLater(dates[at - 1], date));
}

function restampedWords(seen: Sightings, posted: ClaimedDate): string | undefined {
  if (!isRestamped(seen, posted)) return undefined;
  const days = datesOf(seen.here?.posted ?? [], posted).map(({ seenAt }) => daySeen(seenAt));
  return `On each of your visits it was posted that very day: ${listed(days.slice(-3))}.`;
}

function batchWords({ sameStamp }: Sightings, posted: ClaimedDate, title: string | undefined): string | undefined {
  const titles = new Set(sameStamp.map((other) => folded(other.title ?? '')));
  titles.delete(folded(title ?? ''));
  titles.delete('');
  if (titles.size < leastOthers) return undefined;
  const moment = `${dayInWords(posted.value)} at ${posted.value.slice(11, 19)}`;
  return `${titles.size} other postings of this site that you saw give the same second of posting: ${moment}.`;
}

function datesOf(known: readonly ClaimedDate[], posted: ClaimedDate): ClaimedDate[] {
  return known.some(({ value }) => value === posted.value) ? [...known] : [...known, posted];
}

function isDayOfVisit({ value, seenAt, slackDays }: ClaimedDate): boolean {
  const days = daysFromTo(value, seenAt);
  return slackDays <= 1 && days !== undefined && days >= -1 && days <= 1;
}

/** Days apart, or there is none before. */
function isLater(before: ClaimedDate | undefined, date: ClaimedDate): boolean {
  return before === undefined || (daysFromTo(before.value, date.value) ?? 0) >= 2;
}
