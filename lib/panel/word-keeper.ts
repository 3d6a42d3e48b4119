import type { OwnWords } from '../posting/own-words.ts';
import { wordFinder, wordSieve } from '../words/find-words.ts';
import type { WordsIn } from './mark-keeper.ts';

/** What tells where the user's words stand in a text; undefined where there are none. The same for the same words. */
export function wordKeeper(): (words: OwnWords) => WordsIn | undefined {
  let kept: { key: string; by: WordsIn | undefined } | undefined;
  return (words) => {
    const key = JSON.stringify(words);
    if (kept?.key !== key) kept = { key, by: words.wanted.length + words.unwanted.length === 0 ? undefined : wordsInBy(words) };
    return kept.by;
  };
}

// What the text denies ("no on-call") does not count.
function wordsInBy(words: OwnWords): WordsIn {
  const hitsIn = wordFinder(words);
  const mayHold = wordSieve(words);
  return (text) => (mayHold(text) ? hitsIn(text) : []).reduce((bits, { want, negated }) => (negated ? bits : bits | (want ? 1 : 2)), 0);
}
