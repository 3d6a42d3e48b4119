import * as z from 'zod/mini';
import type { Totals } from './stored.ts';
import type { KeyValueStore } from './witness.ts';

/** What the browser lost, and what became of it. Kept outside of the store until the user knows. */
export interface Loss {
  /** How often, since the user knew of the last. */
  times: number;
  /** Roles that were there before; of several times, when most were lost. */
  before: number;
  lost: number;
  restored: number;
  /** Changes of roles that were still there, which were brought up to date. */
  updated: number;
  missing: number;
  at: string;
}

const lossKey = 'roles.loss';
const lossSchema: z.ZodMiniType<Loss> = z.object({
  times: z._default(z.number(), 1),
  before: z.number(),
  lost: z.number(),
  restored: z.number(),
  updated: z.number(),
  missing: z.number(),
  at: z.string(),
});

export async function readLoss(storage: KeyValueStore): Promise<Loss | undefined> {
  return lossSchema.safeParse((await storage.get(lossKey))[lossKey]).data;
}

export async function keepLoss(storage: KeyValueStore, loss: Loss): Promise<void> {
  await storage.set({ [lossKey]: loss });
}

const alteredKey = 'roles.altered';
export const alteredSentence = 'The saved roles were changed outside of Plainpost.';

/** Keeps that too until the user knows: the page that noticed may be one that nobody asks. */
export async function keepAltered(storage: KeyValueStore): Promise<void> {
  await storage.set({ [alteredKey]: true });
}

/** What there is to tell, a plain sentence each. */
export async function readSentences(storage: KeyValueStore): Promise<string[]> {
  const loss = await readLoss(storage);
  const isAltered = (await storage.get(alteredKey))[alteredKey] === true;
  return [...(loss ? [lossSentence(loss)] : []), ...(isAltered ? [alteredSentence] : [])];
}

/** The user knows. */
export async function forgetLoss(storage: KeyValueStore): Promise<void> {
  await storage.set({ [lossKey]: null, [alteredKey]: null });
}

/**
 * What was lost again before the user knew of it. The same roles may have gone twice, so what was lost and came back is no sum: it is told of
 * the greater of the two. What could not be restored went once, and adds up.
 */
export function together(earlier: Loss, later: Loss): Loss {
  const greater = later.lost > earlier.lost ? later : earlier;
  const updated = Math.max(earlier.updated, later.updated);
  return { ...greater, updated, times: earlier.times + later.times, missing: earlier.missing + later.missing, at: later.at };
}

/** Why the store may not be what it was; undefined where nothing says so. Chromium hands back an empty or shorter database and says nothing. */
export type Doubt = 'replaced' | 'older' | 'shorter' | 'altered' | 'damaged';

/**
 * Compares the store's figures with those noted outside, which must have been read first. A note that is behind the store is no loss: the
 * browser ended between commit and note. `count` where the records were counted.
 */
export function findDoubt(sentinel: Totals | undefined, totals: Totals | undefined, count?: number): Doubt | undefined {
  if (sentinel && sentinel.epoch !== totals?.epoch) return 'replaced';
  if (sentinel && totals && sentinel.seq > totals.seq) return 'older';
  if (totals && count !== undefined && count < totals.count) return 'shorter';
  if (sentinel && sentinel.seq === totals?.seq && sentinel.hash !== totals.hash) return 'altered';
  return undefined;
}

/** What to tell of a loss, in plain words. */
export function lossSentence(loss: Loss): string {
  const { before, lost, restored, missing, times } = loss;
  const changes = changesIn(loss);
  if (lost === 0)
    return `The browser went back to an older state of the saved roles${changes ? `.${changes}` : ': the last changes may be missing.'}`;
  const what =
    times === 1
      ? `The browser lost ${lost} of ${before} saved roles.`
      : `The browser lost saved roles ${times} times, up to ${lost} of ${before} at once.`;
  if (missing === 0)
    return `${what} ${lost === 1 && times === 1 ? 'It was' : 'All of them were'} restored from Plainpost’s own copy.${changes}`;
  if (times > 1) return `${what} ${missing} could not be restored: there was no copy of ${missing === 1 ? 'it' : 'them'}.${changes}`;
  if (restored === 0)
    return `${what} ${lost === 1 ? 'It' : 'They'} could not be restored: there was no copy of ${lost === 1 ? 'it' : 'them'}.`;
  return `${what} ${restored} ${were(restored)} restored from Plainpost’s own copy; ${missing} could not be.${changes}`;
}

/** The same roles may have been brought back more than once: then no figure is told. */
function changesIn({ updated, times }: Loss): string {
  if (updated === 0) return '';
  if (times > 1) return ' Roles were brought back to the last change.';
  return ` ${updated === 1 ? 'One role was' : `${updated} roles were`} brought back to the last change.`;
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}
