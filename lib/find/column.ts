import { fold } from '../values/text.ts';

/**
 * One field of many rows as one string, so that a search is a few calls of `indexOf` and not one a row (measured: 0 to 3 ms over 100,000
 * rows, where a search library takes 2 to 27 and 8 to 40 MB).
 */
export interface Column {
  /** Folded; between two rows stands `separator`. */
  text: string;
  /** Where each row begins, and behind the last where the next would. */
  starts: Uint32Array;
  rows: number;
}

/** Folding leaves it alone, and no term can hold it. */
const separator = '\u0001';
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not come out of a role's own text
const control = /[\u0000-\u001f]+/g;
const ascii = /^[\u0020-\u007f]*$/;

export function makeColumn(capacity: number): Column {
  return { text: '', starts: new Uint32Array(capacity + 1), rows: 0 };
}

/** A role's words as they are compared. Most are ASCII, where lower case is all there is to do. */
export function foldWords(text: string): string {
  return ascii.test(text) ? text.toLowerCase() : fold(text.replace(control, ' '));
}

/** Puts these rows' words behind the ones that are there, as they are compared. */
export function appendFolded(column: Column, words: readonly string[]): void {
  const before = column.text;
  append(column, foldAll(words));
  // One call of toLowerCase for all is a tenth of the cost of one each; what is folded is in lower case already.
  column.text = before + column.text.slice(before.length).toLowerCase();
}

/** The same with words as they are. */
export function append(column: Column, words: readonly string[]): void {
  let end = column.text.length;
  for (const text of words) {
    column.starts[column.rows] = end;
    column.rows += 1;
    end += text.length + 1;
  }
  column.starts[column.rows] = end;
  if (words.length > 0) column.text += words.join(separator) + separator;
}

/** Folds what is not ASCII, all of it at once: a fold is a dozen passes, each of which costs more to begin than to make. Each text once. */
function foldAll(words: readonly string[]): readonly string[] {
  const foreign = [...new Set(words.filter((text) => !ascii.test(text)))];
  if (foreign.length === 0) return words;
  const folded = fold(foreign.map((text) => text.replace(control, ' ')).join(separator)).split(separator);
  const known = new Map(foreign.map((text, nth) => [text, folded[nth] ?? '']));
  return words.map((text) => known.get(text) ?? text);
}

export function wordsAt({ text, starts }: Column, row: number): string {
  return text.slice(starts[row] ?? 0, (starts[row + 1] ?? 1) - 1);
}

/** Puts other words in a row's place; whether they are others. */
export function replaceAt(column: Column, row: number, folded: string): boolean {
  const before = wordsAt(column, row);
  if (before === folded) return false;
  const { text, starts, rows } = column;
  const at = starts[row] ?? 0;
  column.text = text.slice(0, at) + folded + text.slice(at + before.length);
  const by = folded.length - before.length;
  for (let next = row + 1; next <= rows; next += 1) starts[next] = (starts[next] ?? 0) + by;
  return true;
}

/** What `markRows` makes of a row: of interest, and not found yet. */
export const openRow = 1;

/**
 * Puts `mark` in the place of `openRow` for every row that holds the term. The search goes from one such row to the next match, so that it
 * costs the lesser of the two.
 */
export function markRows({ text, starts, rows }: Column, term: string, { open, mark }: { open: Uint8Array; mark: number }): void {
  let row = 0;
  while (true) {
    while (row < rows && open[row] !== openRow) row += 1;
    const at = row < rows ? text.indexOf(term, starts[row]) : -1;
    if (at === -1) return;
    while ((starts[row + 1] ?? 0) <= at) row += 1;
    if (open[row] === openRow) open[row] = mark;
    row += 1;
  }
}
