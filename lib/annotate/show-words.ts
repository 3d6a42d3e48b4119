import { randomName } from './random-name.ts';

/** How long found words stay marked, in milliseconds. */
const marked = 4000;
/** More text nodes than that are not searched: a hostile page may have any number. */
const most = 100_000;

/**
 * Scrolls to these words and marks them for a moment, without touching the page's nodes (CSS Custom Highlight API: Chromium 105,
 * Firefox 140). False where the words are not on the page as one stretch of text.
 */
export function showWords(window: Window & typeof globalThis, words: string): boolean {
  const range = findWords(window, squeeze(words));
  if (!range) return false;
  const { document } = window;
  const name = randomName(window);
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}){background-color:#ffe08a;color:#1b1f23}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.CSS.highlights.set(name, new window.Highlight(range));
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  window.setTimeout(() => {
    window.CSS.highlights.delete(name);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
  }, marked);
  return true;
}

/** The first stretch of the page that says these words, be it over several text nodes; white space counts as one blank. */
export function findWords({ document }: Window, words: string): Range | undefined {
  if (!words || !document.body) return undefined;
  const found: { node: Node; index: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let count = 0, node = walker.nextNode(); node && count < most; count++, node = walker.nextNode()) {
    if (/^(script|style|noscript|template)$/i.test(node.parentElement?.tagName ?? '')) continue;
    const data = node.nodeValue ?? '';
    for (let index = 0; index < data.length; index++) {
      const character = data.charAt(index);
      const isBlank = /\s/.test(character);
      if (isBlank && (text === '' || text.endsWith(' '))) continue;
      text += isBlank ? ' ' : character;
      found.push({ node, index });
    }
  }
  const at = text.indexOf(words);
  const first = found[at];
  const last = found[at + words.length - 1];
  if (at < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.index);
  range.setEnd(last.node, last.index + 1);
  return range;
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
