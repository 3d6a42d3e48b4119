/** Work between two pauses, in milliseconds: with a frame's own work it stays under 50 on a machine four times as slow. */
const stretchMs = 8;

/** Gives way to others where enough was done since the last time; undefined as long as there is no need to wait. */
export type Breathe = () => Promise<void> | undefined;

export function makeBreather({ now, sleep }: { now: () => Date; sleep: (ms: number) => Promise<void> }): Breathe {
  let since = now().getTime();
  return () => {
    if (now().getTime() - since < stretchMs) return undefined;
    return sleep(0).then(() => {
      since = now().getTime();
    });
  };
}

/** The slices of a source, each asked for while the one before is worked on. Fails where the source does, after what came before. */
export async function* readAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const slices = source[Symbol.asyncIterator]();
  // An error waits for its turn too: nobody may be listening when it comes.
  const ask = () =>
    slices.next().then(
      (step) => ({ step }),
      (error: unknown) => ({ error }),
    );
  let ahead = ask();
  try {
    while (true) {
      const came = await ahead;
      if ('error' in came) throw came.error;
      if (came.step.done) return;
      ahead = ask();
      yield came.step.value;
    }
  } finally {
    await slices.return?.();
  }
}
