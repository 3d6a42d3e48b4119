import type { Filters, WordMarks } from '../find/filters.ts';
import { capacityOf, findPosition, type RoleIndex } from '../find/role-index.ts';
import { type Breathe, readAhead } from './breather.ts';

/** Whether the user's words for (bit 1) and against (bit 2) stand in a folded text. */
export type WordsIn = (text: string) => number;

export interface MarkKeeper {
  of(filters: Filters): WordMarks | undefined;
  isMissing(filters: Filters): boolean;
  /** Looks through all texts. `told` gets how many were. */
  make(signal: AbortSignal, told: (read: number) => void): Promise<void>;
}

export interface MarkKeeperOptions {
  index: RoleIndex;
  texts: () => AsyncIterable<[id: string, text: string][]>;
  wordsIn: () => WordsIn | undefined;
  breathe: Breathe;
}

const textsBetweenBreaths = 16;

/** Where the user's words stand: made when first asked for, and anew once roles or words have changed. */
export function markKeeper({ index, texts, wordsIn, breathe }: MarkKeeperOptions): MarkKeeper {
  let kept: { version: number; by: WordsIn | undefined; marks: WordMarks } | undefined;
  const isKept = () => kept?.version === index.version && kept.by === wordsIn();
  return {
    of: ({ words }) => (words && isKept() ? kept?.marks : undefined),
    isMissing: ({ words }) => words !== undefined && wordsIn() !== undefined && !isKept(),
    async make(signal, told) {
      const { version } = index;
      const by = wordsIn();
      const marks = new Uint8Array(capacityOf(index));
      let read = 0;
      for await (const slice of readAhead(texts())) {
        for (const [nth, [id, text]] of slice.entries()) {
          const position = findPosition(index, id);
          if (position !== undefined) marks[position] = by?.(text) ?? 0;
          // A long text that has the words takes a fifth of a millisecond, a slice of them several frames.
          if (nth % textsBetweenBreaths === 0) await breathe();
          if (signal.aborted) return;
        }
        read += slice.length;
        told(read);
      }
      kept = { version, by, marks };
    },
  };
}
