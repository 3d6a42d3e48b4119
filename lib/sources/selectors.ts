import { maybe, type Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import type { FieldPlace } from '../sites/site.ts';
import { dataValue } from './data-value.ts';
import { labelValue, saysNothing } from './label-value.ts';
import { claim, type Reading } from './source.ts';

/** What stands where the site is known to put a field: of several places the first that can be read. */
export function readSelectors({ page, site }: Reading): Claim[] {
  const { descriptionRoot: _, ...fields } = site?.fields ?? {};
  return Object.entries(fields).flatMap(([field, places]) => {
    for (const place of [places].flat()) {
      const made = readAt(field as FieldName, place, page);
      if (made.length > 0) return made;
    }
    return [];
  });
}

function readAt(field: FieldName, place: FieldPlace, page: Page): Claim[] {
  const words = wordsAt(place, page);
  if (words === '' || saysNothing(words)) return [];
  return claim(field, labelValue(field, words, page) ?? dataValue(field, words, page), { source: 'selectors', evidence: words });
}

function wordsAt(place: FieldPlace, page: Page): string {
  const { selector, attribute, pattern } =
    typeof place === 'string' ? { selector: place, attribute: undefined, pattern: undefined } : place;
  const element = maybe(page.document, selector);
  const words = ((attribute === undefined ? element && textOf(element) : element?.getAttribute(attribute)) ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .trim();
  return pattern === undefined ? words : (pattern.exec(words)?.[1] ?? '').trim();
}

/** An element's words, in which those of two boxes do not run together ("Permanent employment", "Full time"). */
function textOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === 1 ? ` ${textOf(node as Element)} ` : node.nodeType === 3 ? node.textContent : ''))
    .join('');
}
