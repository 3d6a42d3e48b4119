import { Problem } from '../posting/problem.ts';

export interface Line {
  /** From 1. */
  number: number;
  text: string;
  /** Nothing comes after it, not even a line's end: where a file was cut off, it was cut off here. */
  last: boolean;
}

/**
 * The lines of UTF-8 text, a chunk's lines at a time, without their ends. A byte order mark in front is dropped. Rejects with a Problem
 * that names the line where one is longer than `most` characters or is no UTF-8.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const gather = makeGatherer(most);
  for await (const chunk of chunks) {
    const lines = gather.take(decode(() => decoder.decode(chunk, { stream: true }), gather.number()));
    if (lines.length > 0) yield lines;
  }
  const lines = gather.take(decode(() => decoder.decode(), gather.number()));
  yield [...lines, ...gather.rest()];
}

function decode(bytes: () => string, number: number): string {
  try {
    return bytes();
  } catch (cause) {
    throw new Problem('refused', `At or after line ${number} the file is no UTF-8 text: it is damaged, or no export of Plainpost.`, {
      cause,
    });
  }
}

/** Puts pieces of text together to lines. The pieces of an unfinished line are kept apart: to join them anew with each chunk would be quadratic. */
function makeGatherer(most: number) {
  let number = 1;
  let pieces: string[] = [];
  let length = 0;
  const keep = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
    if (length > most)
      throw new Problem('refused', `Line ${number} is longer than any role can be. The file is damaged, or no export of Plainpost.`);
  };
  const finish = (last: boolean): Line => {
    const line = { number, text: pieces.join('').replace(/\r$/, ''), last };
    number += 1;
    pieces = [];
    length = 0;
    return line;
  };
  return {
    number: () => number,
    take(text: string): Line[] {
      const lines: Line[] = [];
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        keep(text.slice(start, end));
        lines.push(finish(false));
        start = end + 1;
      }
      if (start < text.length) keep(text.slice(start));
      return lines;
    },
    rest: (): Line[] => (length > 0 ? [finish(true)] : []),
  };
}
