import type { Block } from '../page/block.ts';
import { all, maybe, type Page } from '../page/page.ts';
import type { Site } from '../sites/site.ts';
import { fold } from '../values/text.ts';

/** The site that claims an address: exact host names or `*.suffix`, never substrings ("jobs.ashbyhq.com.evil.example"). */
export function findSite(url: string, sites: readonly Site[]): Site | undefined {
  const host = hostOf(url);
  return host === undefined ? undefined : sites.find(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, host)));
}

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
}

export function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : host === pattern;
}

/**
 * A site whose host is not known, by what the page carries or its address says. The address is not one of its own hosts', so its patterns
 * for those fall away.
 */
export function recogniseSite(page: Page, blocks: readonly Block[], sites: readonly Site[]): Site | undefined {
  const text = blocks.map((block) => fold(block.text)).join('\n');
  const scripts = all(page.document, 'script:not([src])').map((script) => script.textContent ?? '');
  const path = pathOf(page.url);
  const found = sites.find(({ recognised }) => {
    if (!recognised) return false;
    const { phrases = [], least = 1, marks, script, address } = recognised;
    if (phrases.length > 0 && phrases.filter((phrase) => text.includes(fold(phrase))).length >= least) return true;
    if (address?.test(path) || (marks && maybe(page.document, marks))) return true;
    return script !== undefined && scripts.some((code) => script.test(code));
  });
  if (!found) return undefined;
  const { posting: _, list: __, ...site } = found;
  const { posting, list } = found.recognised ?? {};
  return { ...site, ...(posting && { posting }), ...(list && { list }) };
}

/** Path and query; '' where the address has none. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, search } = new URL(url);
  return pathname + search;
}
