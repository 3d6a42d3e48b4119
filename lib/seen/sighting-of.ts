import { canonicalUrl } from '../original/canonical-url.ts';
import type { Extraction } from '../posting/extraction.ts';
import { type ClaimedDate, type Sighting, slackDaysOf, visitMs } from '../posting/sighting.ts';
import { identitiesOf } from '../roles/identity.ts';
import { sketchOf } from './fingerprint.ts';
import { isOtherJob } from './same-job.ts';

/** Longest title, employer, place or address that is kept, in UTF-16 units. */
const longest = 300;
/** Distinct dates of posting kept of one address: the first and the latest. */
const mostDates = 12;

/** What there is to remember of a reading; undefined where the page is no posting, or at no address. */
export function sightingOf(extraction: Extraction, now: Date): Sighting | undefined {
  const { posting, url } = extraction;
  const address = canonicalUrl(url);
  const identities = posting ? identitiesOf(extraction) : [];
  const key = identities.at(-1);
  if (!posting || !address || key === undefined || !posting.title) return undefined;
  const employer = posting.hiringOrganization?.value.name;
  const sketch = sketchOf(posting.description?.value ?? [], employer);
  const at = now.toISOString();
  return {
    key: cut(key),
    address: cut(address),
    identities: identities.map(cut),
    title: cut(posting.title.value),
    ...(employer !== undefined && { employer: cut(employer) }),
    ...(posting.jobLocation && { place: cut(posting.jobLocation.value.map(({ locality, text }) => locality ?? text).join('; ')) }),
    ...(sketch && { sketch }),
    posted: posting.datePosted ? [claimedDate(posting.datePosted, now)] : [],
    ...(posting.dateModified && { dateModified: posting.dateModified.value }),
    ...(posting.validThrough && { validThrough: posting.validThrough.value }),
    paid: posting.baseSalary !== undefined,
    workplace: posting.workplaceType !== undefined,
    firstSeenAt: at,
    lastSeenAt: at,
    count: 1,
  };
}

/** What is remembered of an address after it was seen again: the first time stays, dates gather, the rest is as it reads now. */
export function seenAgain(before: Sighting, next: Sighting): Sighting {
  if (isOtherJob(before, next)) return next;
  const isVisit = Date.parse(next.lastSeenAt) - Date.parse(before.lastSeenAt) >= visitMs;
  const known = new Set(before.posted.map(({ value }) => value));
  const posted = [...before.posted, ...next.posted.filter(({ value }) => !known.has(value))];
  return {
    ...next,
    identities: [...new Set([...next.identities, ...before.identities])].slice(0, 8),
    posted: posted.length <= mostDates ? posted : [...posted.slice(0, 1), ...posted.slice(1 - mostDates)],
    firstSeenAt: before.firstSeenAt,
    count: before.count + (isVisit ? 1 : 0),
  };
}

function claimedDate({ value, evidence }: { value: string; evidence: string }, now: Date): ClaimedDate {
  return {
    value: cut(value),
    evidence: evidence.slice(0, 120),
    seenAt: now.toISOString(),
    slackDays: slackDaysOf({ value, evidence }, now),
  };
}

function cut(text: string): string {
  return text.slice(0, longest);
}
