import type { Query } from './query.ts';
import type { RoleIndex } from './role-index.ts';
import { columnNames, type Shard } from './shard.ts';

/** The words of all rows, folded, with how often each stands there. */
export type Vocabulary = Map<string, number>;

/** Adds a shard's words. A slice of work: 2,048 roles. */
export function addWords(vocabulary: Vocabulary, { columns }: Shard): void {
  for (const name of columnNames) {
    for (const word of columns[name].text.split(/[^\p{L}\p{N}+#]+/u)) {
      if (word.length > 2) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    }
  }
}

/** The words of all rows; `pause` lets others have their turn between slices. */
export async function vocabularyOf(index: RoleIndex, pause: () => Promise<unknown>): Promise<Vocabulary> {
  const vocabulary: Vocabulary = new Map();
  for (const shard of index.shards) {
    addWords(vocabulary, shard);
    await pause();
  }
  return vocabulary;
}

/** One typing error in a word of four letters, two in one of eight; none in a shorter one, or everything would be like everything. */
export function errorsIn(term: string): number {
  return term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0;
}

export interface Correction {
  query: Query;
  /** What was put in the place of what; at least one. */
  words: { typed: string; meant: string }[];
}

/** The query with each word that stands in no row replaced by the nearest one that does; undefined where nothing is near. Phrases and figures stay. */
export function correct(query: Query, vocabulary: Vocabulary): Correction | undefined {
  const words: Correction['words'] = [];
  const all = query.all.map((typed) => {
    const meant = isKnown(typed, vocabulary) ? undefined : nearest(typed, vocabulary);
    if (meant) words.push({ typed, meant });
    return meant ?? typed;
  });
  return words.length > 0 ? { query: { ...query, all: [...new Set(all)] }, words } : undefined;
}

function isKnown(term: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(term)) return true;
  for (const word of vocabulary.keys()) if (word.includes(term)) return true;
  return false;
}

/** The fewest errors win, then a whole word before the beginning of one, then what is said most. */
function nearest(term: string, vocabulary: Vocabulary): string | undefined {
  const most = errorsIn(term);
  if (most === 0 || !/^\p{L}[\p{L}-]*$/u.test(term)) return undefined;
  let best: { word: string; cost: number; often: number } | undefined;
  const letters = lettersOf(term);
  for (const [word, often] of vocabulary) {
    // Each letter that the word has not is an error at least: most words are far by that alone.
    if (count(letters & ~lettersOf(word)) > most) continue;
    const { whole, start } = errorsBetween(term, word, most);
    const cost = Math.min(2 * whole, 2 * start + 1);
    if (cost > 2 * most + 1 || (best && (cost > best.cost || (cost === best.cost && often <= best.often)))) continue;
    best = { word, cost, often };
  }
  return best?.word;
}

/** A bit for each of its letters; letters may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function count(bits: number): number {
  let found = 0;
  for (let left = bits; left !== 0; left &= left - 1) found += 1;
  return found;
}

/**
 * Errors that make a word of the term: a letter too many, too few, another one, or two swapped (optimal string alignment). `start`: the
 * same for the word's beginning, because search is as you type. More than `most` comes back as some number above it.
 */
export function errorsBetween(term: string, word: string, most: number): { whole: number; start: number } {
  const far = most + 1;
  if (term.length - word.length > most) return { whole: far, start: far };
  const width = Math.min(word.length, term.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= term.length; i += 1) {
    const next = nextRow({ term, word, i, row, before });
    before = row;
    row = next;
    if (Math.min(...row) > most) return { whole: far, start: far };
  }
  return { whole: width === word.length ? (row[width] ?? far) : far, start: Math.min(...row) };
}

interface Step {
  term: string;
  word: string;
  i: number;
  row: number[];
  before: number[];
}

function nextRow({ term, word, i, row, before }: Step): number[] {
  const next = [i];
  for (let j = 1; j < row.length; j += 1) {
    const isSame = term[i - 1] === word[j - 1];
    const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
    const isSwap = i > 1 && j > 1 && term[i - 1] === word[j - 2] && term[i - 2] === word[j - 1];
    next.push(isSwap ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost);
  }
  return next;
}
