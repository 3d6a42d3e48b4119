import type { Extraction } from './extraction.ts';
import type { Finding } from './finding.ts';
import type { Removal } from './removal.ts';

/** One reading of one page, as the content script hands it on. Findings are made by whoever shows them (`checks`). */
export interface Reading {
  extraction: Extraction;
  removals: Removal[];
  /** Whether what the rules found is hidden in the page now. */
  clutterHidden: boolean;
}

/** A reading with what the checks say of it. */
export interface Examined extends Reading {
  findings: Finding[];
  /** When this browser saw the posting first, ISO 8601; absent where it is the first time, or not remembered. */
  seenBefore?: string;
}

/** What a captured page says, and what of it is clutter. */
export interface CapturedReading {
  extraction: Extraction;
  /** `elements`: what to hide, by the numbers of the capture. Empty where nothing is hidden on the page. */
  clutter: { removal: Removal; elements: number[] }[];
  /** The postings of a thread, in the page's order; empty on any other page. */
  parts: PartLine[];
}

/** One posting among many on a page: the address that it has to itself, and its first line. */
export interface PartLine {
  url: string;
  line: string;
  title: string | undefined;
  employer: string | undefined;
}
