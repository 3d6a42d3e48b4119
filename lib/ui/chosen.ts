import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { OwnWordFound, OwnWords } from '../posting/own-words.ts';
import type { Facts } from '../posting/posting.ts';
import type { Examined } from '../posting/reading.ts';
import type { Why } from '../posting/removal.ts';
import { type WordHit, wordFinder, wordsOfPosting } from '../words/find-words.ts';
import { languageOfText } from '../words/language.ts';

/** What the user chose once for every page. */
export interface Chosen {
  words: OwnWords;
  /** Kinds of clutter that are left alone. */
  kindsLeft: readonly Why[];
}

export const nothingChosen: Chosen = { words: { wanted: [], unwanted: [] }, kindsLeft: [] };

/** Set once by popup and side panel; what stands deep in a posting's text asks for it. */
export const ChosenContext = createContext<Chosen>(nothingChosen);

export function useChosen(): Chosen {
  return useContext(ChosenContext);
}

/** The user's words in this posting. */
export function useOwnWords({ extraction }: Examined): OwnWordFound[] {
  const { words } = useChosen();
  return useMemo(() => wordsOfPosting(words, extraction), [words, extraction]);
}

/** Finds the user's words in any text of a posting. Its language is guessed from the whole: a single item says too little. */
export function useWordFinder(posting: Facts): (text: string) => WordHit[] {
  const { words } = useChosen();
  return useMemo(() => {
    if (words.wanted.length + words.unwanted.length === 0) return () => [];
    const find = wordFinder(words);
    const language = languageOfText(posting);
    return (text: string) => find(text, language);
  }, [words, posting]);
}

/** How the pieces of a posting's text find the user's words in themselves. */
export const FinderContext = createContext<(text: string) => WordHit[]>(() => []);
