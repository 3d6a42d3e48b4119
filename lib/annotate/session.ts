import type { Extraction } from '../posting/extraction.ts';
import type { PartLine, Reading } from '../posting/reading.ts';
import type { Removal } from '../posting/removal.ts';
import { isSamePath, isStale } from './stale.ts';

/** What one reading of the page gives. */
export interface PageReading {
  extraction: Extraction;
  clutter: { removal: Removal; elements: Element[] }[];
  /** The postings of a thread; empty on any other page. */
  parts: PartLine[];
}

/** What of the page is to be read; nothing said: all of it, if it looks like a posting. */
export interface Ask {
  /** Although it looks like no posting. */
  force?: boolean | undefined;
  /** Only what the user selected, under this address. */
  selection?: { url: string } | undefined;
  /** Of a thread of postings, the one at this address. */
  part?: string | undefined;
}

/** What the user asks for (`force`) is never held back. */
export interface Refresh extends Pick<Ask, 'force' | 'selection'> {
  /** The page has been still for long enough that what stands there belongs to its address, if it was redrawn since. */
  settled?: { redrawn: boolean };
}

/** The reading of the page as it is now, and never that of the page before. */
export interface Session {
  current(): PageReading | undefined;
  /**
   * Reads again. `held`: what stands there is still the page before. `news`: `current()` says something else than it did. `late`: the
   * address changed while it was read. Rejects where the page could not be read.
   */
  refresh(options: Refresh): Promise<'news' | 'same' | 'held' | 'late'>;
  /** The address changed: what was read belongs to the past. */
  leave(): void;
}

/** Keeps one page's readings apart. `read` reads the page as it stands when it is called. One reading after the other: an older one must not come last. */
export function makeSession(read: (ask: Ask) => Promise<PageReading>): Session {
  let before: PageReading | undefined;
  let current: PageReading | undefined;
  let left = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function look(options: Refresh, at: number): Promise<'news' | 'same' | 'held' | 'late'> {
    if (at !== left) return 'late';
    const next = await read({ force: options.force, selection: options.selection });
    if (at !== left) return 'late';
    if (before && isHeld(before.extraction, next.extraction, options)) return 'held';
    before = undefined;
    const isNews = current === undefined || fingerprint(current) !== fingerprint(next);
    // The elements are taken over even so: a framework may have drawn them anew with the same words.
    current = next;
    return isNews ? 'news' : 'same';
  }

  return {
    current: () => current,
    leave() {
      before = current ?? before;
      current = undefined;
      left += 1;
    },
    refresh(options) {
      const at = left;
      const outcome = last.then(() => look(options, at));
      last = Promise.allSettled([outcome]);
      return outcome;
    },
  };
}

/** The reading as it goes to the worker and to our own pages: plain data, without the page's nodes. */
export function plainReading({ extraction, clutter }: Pick<PageReading, 'extraction' | 'clutter'>, clutterHidden: boolean): Reading {
  return { extraction, removals: clutter.map(({ removal }) => removal), clutterHidden };
}

function isHeld(before: Extraction, next: Extraction, { force, settled }: Refresh): boolean {
  if (force || !isStale(before, next)) return false;
  return !settled || !(settled.redrawn || isSamePath(before.url, next.url));
}

function fingerprint({ extraction, clutter }: PageReading): string {
  return JSON.stringify([{ ...extraction, readAt: '' }, clutter.map(({ removal }) => removal)]);
}
