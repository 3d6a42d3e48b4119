import { examine } from '../../lib/checks/index.ts';
import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import type { Examined } from '../../lib/posting/reading.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from './page-of.ts';
import type { TestPage } from './truth.ts';

/** A test page, read at the time and the address that its truth names. */
export function readTestPage({ file, text, truth }: TestPage): Examined {
  const now = new Date(truth.now);
  const { extraction, clutter } = readPage(pageOf({ file, text, url: truth.url, readAt: now }), { sites, clutter: rules });
  return examine({ extraction, removals: clutter.map(({ removal }) => removal), clutterHidden: true }, now);
}
