import type { Captured } from '../page/captured.ts';
import { restore } from '../page/restore.ts';
import type { Extraction } from '../posting/extraction.ts';
import type { CapturedReading } from '../posting/reading.ts';
import { type Options, readPage } from './read-page.ts';

/** `readPage` for a page that its own script captured: the door for the worker, which has no document. */
export function readCaptured(captured: Captured, readAt: Date, options: Options): CapturedReading {
  const { page, cut, numberOf } = restore(captured, readAt);
  const { extraction, clutter, parts } = readPage(page, options);
  return {
    extraction: cut || captured.cut ? toldToBeCut(extraction) : extraction,
    clutter: clutter.map(({ removal, elements }) => ({ removal, elements: elements.flatMap((element) => numberOf(element) ?? []) })),
    parts,
  };
}

function toldToBeCut(extraction: Extraction): Extraction {
  const failure = { source: 'blocks' as const, message: 'There is too much on this page. Only its beginning was read.' };
  return { ...extraction, failures: [failure, ...extraction.failures] };
}
