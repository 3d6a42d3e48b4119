import type { Extraction } from '../posting/extraction.ts';
import type { Reading } from '../posting/reading.ts';
import type { Removal } from '../posting/removal.ts';
import { isSamePath, isStale } from './stale.ts';

/** What one reading of the page gives. */
export interface PageReading {
  extraction: Extraction;
  clutter: { removal: Removal; elements: Element[] }[];
}

export interface Refresh {
  /** Read although the page looks like no posting; asked for by the user, so what comes is never held back. */
  force?: boolean;
  /** The page has been still for long enough that what stands there belongs to its address, if it was redrawn since. */
  settled?: { redrawn: boolean };
}

/** The reading of the page as it is now, and never that of the page before. */
export interface Session {
  current(): PageReading | undefined;
  /** Reads again. `held`: what stands there is still the page before. `news`: `current()` says something else than it did. */
  refresh(options: Refresh): 'news' | 'same' | 'held';
  /** The address changed: what was read belongs to the past. */
  leave(): void;
}

/** Keeps one page's readings apart. `read` reads the page as it stands. */
export function makeSession(read: (force: boolean) => PageReading): Session {
  let before: PageReading | undefined;
  let current: PageReading | undefined;
  return {
    current: () => current,
    leave() {
      before = current ?? before;
      current = undefined;
    },
    refresh(options) {
      const next = read(options.force ?? false);
      if (before && isHeld(before.extraction, next.extraction, options)) return 'held';
      before = undefined;
      const isNews = current === undefined || fingerprint(current) !== fingerprint(next);
      // The elements are taken over even so: a framework may have drawn them anew with the same words.
      current = next;
      return isNews ? 'news' : 'same';
    },
  };
}

/** The reading as it goes to the worker and to our own pages: plain data, without the page's nodes. */
export function plainReading({ extraction, clutter }: PageReading, clutterHidden: boolean): Reading {
  return { extraction, removals: clutter.map(({ removal }) => removal), clutterHidden };
}

function isHeld(before: Extraction, next: Extraction, { force, settled }: Refresh): boolean {
  if (force || !isStale(before, next)) return false;
  return !settled || !(settled.redrawn || isSamePath(before.url, next.url));
}

function fingerprint({ extraction, clutter }: PageReading): string {
  return JSON.stringify([{ ...extraction, readAt: '' }, clutter.map(({ removal }) => removal)]);
}
