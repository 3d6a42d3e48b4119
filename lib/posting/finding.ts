import type { FieldName } from './posting.ts';

/** What a check has to tell the user, with the page's own words for both sides. */
export interface Finding {
  /** The check's id: its file name. */
  check: string;
  severity: Severity;
  /** How sure the posting's word is, in the words used everywhere (README, "Words"). */
  standing: Standing;
  fields: FieldName[];
  /** One plain sentence, ours. */
  message: string;
  /** The page's words, an entry a side. */
  evidence: string[];
  /** The innocent explanation, where there is one. */
  explanation?: string;
}

export type Severity = 'note' | 'caution' | 'warning';

/**
 * `unsupported`: only one party says so and nothing in the text bears it out. `contradicted`: the page says otherwise too.
 * `dated`: true once, perhaps no more. `missing`: not said where one would expect it. `verified`: two independent places agree.
 */
export type Standing = 'unsupported' | 'contradicted' | 'dated' | 'missing' | 'verified';
