import type { Facts, Section } from '../../lib/posting/posting.ts';
import type { Chosen } from '../../lib/ui/chosen.ts';
import { everything, fact } from './postings.ts';

/** A user's choices that meet `withDenials`: found, against, denied, and two that stand nowhere. */
export const chosen: Chosen = {
  words: { wanted: ['Rust', 'learning budget', 'visa sponsorship', 'Elixir'], unwanted: ['on call', 'weekend work', 'Java'] },
  kindsLeft: ['engagement'],
};

const terms: Section = {
  kind: 'benefits',
  blocks: [{ kind: 'paragraph', text: 'There is no weekend work. Sadly, we cannot offer visa sponsorship for this role.' }],
};

/** The full posting, with two sentences that deny something. */
export const withDenials: Facts = {
  ...everything,
  description: fact([...(everything.description?.value ?? []), terms], 'descriptionHtml'),
};
