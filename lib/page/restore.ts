import { DOMParser } from 'linkedom/worker';
import type { Captured } from './captured.ts';
import type { Page } from './page.ts';

/** A captured page as a document, and the place in it of an element of that document: `elements[n]` of the capture. */
export interface Restored {
  page: Page;
  numberOf(element: Element): number | undefined;
}

/** A page from what its script sent. Nothing is taken on trust: what is no token is left out. Nothing runs and nothing is loaded. */
export function restore({ url, contentType, tokens }: Captured, readAt: Date): Restored {
  const document = parseHtml('');
  const numbers = new Map<Element, number>();
  const open: Element[] = [];
  const root = document.createElement('html');
  for (const token of tokens as readonly unknown[]) {
    if (typeof token === 'string') open.at(-1)?.append(token);
    else if (typeof token === 'number') open.splice(Math.max(0, open.length - token));
    else if (isElement(token)) {
      const element = open.length === 0 ? root : document.createElement(token[0]);
      for (let index = 1; index + 1 < token.length; index += 2) element.setAttribute(String(token[index]), String(token[index + 1]));
      open.at(-1)?.append(element);
      numbers.set(element, numbers.size);
      open.push(element);
    }
  }
  document.documentElement.replaceWith(root);
  Object.defineProperty(document, 'contentType', { value: contentType });
  return { page: { document, url, readAt, parseHtml }, numberOf: (element) => numbers.get(element) };
}

function isElement(token: unknown): token is [string, ...unknown[]] {
  return Array.isArray(token) && typeof token[0] === 'string' && token[0] !== '';
}

/** A document out of HTML, by linkedom: a worker has no DOM of its own. It takes the first element of a fragment for the root, so that gets one. */
export function parseHtml(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}
