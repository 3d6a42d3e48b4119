import type { Extraction } from '../posting/extraction.ts';
import { type ClaimedDate, type Sightings, slackDaysOf } from '../posting/sighting.ts';

/** The date of posting that the page states now, with how sure it is; undefined where it states none. */
export function statedNow(extraction: Extraction, now: Date, { here }: Sightings): ClaimedDate | undefined {
  const posted = extraction.posting?.datePosted;
  if (!posted) return undefined;
  const known = here?.posted.find(({ value }) => value === posted.value);
  if (known) return known;
  const { value, evidence } = posted;
  return { value, evidence, seenAt: now.toISOString(), slackDays: slackDaysOf(posted, now) };
}

/** Whether somewhere on the page an earlier date of posting still stands: then it hides nothing. */
export function stillSays(extraction: Extraction, { value, slackDays }: ClaimedDate): boolean {
  const until = Date.parse(value) + (slackDays + 1) * 86_400_000;
  return extraction.claims.some((claim) => claim.field === 'datePosted' && Date.parse(String(claim.value)) <= until);
}
