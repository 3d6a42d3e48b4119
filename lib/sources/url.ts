import { canonicalUrl } from '../original/canonical-url.ts';
import type { Claim } from '../posting/claim.ts';
import { idInAddress } from './app-state.ts';
import { claim, type Reading } from './source.ts';

/** What the page's own address says: the posting's id, its canonical form, and, at the employer's own tracking system, where one applies. */
export function readUrl({ page, site }: Reading): Claim[] {
  const from = { source: 'url' as const, evidence: page.url };
  const id = site && idInAddress(page.url, site);
  const url = canonicalUrl(page.url);
  return [
    ...claim('identifier', id === undefined || !site?.identifier ? undefined : { system: site.identifier.system, value: id }, from),
    ...claim('url', url, from),
    ...(site?.kind === 'ats' && id !== undefined ? claim('applyUrl', url, from) : []),
  ];
}
