import { addressKey } from './watch-page.ts';

/** A page has a handful, of some kB each; a hostile one has 50 MB of them, and they are kept. */
const mostBlocks = 30;
const mostWords = 20_000;

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
    const blocks = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, mostBlocks);
    const found = blocks.map((block) => ({ block, words: (block.textContent ?? '').slice(0, mostWords) }));
    known = new Map(found.map(({ words }) => [words, known.get(words) ?? now]));
    return new Set(found.filter(({ words }) => isEarlier(known.get(words) ?? now, now)).map(({ block }) => block));
  };
}

function isEarlier(seen: Seen, now: Seen): boolean {
  const isDrawnAnew = seen.headline !== '' && now.headline !== '' && seen.headline !== now.headline;
  return seen.address !== now.address || isDrawnAnew;
}
