import { parseHTML } from 'linkedom';
import type { Page } from '../../lib/page/page.ts';

export interface Saved {
  file: string;
  text: string;
  url: string | undefined;
  readAt: Date;
}

/**
 * A saved page as the reader wants it. Text and Markdown come as browsers show them: in one `pre`. Without an address it is `about:blank`.
 * linkedom, because jsdom takes ten times as long for a page; what depends on layout is tested in a real browser.
 */
export function pageOf({ file, text, url = 'about:blank', readAt }: Saved): Page {
  const isText = /\.(?:md|txt|markdown)$/i.test(file);
  const document = parse(isText ? '<pre></pre>' : text);
  const pre = isText ? document.querySelector('pre') : null;
  if (pre) pre.textContent = text;
  const contentType = isText ? (/\.txt$/i.test(file) ? 'text/plain' : 'text/markdown') : 'text/html';
  Object.defineProperty(document, 'contentType', { value: contentType });
  return { document, url, readAt, parseHtml: parse };
}

/** linkedom takes the first element of a fragment for the document's root. */
function parse(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
