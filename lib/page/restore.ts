import { DOMParser } from 'linkedom/worker';
import { type Captured, most } from './captured.ts';
import type { Page } from './page.ts';

/** A captured page as a document, and the place in it of an element of that document: `elements[n]` of the capture. */
export interface Restored {
  page: Page;
  /** There was more than is taken of one page. */
  cut: boolean;
  numberOf(element: Element): number | undefined;
}

/**
 * A page from what its script sent. Nothing is taken on trust: what is no token is left out, and what goes beyond the limits of a capture
 * (`most`) too, because its process may be in other hands. Nothing runs and nothing is loaded.
 */
export function restore({ url, contentType, tokens }: Captured, readAt: Date): Restored {
  const document = parseHtml('');
  const root = document.createElement('html');
  const building: Building = { document, root, numbers: new Map(), open: [], nodes: 0, length: 0 };
  let cut = false;
  for (const token of tokens as readonly unknown[]) {
    cut = building.nodes > most.nodes || building.length > most.text + most.data;
    if (cut) break;
    add(building, token);
  }
  document.documentElement.replaceWith(root);
  Object.defineProperty(document, 'contentType', { value: contentType });
  return { page: { document, url, readAt, parseHtml }, cut, numberOf: (element) => building.numbers.get(element) };
}

interface Building {
  document: Document;
  root: Element;
  numbers: Map<Element, number>;
  /** The elements that the next token stands in. */
  open: Element[];
  /** Taken so far, as `most` counts. */
  nodes: number;
  length: number;
}

function add(building: Building, token: unknown): void {
  const { document, root, numbers, open } = building;
  building.nodes += 1;
  if (typeof token === 'string') {
    building.length += token.length;
    open.at(-1)?.append(document.createTextNode(token));
  } else if (typeof token === 'number') open.splice(Math.max(0, open.length - Math.max(0, token)));
  else if (isElement(token)) {
    const element = numbers.size === 0 ? root : document.createElement(token[0]);
    building.length += setAttributes(element, token);
    building.nodes += element.attributes.length;
    numbers.set(element, numbers.size);
    // Deeper than any page, and a second root, it is counted and stands nowhere.
    if (open.length <= most.depth + 1) open.at(-1)?.append(element);
    open.push(element);
  }
}

/** The length of all that was set. */
function setAttributes(element: Element, [name, ...rest]: readonly unknown[]): number {
  let length = String(name).length;
  for (let at = 0; at + 1 < rest.length && at < 2 * most.attributes + 2; at += 2) {
    const [key, value] = [rest[at], rest[at + 1]];
    if (typeof key !== 'string' || typeof value !== 'string' || key === '') continue;
    element.setAttribute(key, value);
    length += key.length + value.length;
  }
  return length;
}

function isElement(token: unknown): token is [string, ...unknown[]] {
  return Array.isArray(token) && typeof token[0] === 'string' && token[0] !== '';
}

/** A document out of HTML, by linkedom: a worker has no DOM of its own. It takes the first element of a fragment for the root, so that gets one. */
export function parseHtml(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}
