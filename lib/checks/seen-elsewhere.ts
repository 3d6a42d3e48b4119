import { type Elsewhere, noSightings, visitMs } from '../posting/sighting.ts';
import { hostOf } from './address.ts';
import type { Check } from './check.ts';
import { daySeen } from './days-seen.ts';

export const seenElsewhere: Check = {
  id: 'seen-elsewhere',
  tells: 'A copy of a job that you saw or saved at another address.',
  check(extraction, now, seen = noSightings) {
    const here = hostOf(extraction.url);
    const other = seen.elsewhere.find((each) => hostOf(each.sighting.address) !== here && isWorthTelling(each, now));
    if (!extraction.posting || !other) return [];
    const { sighting, by, saved } = other;
    const did = saved ? 'saved' : 'saw';
    return [
      {
        check: 'seen-elsewhere',
        severity: 'note',
        standing: 'verified',
        fields: ['url'],
        message: `You ${did} this job at ${placeOf(sighting.address)}, first seen on ${daySeen(sighting.firstSeenAt)}.`,
        evidence: [sighting.address],
        ...(by === 'text' && { explanation: 'Known by its title and text: boards and agencies copy postings.' }),
      },
    ];
  },
};

/** Who has just come from the copy to the original knows. */
function isWorthTelling({ sighting, saved }: Elsewhere, now: Date): boolean {
  return saved === true || now.getTime() - Date.parse(sighting.firstSeenAt) >= visitMs;
}

/** Longest address in a sentence, in UTF-16 units; beyond it the host stands for it. */
const longest = 60;

function placeOf(address: string): string {
  const short = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$/, '');
  return short.length <= longest ? short : (hostOf(address) ?? short.slice(0, longest));
}
