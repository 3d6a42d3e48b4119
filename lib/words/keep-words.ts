import type { OwnWords } from '../posting/own-words.ts';
import type { SettingsStorage } from '../settings.ts';

/** In words a list, and in UTF-16 units a word. Every page is searched for all of them. */
export const mostWords = 100;
export const longestWord = 60;

const keys = { wanted: 'wordsWanted', unwanted: 'wordsUnwanted' } as const;
export type WordList = keyof OwnWords;

/** The user's words; empty lists where none were set or what is there is no list of words. */
export async function readOwnWords(storage: SettingsStorage): Promise<OwnWords> {
  const stored = await storage.get([keys.wanted, keys.unwanted]);
  return { wanted: wordsIn(stored[keys.wanted]), unwanted: wordsIn(stored[keys.unwanted]) };
}

/**
 * Puts words on one of the lists and takes them off the other. Reads the lists anew: another page may have changed them. Comes back with
 * how many found no room; those stay where they are.
 */
export async function addOwnWords(storage: SettingsStorage, list: WordList, typed: string): Promise<number> {
  const before = await readOwnWords(storage);
  const other = list === 'wanted' ? 'unwanted' : 'wanted';
  const added = splitWords(typed);
  const all = without(added, before[list]).concat(added);
  const kept = all.slice(0, mostWords);
  await storage.set({ [keys[list]]: kept, [keys[other]]: without(kept, before[other]) });
  return all.length - kept.length;
}

export async function removeOwnWord(storage: SettingsStorage, list: WordList, word: string): Promise<void> {
  await storage.set({ [keys[list]]: without([word], (await readOwnWords(storage))[list]) });
}

/** What was typed or pasted, a word or phrase each: they stand apart by line ends, commas, semicolons, tabs and bullets. Too long ones are cut. */
export function splitWords(typed: string): string[] {
  return wordsIn(typed.split(/[\n,;\t•]/));
}

/** The words among anything: trimmed, one blank between, none twice, none without a letter or digit. */
function wordsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const words = value
    .filter((word): word is string => typeof word === 'string')
    .map((word) => word.split(/\s/).filter(Boolean).join(' ').slice(0, longestWord).trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.filter((word, index) => words.findIndex((other) => isSame(word, other)) === index);
}

function without(taken: readonly string[], words: readonly string[]): string[] {
  return words.filter((word) => !taken.some((other) => isSame(word, other)));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
