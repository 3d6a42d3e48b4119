import type { Block } from '../page/block.ts';
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

/** A site whose host is not known, by its phrases on the page. The address is not its own (a saved fragment has none), so its patterns for addresses fall away. */
export function recogniseSite(blocks: readonly Block[], sites: readonly Site[]): Site | undefined {
  const text = blocks.map((block) => fold(block.text)).join('\n');
  const found = sites.find(
    ({ recognised }) => recognised && recognised.phrases.filter((phrase) => text.includes(fold(phrase))).length >= recognised.least,
  );
  if (!found) return undefined;
  const { posting: _, list: __, ...site } = found;
  return site;
}
