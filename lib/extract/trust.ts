import { type Source, sources } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import type { Site } from '../sites/site.ts';

/** Fields for which the common order (embedded data first, address last) is wrong, and why. */
const ORDERS: Partial<Record<FieldName, readonly Source[]>> = {
  // A label's bare word ("Position: Backend") says less than a headline or the document's title.
  title: ['app-state', 'json-ld', 'microdata', 'selectors', 'headings', 'meta', 'labels', 'prose'],
  // The title is the employer's; the label is the board's guess ("Internship …" filed under "Mid").
  seniority: ['app-state', 'json-ld', 'microdata', 'selectors', 'headings', 'meta', 'labels', 'prose'],
  // TELECOMMUTE stands on hybrid postings four times in five (formats, section 0): what people read comes first.
  workplaceType: ['app-state', 'selectors', 'labels', 'headings', 'prose', 'microdata', 'json-ld', 'meta'],
  // An id in the address is what links to the posting; JSON-LD's is often an internal number.
  identifier: ['url', 'app-state', 'json-ld', 'microdata', 'selectors', 'labels', 'headings'],
  url: ['meta', 'labels', 'url', 'app-state', 'json-ld', 'microdata'],
  applyUrl: ['app-state', 'selectors', 'labels', 'headings', 'url'],
};

/** Sources in the order in which they are believed for a field; one that is not in a field's own order is not believed at all. */
export function trustOrder(field: FieldName, site: Site | undefined): readonly Source[] {
  return site?.trust?.[field] ?? ORDERS[field] ?? sources;
}
