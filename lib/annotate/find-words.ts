import { lettersOf, type PageText, rangeAt } from './page-text.ts';

/** More places than that are not weighed: a page may say "remote" a thousand times. */
const mostPlaces = 40;

/** Letters of scripts that set words apart: between two of them no word begins. */
const wordLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Words beside the posting: menus, related jobs, the cookie dialog. */
const beside = 'nav,aside,footer,dialog,[role=navigation],[role=complementary],[role=contentinfo],[role=dialog]';

/**
 * Where these words stand and can be seen: whole words, in the posting rather than beside it, and the first of equals; of them only `word` where
 * they say it. Undefined where the page does not say them as one stretch.
 */
export function findWords(text: PageText, words: string, word = ''): Range | undefined {
  for (const form of formsOf(words)) {
    const found = bestPlace(text, form);
    if (found) return wordIn(text, found, word) ?? found.range;
  }
  return undefined;
}

/** In whatever case the page writes it. */
function wordIn(text: PageText, { at, length }: Found, word: string): Range | undefined {
  const letters = lettersOf(word).toLowerCase();
  const said = text.letters.slice(at, at + length).toLowerCase();
  for (let from = letters ? said.indexOf(letters) : -1; from >= 0; from = said.indexOf(letters, from + 1)) {
    const range = rangeAt(text, at + from, letters.length);
    if (range && isWhole(range)) return range;
  }
  return undefined;
}

/** A quotation as it stands; without the colon that we put between a label and its value; the value alone of words from the page's data. */
function formsOf(words: string): string[] {
  // An ellipsis at the end says that the quotation was cut there.
  const quoted = words.replace(/…\s*$/, '');
  const inData = /^[\w.[\]]+: (.{3,})$/s.exec(quoted)?.[1];
  return [quoted, quoted.replace(/: /, ' '), ...(inData === undefined ? [] : [inData])];
}

/** A place in the page's text. */
interface Found {
  at: number;
  length: number;
  range: Range;
}

function bestPlace(text: PageText, words: string): Found | undefined {
  const letters = lettersOf(words);
  const found: (Found & { distance: number })[] = [];
  for (let at = letters ? text.letters.indexOf(letters) : -1; at >= 0 && found.length < mostPlaces; ) {
    const range = rangeAt(text, at, letters.length);
    if (range && isWhole(range) && isSeen(range)) found.push({ at, length: letters.length, range, distance: distanceFromPosting(range) });
    at = text.letters.indexOf(letters, at + letters.length);
  }
  return found.sort((one, other) => one.distance - other.distance)[0];
}

/** 0 in the posting's own prose; a related job is a link, most often beside the page's main part. */
function distanceFromPosting(range: Range): number {
  const element = elementOf(range);
  if (!element) return 9;
  return (element.closest(beside) ? 4 : 0) + (element.closest('main,article,[role=main]') ? 0 : 2) + (element.closest('a[href]') ? 1 : 0);
}

function isWhole({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  return !isInWord(startContainer, startOffset) && !isInWord(endContainer, endOffset);
}

function isInWord({ nodeValue }: Node, at: number): boolean {
  return wordLetter.test(nodeValue?.charAt(at - 1) ?? '') && wordLetter.test(nodeValue?.charAt(at) ?? '');
}

function isSeen(range: Range): boolean {
  // jsdom has no layout.
  return elementOf(range)?.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** The element in which a range's words begin. */
export function elementOf({ startContainer }: Range): Element | null {
  return startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
}
