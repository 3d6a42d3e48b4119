import type { Block } from '../page/block.ts';
import { fold } from '../values/text.ts';

/** The page's blocks, laid out for rules: what each says when folded, the parts of a row, and which blocks an element holds. */
export interface Ground {
  blocks: readonly Block[];
  lines: readonly Line[];
  /** The place of a block among the blocks. */
  at(block: Block): number;
  /** The blocks that an element holds, in order: empty where it holds none. */
  inside(element: Element): readonly Block[];
}

export interface Line {
  block: Block;
  words: Words;
  /** "0 Applicants" and "Posted today" of a row; none where the block is one thing. */
  parts: readonly Words[];
}

export interface Words {
  text: string;
  folded: string;
}

/** Longer text is text of a posting, and no rule's business. */
export const LONGEST = 400;
const LONGEST_ROW = 200;
const PARTS = /\s*[·•|⋅]\s*/;

export function groundOf(blocks: readonly Block[]): Ground {
  const places = new Map(blocks.map((block, index) => [block, index]));
  const ranges = rangesOf(blocks);
  let lines: readonly Line[] | undefined;
  return {
    blocks,
    get lines() {
      lines ??= blocks.filter(({ text }) => text.length <= LONGEST).map(lineOf);
      return lines;
    },
    at: (block) => places.get(block) ?? -1,
    inside(element) {
      const range = ranges.get(element);
      return range ? blocks.slice(range.first, range.last + 1) : [];
    },
  };
}

/** Blocks come in the page's order, so those that an element holds stand side by side: first and last say it all. */
function rangesOf(blocks: readonly Block[]): Map<Element, { first: number; last: number }> {
  const ranges = new Map<Element, { first: number; last: number }>();
  blocks.forEach((block, index) => {
    for (let box = block.element ?? null; box; box = box.parentElement) {
      const range = ranges.get(box);
      if (range) range.last = index;
      else ranges.set(box, { first: index, last: index });
    }
  });
  return ranges;
}

function lineOf(block: Block): Line {
  const { text, segments } = block;
  const row = text.length <= LONGEST_ROW ? [...new Set([...text.split(PARTS), ...segments])] : [];
  return { block, words: wordsOf(text), parts: row.length > 1 ? row.filter((part) => part !== text).map(wordsOf) : [] };
}

/** Emoji, bullets and arrows before and after the words. */
const ORNAMENT = '(?:\\p{Extended_Pictographic}|\\p{So}|\\ufe0f|\\u200d|[•▸►‣→›»\\s])+';
const ornament = new RegExp(`^${ORNAMENT}(?=\\S)|${ORNAMENT}$`, 'gu');

function wordsOf(text: string): Words {
  return { text, folded: fold(text.replace(ornament, '')) };
}
