import { isDue, updateCopy } from './copy-keeper.ts';
import { hasRoom } from './room.ts';
import { type Manifest, readManifest } from './safety-copy.ts';
import { isDamage } from './store-problem.ts';
import type { Totals } from './stored.ts';
import { attempt, type Watch } from './watch.ts';

/** A copy waits until its page has shown what it was opened for. A popup is mostly gone by then, and leaves it to others. */
const copyAfterMs = 3000;
const notCopied = 'The safety copy of the saved roles could not be written.';

export interface Copier {
  /** Has a copy written in a while, where one is due. */
  plan(totals: Totals): Promise<void>;
  /** Writes it now, where one is due. */
  copy(): Promise<void>;
}

/** Keeps the safety copy up to date, one copy after the other. `onDamage`: what was to be copied could not be read, or is not as it was written. */
export function makeCopier(watch: Watch, onDamage: () => Promise<void>): Copier {
  let manifest: Manifest | undefined;
  let isPlanned = false;
  let working: Promise<void> = Promise.resolve();

  function copy(): Promise<void> {
    working = working.then(() =>
      attempt(watch, notCopied, async () => {
        manifest = await copyOnce(watch, onDamage);
      }),
    );
    return working;
  }

  return {
    copy,
    async plan(totals) {
      const place = await watch.folder();
      if (!place || !watch.sleep || isPlanned) return;
      manifest ??= await readManifest(place);
      if (!isDue(manifest, totals, watch.now())) return;
      isPlanned = true;
      void watch.sleep(copyAfterMs).then(() => {
        isPlanned = false;
        return copy();
      });
    },
  };
}

/** One context after the other: who waited finds that none is due any more. */
async function copyOnce(
  { folder, db, trusted, locks, name, now, newId, disk }: Watch,
  onDamage: () => Promise<void>,
): Promise<Manifest | undefined> {
  const place = await folder();
  if (!place || !db || !trusted) return undefined;
  const work = () =>
    updateCopy({ folder: place, db, now, newId }).catch(async (error: unknown) => {
      if (isDamage(error) && (await hasRoom(disk))) await onDamage();
      throw error;
    });
  return locks ? locks.request(`${name}-copy`, work) : work();
}
