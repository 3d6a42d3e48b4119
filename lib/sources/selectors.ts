import { maybe } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import { dataValue } from './data-value.ts';
import { labelValue } from './label-value.ts';
import { claim, type Reading } from './source.ts';

/** What stands where the site is known to put a field. */
export function readSelectors({ page, site }: Reading): Claim[] {
  return Object.entries(site?.fields ?? {}).flatMap(([field, where]) => {
    if (field === 'descriptionRoot') return [];
    const { selector, attribute } = typeof where === 'string' ? { selector: where, attribute: undefined } : where;
    const element = maybe(page.document, selector);
    const words = ((attribute === undefined ? element?.textContent : element?.getAttribute(attribute)) ?? '').replace(/\s+/gu, ' ').trim();
    if (words === '') return [];
    const name = field as FieldName;
    return claim(name, labelValue(name, words, page) ?? dataValue(name, words, page), { source: 'selectors', evidence: words });
  });
}
