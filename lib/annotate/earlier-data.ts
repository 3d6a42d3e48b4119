import { addressKey } from './watch-page.ts';

/** Where a block of data was seen first: the page's address and its headline. */
interface Seen {
  address: string;
  headline: string;
}

/**
 * Tells, of a page's JSON-LD, which blocks stood there already at another address or under another headline: an app moves on to the next
 * posting, or fills the pane beside its list, and leaves the block of the posting before. By its words: a framework may write it anew.
 */
export function makeEarlierData(): (document: Document, url: string) => ReadonlySet<Element> {
  let known = new Map<string, Seen>();
  return (document, url) => {
    const now: Seen = { address: addressKey(url), headline: document.querySelector('h1')?.textContent?.trim() ?? '' };
    const blocks = [...document.querySelectorAll('script[type*="ld+json" i]')];
    known = new Map(blocks.map(({ textContent }) => [textContent ?? '', known.get(textContent ?? '') ?? now]));
    return new Set(blocks.filter(({ textContent }) => isEarlier(known.get(textContent ?? '') ?? now, now)));
  };
}

function isEarlier(seen: Seen, now: Seen): boolean {
  const isDrawnAnew = seen.headline !== '' && now.headline !== '' && seen.headline !== now.headline;
  return seen.address !== now.address || isDrawnAnew;
}
