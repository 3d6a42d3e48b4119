import { examine } from '../../lib/checks/index.ts';
import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import type { Examined } from '../../lib/posting/reading.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from './page-of.ts';
import { sightingsOf } from './sightings-of.ts';
import type { TestPage } from './truth.ts';

/** A test page, read at the time and the address that its truth names, by a browser that has seen what its truth says it has. */
export function readTestPage(page: TestPage): Examined {
  const { file, text, truth } = page;
  const now = new Date(truth.now);
  const { extraction, clutter } = readPage(pageOf({ file, text, url: truth.url, readAt: now }), { sites, clutter: rules });
  return examine({ extraction, removals: clutter.map(({ removal }) => removal), clutterHidden: true }, now, sightingsOf(page, extraction));
}
