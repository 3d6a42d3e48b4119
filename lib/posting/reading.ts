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
}
