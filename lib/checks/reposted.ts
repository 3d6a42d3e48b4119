import type { Extraction } from '../posting/extraction.ts';
import { type ClaimedDate, noSightings, type Sightings } from '../posting/sighting.ts';
import { hostOf } from './address.ts';
import { isRestamped } from './batch-dated.ts';
import type { Check } from './check.ts';
import { dayInWords } from './days.ts';
import { daySeen, sureDaysBetween } from './days-seen.ts';
import { statedNow, stillSays } from './stated-dates.ts';

const longDays = 60;
/** Under another address it may as well be a second opening; one that came within the week surely is. */
const leastDaysElsewhere = 7;

interface Before {
  posted: ClaimedDate;
  days: number;
  message: string;
}

export const reposted: Check = {
  id: 'reposted',
  tells: 'The same job, seen by you before, with an earlier date of posting.',
  check(extraction, now, seen = noSightings) {
    const posted = statedNow(extraction, now, seen);
    if (!posted || isRestamped(seen, posted)) return [];
    const before = beforeHere(seen, posted) ?? beforeElsewhere(extraction, seen, posted);
    if (!before || stillSays(extraction, before.posted)) return [];
    return [
      {
        check: 'reposted',
        severity: before.days >= longDays ? 'caution' : 'note',
        standing: 'dated',
        fields: ['datePosted'],
        message: before.message,
        evidence: [before.posted.evidence, posted.evidence],
        explanation: 'Employers repost openings that stay unfilled, and some boards renew the date by themselves.',
      },
    ];
  },
};

function beforeHere({ here }: Sightings, posted: ClaimedDate): Before | undefined {
  for (const old of here?.posted ?? []) {
    const days = old.seenAt < posted.seenAt ? sureDaysBetween(old, posted) : undefined;
    if (days === undefined) continue;
    const message = `It says posted ${dayInWords(posted.value)}; when you saw it on ${daySeen(old.seenAt)} it said ${dayInWords(old.value)}.`;
    return { posted: old, days, message };
  }
  return undefined;
}

function beforeElsewhere(extraction: Extraction, { elsewhere }: Sightings, posted: ClaimedDate): Before | undefined {
  const here = hostOf(extraction.url);
  for (const { sighting } of elsewhere) {
    const old = sighting.posted[0];
    const days = old && hostOf(sighting.address) === here ? sureDaysBetween(old, posted) : undefined;
    if (!old || days === undefined || days < leastDaysElsewhere) continue;
    const saw = `You saw this job on ${daySeen(sighting.firstSeenAt)} at another address here, posted ${dayInWords(old.value)}`;
    return { posted: old, days, message: `${saw}; this one says ${dayInWords(posted.value)}.` };
  }
  return undefined;
}
