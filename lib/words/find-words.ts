import type { Extraction } from '../posting/extraction.ts';
import type { OwnWordFound, OwnWords } from '../posting/own-words.ts';
import { foldInPlace } from '../values/text.ts';
import { languageOf } from './language.ts';
import { isNegated } from './negation.ts';
import { patternOf, type WordPattern } from './word-pattern.ts';

/** One of the user's words where it stands in a text, in UTF-16 units. */
export interface WordHit {
  word: string;
  want: boolean;
  start: number;
  end: number;
  negated: boolean;
}

/** How many sentences are quoted for one word. */
export const mostQuotes = 3;
/** Longest quote, in UTF-16 units. */
const longestQuote = 220;
/** Of one text, in UTF-16 units: a hostile page may have any number. */
const mostText = 400_000;
/** Of one word in one text, and of all: each is looked at for its negation, and a hostile page may repeat any word. */
const mostHits = 50;
const mostOfAll = 1000;

/** Addresses are no text: "rust" in rust-lang.example is nobody's statement. */
const addresses = /\bhttps?:\/\/\S{1,400}|\bwww\.\S{1,400}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}/g;

/** Finds the user's words in texts, again and again: the patterns are made once. `language` of the whole, where a text is a part of it. */
export function wordFinder(words: OwnWords): (text: string, language?: string) => WordHit[] {
  const known = [...patterns(words.wanted, true), ...patterns(words.unwanted, false)];
  return (text, language) => {
    const said = text.slice(0, mostText).replace(addresses, (address) => '\0'.repeat(address.length));
    // Line by line: it makes a blank of every line's end.
    const folded = said.split('\n').map(foldInPlace).join('\n');
    const hits = known
      .flatMap(({ word, want, ...pattern }) => stretches(pattern, said, folded).map((at) => ({ word, want, ...at })))
      .slice(0, mostOfAll);
    if (hits.length === 0) return [];
    const spoken = language ?? languageOf(folded);
    return hits
      .map((hit) => ({ ...hit, negated: isNegated(folded, hit, spoken) }))
      .sort((one, other) => one.start - other.start || other.end - one.end);
  };
}

/** Whether a text that is folded already (`fold`) may hold any of the words: what it denies takes fifty times as long to find out. */
export function wordSieve(words: OwnWords): (folded: string) => boolean {
  const known = [...patterns(words.wanted, true), ...patterns(words.unwanted, false)];
  return (folded) => known.some(({ pattern }) => folded.search(pattern) !== -1);
}

/** The user's words in a text (a line a block): each word once, in the order of the lists, with the sentences that have it. */
export function matchesOf(words: OwnWords, text: string): OwnWordFound[] {
  const hits = wordFinder(words)(text);
  return [...words.wanted.map((word) => ({ word, want: true })), ...words.unwanted.map((word) => ({ word, want: false }))].flatMap(
    ({ word, want }) => {
      const own = hits.filter((hit) => hit.word === word && hit.want === want);
      if (own.length === 0) return [];
      const plain = own.filter(({ negated }) => !negated);
      const shown = plain.length > 0 ? plain : own;
      const quotes = [...new Set(shown.map((hit) => sentenceAt(text, hit)))].slice(0, mostQuotes);
      return [{ word, want, negated: plain.length === 0, quotes }];
    },
  );
}

/** The user's words in a posting: in its title, its description and all else that its region says. Empty where there is no posting. */
export function wordsOfPosting(words: OwnWords, { posting, observed }: Pick<Extraction, 'posting' | 'observed'>): OwnWordFound[] {
  if (!posting || words.wanted.length + words.unwanted.length === 0) return [];
  const said = (posting.description?.value ?? []).flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
  ]);
  const all = [posting.title?.value ?? '', ...observed.text.split('\n'), ...said].map((line) => line.trim());
  // Answers under a label ("No") may stand there again and again.
  return matchesOf(words, all.filter((line, index) => line !== '' && (line.length < 6 || all.indexOf(line) === index)).join('\n'));
}

interface Known extends WordPattern {
  word: string;
  want: boolean;
}

function patterns(words: readonly string[], want: boolean): Known[] {
  return words.flatMap((word) => {
    const pattern = patternOf(word);
    return pattern ? [{ word, want, ...pattern }] : [];
  });
}

function stretches({ pattern, isMeant }: WordPattern, text: string, folded: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: words } of folded.matchAll(pattern)) {
    const at = { start: index, end: index + words.length };
    if (isMeant(text, at.start, at.end)) found.push(at);
    if (found.length === mostHits) break;
  }
  return found;
}

/** The page's own sentence around a hit, word for word; of a very long one the stretch around the hit, cut between words. */
function sentenceAt(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(0, start - longestQuote);
  const before = text.slice(from, start);
  const opening = Math.max(before.lastIndexOf('\n'), ...[...before.matchAll(/[.!?](?=\s)/g)].map(({ index }) => index));
  const rest = text.slice(end, end + longestQuote);
  const closing = /[.!?](?=\s|$)|\n|$/.exec(rest);
  const first = from + opening + 1;
  const last = end + (closing ? closing.index + (closing[0] === '\n' ? 0 : closing[0].length) : rest.length);
  return trimmed(text.slice(first, last), start - first);
}

function trimmed(sentence: string, at: number): string {
  if (sentence.length <= longestQuote) return sentence.trim();
  const start = at < 60 ? 0 : sentence.indexOf(' ', at - 60) + 1;
  const end = sentence.lastIndexOf(' ', start + longestQuote);
  return sentence.slice(start, end > at ? end : start + longestQuote).trim();
}
