import { problemOf } from '../posting/problem.ts';
import type { Told } from '../ui/view.ts';

/** What there is to say of the last action: that it failed, or how to take it back. */
export interface Teller {
  told: Told | undefined;
  tell(told: Told | undefined): void;
  /**
   * Does it at once, so that a click still counts, and says why where it fails: the Problem's own sentence, else `sentence`. What was
   * said before goes with it. Never rejects.
   */
  attempt(sentence: string, act: () => unknown): Promise<void>;
  /** The same for what the user did not ask for just now: what was said before stays, with its Undo. */
  attemptUnasked(sentence: string, act: () => unknown): Promise<void>;
}

export function makeTeller(draw: () => void): Teller {
  const teller: Teller = {
    told: undefined,
    tell(told) {
      if (told === teller.told) return;
      teller.told = told;
      draw();
    },
    attempt(sentence, act) {
      teller.tell(undefined);
      return teller.attemptUnasked(sentence, act);
    },
    async attemptUnasked(sentence, act) {
      try {
        await act();
      } catch (error) {
        teller.tell({ words: problemOf(error, sentence).message });
      }
    },
  };
  return teller;
}
