import type { Section } from '../posting/posting.ts';
import { diffWords, type Piece } from './diff-words.ts';
import { findMatches } from './matches.ts';

/** A stretch of a posting's text: lines that stayed, or what became of others, word by word. */
export type Stretch =
  | { kind: 'same'; lines: string[] }
  /** `under`: the heading it stands under, in the page's words. */
  | { kind: 'changed'; under?: string | undefined; pieces: Piece[] };

/** How a posting's text became another, from beginning to end. Empty where nothing changed, or one of the two has no text at all. */
export function findTextChanges(was: readonly Section[], is: readonly Section[]): Stretch[] {
  const [before, after] = [linesOf(was), linesOf(is)];
  if (before.length === 0 || after.length === 0) return [];
  const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
  const stretches: Stretch[] = [];
  let [a, b] = [0, 0];
  for (const [x, y] of [...findMatches(texts(before), texts(after)), [before.length, after.length] as const]) {
    if (a < x || b < y) {
      const pieces = diffWords(texts(before.slice(a, x)).join('\n'), texts(after.slice(b, y)).join('\n'));
      stretches.push({ kind: 'changed', under: (after[b] ?? before[a])?.under, pieces });
    }
    const line = before[x];
    if (line) keep(stretches, line.text);
    [a, b] = [x + 1, y + 1];
  }
  return stretches.some(({ kind }) => kind === 'changed') ? stretches : [];
}

/** How many words were put in and taken out. */
export function countWords(stretches: readonly Stretch[]): { added: number; removed: number } {
  const pieces = stretches.flatMap((stretch) => (stretch.kind === 'changed' ? stretch.pieces : []));
  const words = (kind: Piece['kind']) =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return { added: words('added'), removed: words('removed') };
}

interface Line {
  text: string;
  under?: string | undefined;
}

function linesOf(sections: readonly Section[]): Line[] {
  return sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [{ text: heading }] : []),
    ...blocks
      .flatMap((block) => (block.kind === 'list' ? block.items : block.text.split('\n')))
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text, under: heading })),
  ]);
}

function keep(stretches: Stretch[], text: string): void {
  const last = stretches.at(-1);
  if (last?.kind === 'same') last.lines.push(text);
  else stretches.push({ kind: 'same', lines: [text] });
}
