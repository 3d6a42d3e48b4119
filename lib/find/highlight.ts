import { fold } from '../values/text.ts';

/** From the first of these UTF-16 units to before the second. */
export type Range = readonly [start: number, end: number];

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ascii = /^[\u0000-\u007f]*$/;

/** Where folded terms stand in a text as it is written, in order, none overlapping. Empty terms stand nowhere. */
export function rangesOf(text: string, terms: readonly string[]): Range[] {
  if (text === '' || terms.length === 0) return [];
  const { folded, from } = foldWithPlaces(text);
  const found: Range[] = terms
    .filter(Boolean)
    .flatMap((term) => places(folded, term).map((at): Range => [from(at), from(at + term.length)]));
  return merged(found.filter(([start, end]) => end > start));
}

function places(text: string, term: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) found.push(at);
  return found;
}

/** The folded text, and for each place in it the place in the text: a letter may become two ("ß"), or none (a mark). */
function foldWithPlaces(text: string): { folded: string; from: (at: number) => number } {
  if (ascii.test(text)) return { folded: text.toLowerCase(), from: (at) => at };
  let folded = '';
  let read = 0;
  const origins: number[] = [];
  for (const letter of text) {
    const plain = /\s/.test(letter) ? ' ' : fold(letter);
    for (let each = 0; each < plain.length; each += 1) origins.push(read);
    folded += plain;
    read += letter.length;
  }
  return { folded, from: (at) => origins[at] ?? text.length };
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges.sort(([one], [other]) => one - other)) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
