import { canonicalUrl } from '../original/canonical-url.ts';
import type { Claim } from '../posting/claim.ts';
import { idInAddress } from './app-state.ts';
import { claim, type Reading } from './source.ts';

/** What the page's own address says: the posting's id, its canonical form, and, at the employer's own tracking system, where one applies. */
export function readUrl({ page, site }: Reading): Claim[] {
  const from = { source: 'url' as const, evidence: page.url };
  const id = site ? idInAddress(page.url, site) : numberIn(page.url);
  const url = canonicalUrl(page.url);
  return [
    ...claim('identifier', id === undefined ? undefined : { ...(site?.identifier && { system: site.identifier.system }), value: id }, from),
    ...claim('url', url, from),
    ...(site?.kind === 'ats' && id !== undefined ? claim('applyUrl', url, from) : []),
  ];
}

/** The one long number in an address whose site is not known; a date is none. */
function numberIn(url: string): string | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const numbers = [...path.matchAll(/(?<![\da-z])\d{6,14}(?![\da-z])/gi)]
    .map(([number]) => number)
    .filter((number) => !/^20[0-3]\d[01]\d[0-3]\d$/.test(number));
  return numbers.length === 1 ? numbers[0] : undefined;
}
