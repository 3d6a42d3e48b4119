/** The user's own words for and against, as typed. */
export interface OwnWords {
  wanted: string[];
  unwanted: string[];
}

/** One of the user's words in a posting. */
export interface OwnWordFound {
  /** As the user typed it. */
  word: string;
  want: boolean;
  /** The text only says that there is none of it ("no on-call"): it counts for nothing. */
  negated: boolean;
  /** The page's sentences that say so, each once, in the page's order; at most `mostQuotes` (lib/words). */
  quotes: string[];
}

/** "3 of your words · 1 against", for badge and summary; what the text denies is told apart. Undefined where none was found. */
export function ownWordsLine(found: readonly OwnWordFound[]): string | undefined {
  const denied = found.filter(({ negated }) => negated).length;
  const wanted = found.filter(({ negated, want }) => want && !negated).length;
  const against = found.length - denied - wanted;
  const parts = [
    ...(wanted > 0 ? [`${wanted} of your words`] : []),
    ...(against > 0 ? [wanted > 0 ? `${against} against` : `${against} of your words against`] : []),
    ...(denied > 0 ? [wanted + against > 0 ? `${denied} denied` : `${denied} of your words denied`] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
