import type { Standing } from '../messages.ts';
import type { Reading } from '../posting/reading.ts';

/** `undoable`: saved here, moments ago. `idle`: nothing going on, be the posting saved or not. */
export type SaveState = 'idle' | 'saving' | 'undoable';

export interface Saving {
  state(): SaveState;
  save(reading: Reading): Promise<void>;
  undo(): Promise<void>;
  /** Another posting, or changed elsewhere: nothing of the last save may show or come back. */
  reset(): void;
}

export interface SavingOptions {
  ask: {
    save(request: { reading: Reading; key: string }): Promise<Standing>;
    undo(request: { key: string }): Promise<Standing>;
  };
  newKey(): string;
  later(milliseconds: number, act: () => void): void;
  /** Something changed. With what the worker says of the posting now, or what went wrong. */
  onChange(change: { standing?: Standing; message?: string }): void;
}

/** How long Undo is offered, in milliseconds. */
export const undoable = 6000;

/** Says "Saved" on the worker's answer only. One key a save: asked twice, it is still one save. */
export function makeSaving({ ask, newKey, later, onChange }: SavingOptions): Saving {
  let state: SaveState = 'idle';
  let key: string | undefined;

  /** Runs one question. What comes after a reset or for another save is dropped. */
  const run = async (mine: string, question: Promise<Standing>, ends: { done: SaveState; failed: SaveState }): Promise<boolean> => {
    state = 'saving';
    onChange({});
    const answer = await question.then(
      (standing) => ({ standing }),
      (error: unknown) => ({ message: error instanceof Error ? error.message : String(error) }),
    );
    if (key !== mine) return false;
    state = 'standing' in answer ? ends.done : ends.failed;
    onChange(answer);
    return 'standing' in answer;
  };

  return {
    state: () => state,
    async save(reading) {
      if (state !== 'idle') return;
      // A failed save is tried again under its old key: perhaps it was done and only the answer was lost.
      const mine = key ?? newKey();
      key = mine;
      if (!(await run(mine, ask.save({ reading, key: mine }), { done: 'undoable', failed: 'idle' }))) return;
      later(undoable, () => {
        if (key !== mine || state !== 'undoable') return;
        state = 'idle';
        key = undefined;
        onChange({});
      });
    },
    async undo() {
      const mine = key;
      if (state !== 'undoable' || mine === undefined) return;
      if (await run(mine, ask.undo({ key: mine }), { done: 'idle', failed: 'undoable' })) key = undefined;
    },
    reset() {
      state = 'idle';
      key = undefined;
    },
  };
}
