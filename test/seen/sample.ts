import 'fake-indexeddb/auto';
import type { Extraction } from '../../lib/posting/extraction.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { openSeen, type Seen, type SeenOptions } from '../../lib/seen/seen.ts';
import { extraction, memory } from '../roles/sample.ts';
import { type Parts, parts, sectionsOf } from './texts.ts';

export const boardUrl = 'https://board.example/jobs/1';

/** A reading of the storage engineer's posting, by default at a board. */
export function readingAt(url = boardUrl, values: Partial<Posting> = {}, text: Parts = parts): Extraction {
  return extraction(url, {
    title: 'Storage Engineer',
    jobLocation: [{ text: 'Ghent', locality: 'Ghent' }],
    description: sectionsOf(text),
    ...values,
  });
}

export interface Clock {
  now: Date;
}

/** A memory on the browser's store as it is, with a clock that can be set. */
export function openAt(iso: string, options: Partial<SeenOptions> = {}): { seen: Seen; clock: Clock; storage: ReturnType<typeof memory> } {
  const clock = { now: new Date(iso) };
  const items = memory();
  const storage = {
    ...items,
    get: async (keys: string[]) => Object.fromEntries(keys.flatMap((key) => Object.entries(items.items).filter(([name]) => name === key))),
  };
  const seen = openSeen({ storage, now: () => clock.now, ...options });
  return { seen, clock, storage: items };
}
