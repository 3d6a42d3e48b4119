import { Problem } from '../posting/problem.ts';

/** How a long piece of work lets the page breathe, says how far it is, and is stopped. */
export interface Pace {
  /** Lets what waits (a click, a frame) go first. Resolves in a task of its own. */
  pause: () => Promise<void>;
  /** What has been done so far; in what unit is said by who calls it. */
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Characters of text worked on between two pauses: 5 to 10 ms on the machine where it was measured, so four times as slow a one stays under 50. */
export const sliceLength = 256 * 1024;

/** Counts what was done and pauses when it was enough. */
export interface Slicer {
  /** Undefined as long as there is no need to wait. Rejects with a Problem once the signal said stop. */
  did(characters: number): Promise<void> | undefined;
}

export function makeSlicer({ pause, signal }: Pace): Slicer {
  let since = 0;
  return {
    did(characters) {
      since += characters;
      if (since < sliceLength) return undefined;
      since = 0;
      return breathe(pause, signal);
    },
  };
}

async function breathe(pause: () => Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  await pause();
  throwIfStopped(signal);
}

/** Throws where the user has said stop. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Problem('refused', 'Stopped. Nothing was changed.');
}
