import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { isJobId } from '../../lib/original/job-systems.ts';
import type { Extraction } from '../../lib/posting/extraction.ts';
import { noSightings, type Sighting, type Sightings } from '../../lib/posting/sighting.ts';
import { stampOf } from '../../lib/seen/database.ts';
import { isOtherJob, isSameJob } from '../../lib/seen/same-job.ts';
import { seenAgain, sightingOf } from '../../lib/seen/sighting-of.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from './page-of.ts';
import type { SeenBefore, TestPage } from './truth.ts';

/** What a reader who had seen the page's `seen` would remember on reading it now, decided as `lib/seen` decides it, without a store. */
export function sightingsOf(page: TestPage, extraction: Extraction): Sightings {
  const now = sightingOf(extraction, new Date(page.truth.now));
  if (!page.truth.seen || !now) return noSightings;
  const memory = new Map<string, Sighting>();
  const saved = new Set<string>();
  for (const before of page.truth.seen) {
    const next = remembered(page, before);
    const known = memory.get(next.key);
    memory.set(next.key, known ? seenAgain(known, next) : next);
    if (before.saved) saved.add(next.key);
  }
  const here = memory.get(now.key);
  const others = [...memory.values()].filter(({ key }) => key !== now.key);
  const isSameId = (other: Sighting) => other.identities.some((identity) => isJobId(identity) && now.identities.includes(identity));
  return {
    ...(here && !isOtherJob(here, now) && { here }),
    elsewhere: others
      .filter((other) => isSameId(other) || isSameJob(now, other))
      .map((sighting) => ({
        sighting,
        by: isSameId(sighting) ? 'id' : 'text',
        ...(saved.has(sighting.key) && { saved: true }),
      })),
    sameStamp: others.filter((other) => stampOf(now) !== undefined && stampOf(other) === stampOf(now)),
  };
}

/** The page as it was then, read then. */
function remembered({ file, text, truth, name }: TestPage, before: SeenBefore): Sighting {
  const readAt = new Date(before.now);
  let then = text;
  for (const [words, others] of Object.entries(before.instead ?? {})) {
    if (!then.includes(words)) throw new Error(`${name}: "${words}", which an earlier sighting had otherwise, is not on the page`);
    then = then.replaceAll(words, others);
  }
  const { extraction } = readPage(pageOf({ file, text: then, url: before.url ?? truth.url, readAt }), { sites, clutter: rules });
  const sighting = sightingOf(extraction, readAt);
  if (!sighting) throw new Error(`${name}: as seen at ${before.now} it is no posting, so nothing of it would be remembered`);
  return sighting;
}
