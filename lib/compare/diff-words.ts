import { findMatches } from './matches.ts';

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Words, and between them spaces and marks one by one. Scripts that are written without spaces go letter by letter. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}_]+(?:['’.-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;

/** What was taken out and put in, word by word, in the order in which one reads it: a deletion before the insertion in its place. */
export function diffWords(was: string, is: string): Piece[] {
  const [before, after] = [was.match(token) ?? [], is.match(token) ?? []];
  const pieces: Piece[] = [];
  let [a, b] = [0, 0];
  for (const [x, y] of [...findMatches(before, after), [before.length, after.length] as const]) {
    push(pieces, 'removed', before.slice(a, x).join(''));
    push(pieces, 'added', after.slice(b, y).join(''));
    push(pieces, 'same', before[x] ?? '');
    [a, b] = [x + 1, y + 1];
  }
  return pieces.length === 0 ? [] : joinNear(pieces);
}

function push(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}

/** "two new words" for "one old word" is one change, although the space between them is the same. */
function joinNear(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    push(joined, 'removed', removed);
    push(joined, 'added', added);
    [removed, added] = ['', ''];
  };
  pieces.forEach(({ kind, text }, index) => {
    const between = kind === 'same' && /^[^\p{L}\p{N}\n]{1,3}$/u.test(text) && (removed || added) && index < pieces.length - 1;
    if (kind === 'removed' || between) removed += text;
    if (kind === 'added' || between) added += text;
    if (kind !== 'same' || between) return;
    flush();
    push(joined, 'same', text);
  });
  flush();
  return joined;
}
