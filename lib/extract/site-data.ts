import type { Site } from '../sites/site.ts';
import { findSite } from './find-site.ts';

/** A pattern on its way: JSON has none. No site has a key of this name (tested). */
interface CodedPattern {
  $pattern: string;
  flags: string;
}

/**
 * What a content script must know of sites to read the page at this address, as JSON: the one site whose hosts claim it, and all that are
 * recognised by their phrases. The whole list would be a sixth of the script in every page (measured: 11 of 67 kB gzipped).
 */
export function siteDataFor(url: string, sites: readonly Site[]): string {
  const own = findSite(url, sites);
  return encodeSites(sites.filter((site) => site === own || site.recognised));
}

export function encodeSites(sites: readonly Site[]): string {
  return JSON.stringify(sites, (_, value: unknown) =>
    value instanceof RegExp ? ({ $pattern: value.source, flags: value.flags } satisfies CodedPattern) : value,
  );
}

/** What `encodeSites` made, back again. Only for text of our own worker: nothing is checked, and patterns are compiled as they are. */
export function decodeSites(data: string): Site[] {
  return JSON.parse(data, (_, value: unknown) => (isCoded(value) ? new RegExp(value.$pattern, value.flags) : value));
}

function isCoded(value: unknown): value is CodedPattern {
  return typeof value === 'object' && value !== null && '$pattern' in value;
}
