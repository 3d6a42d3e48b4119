import type { ClutterRule, Site } from '../sites/site.ts';
import { findSite } from './find-site.ts';

/** A pattern on its way: JSON has none. No site has a key of this name (tested). */
interface CodedPattern {
  $pattern: string;
  flags: string;
}

/** What is known of sites and their clutter beside the readers themselves. */
export interface Knowledge {
  sites: readonly Site[];
  /** Rules for clutter that boards have in common. */
  clutter: readonly ClutterRule[];
}

/**
 * What a content script must know to read the page at this address, as JSON: the one site whose hosts claim it, all that are recognised by
 * their phrases, and the common clutter. All sites and rules would be a third of the script in every page (measured: 25 of 74 kB gzipped).
 */
export function siteDataFor(url: string, { sites, clutter }: Knowledge): string {
  const own = findSite(url, sites);
  return encodeKnowledge({ sites: sites.filter((site) => site === own || site.recognised), clutter });
}

export function encodeKnowledge(knowledge: Knowledge): string {
  return JSON.stringify(knowledge, (_, value: unknown) =>
    value instanceof RegExp ? ({ $pattern: value.source, flags: value.flags } satisfies CodedPattern) : value,
  );
}

/** What `encodeKnowledge` made, back again. Only for text of our own worker: nothing is checked, and patterns are compiled as they are. */
export function decodeKnowledge(data: string): Knowledge {
  return JSON.parse(data, (_, value: unknown) => (isCoded(value) ? new RegExp(value.$pattern, value.flags) : value));
}

function isCoded(value: unknown): value is CodedPattern {
  return typeof value === 'object' && value !== null && '$pattern' in value;
}
