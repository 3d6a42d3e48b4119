import type { Block } from '../page/block.ts';
import type { Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import type { FieldName, Posting } from '../posting/posting.ts';
import type { Site } from '../sites/site.ts';

/** What every source is given: the page, its blocks in order, which of them are clutter, and the site if it is a known one. */
export interface Reading {
  page: Page;
  blocks: readonly Block[];
  clutter: ReadonlySet<Block>;
  /** The blocks that make up the posting's own text, as far as the page shows it. */
  description: readonly Block[];
  site: Site | undefined;
}

/** Evidence is shown and stored; nine places with their addresses are the longest that is worth it. */
const MAX_EVIDENCE = 1_000;

export type ReadSource = (reading: Reading) => Claim[];

/** A claim, or none where the value is undefined or an empty list: absent is never claimed. */
export function claim<F extends FieldName>(field: F, value: Posting[F] | undefined, from: Pick<Claim, 'source' | 'evidence'>): Claim[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  return [{ field, value, source: from.source, evidence: from.evidence.slice(0, MAX_EVIDENCE) } as Claim];
}
