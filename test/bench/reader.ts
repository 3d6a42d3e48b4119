import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { sites } from '../../lib/sites/index.ts';

/** What the bench calls in the page: one reading, and the floor under it, one walk over all nodes. Milliseconds. */
export function readingMs(url: string): number {
  const parser = new DOMParser();
  const started = performance.now();
  readPage(
    { document, url, readAt: new Date(), parseHtml: (html) => parser.parseFromString(html, 'text/html') },
    { sites, clutter: rules },
  );
  return performance.now() - started;
}

export function walkMs(): number {
  const started = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 1;
  return length >= 0 ? performance.now() - started : 0;
}

Object.assign(globalThis, { plainpostBench: { readingMs, walkMs } });
