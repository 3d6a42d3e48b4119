import { describe, expect, it } from 'vitest';
import type { Check } from '../../lib/checks/check.ts';
import { type ClaimedDate, noSightings, type Sighting, type Sightings, slackDaysOf } from '../../lib/posting/sighting.ts';
import { extractionOf, now, type Said, type Sketch, stated } from './extraction-of.ts';

/** A date of posting as it stood on a page on a day; `words` where it was not the date itself. */
export function claimed(value: string, seenOn: string, words = `Posted: ${value}`): ClaimedDate {
  const seenAt = `${seenOn}T12:00:00.000Z`;
  return { value, evidence: words, seenAt, slackDays: slackDaysOf({ value, evidence: words }, new Date(seenAt)) };
}

/** What is remembered of an invented posting at `https://board.example/jobs/1`, seen first on 3 May 2026, eight weeks ago, and once more. */
export function sighting(changes: Partial<Sighting> = {}): Sighting {
  return {
    key: 'url:board.example/jobs/1',
    address: 'https://board.example/jobs/1',
    identities: ['url:board.example/jobs/1'],
    title: 'Storage Engineer',
    posted: [],
    paid: false,
    workplace: false,
    firstSeenAt: '2026-05-03T12:00:00.000Z',
    lastSeenAt: '2026-05-20T12:00:00.000Z',
    count: 2,
    ...changes,
  };
}

/** A posting that states this date. */
export const posted = (value: string, words = `Posted: ${value}`): Sketch => ({
  title: 'Storage Engineer',
  facts: { datePosted: stated(value, words) },
});

export interface SeenTable {
  hits: readonly (readonly [name: string, sketch: Sketch, seen: Partial<Sightings>, said: Said])[];
  nearMisses: readonly (readonly [name: string, sketch: Sketch, seen: Partial<Sightings>])[];
}

/** Like `testCheck`, for a check that looks at what is remembered. Without a memory each is silent on every row. */
export function testSeenCheck(check: Check, { hits, nearMisses }: SeenTable): void {
  describe(`${check.id} speaks`, () => {
    it.each(hits)('where %s', (_name, sketch, seen, said) => {
      const findings = check.check(extractionOf(sketch), now, { ...noSightings, ...seen });
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ check: check.id, ...said });
      expect(findings[0]?.message).not.toMatch(/fake|scam|suspicious|!/i);
      expect(check.check(extractionOf(sketch), now), 'without a memory').toEqual([]);
    });
  });
  describe(`${check.id} is silent`, () => {
    it.each(nearMisses)('where %s', (_name, sketch, seen) => {
      expect(check.check(extractionOf(sketch), now, { ...noSightings, ...seen })).toEqual([]);
    });
  });
}
