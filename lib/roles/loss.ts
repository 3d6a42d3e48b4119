import * as z from 'zod/mini';
import type { Totals } from './stored.ts';
import type { KeyValueStore } from './witness.ts';

/** What the browser lost, and what became of it. Kept outside of the store until the user knows. */
export interface Loss {
  /** Roles that were there before. */
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

export async function keepLoss(storage: KeyValueStore, loss: Loss | undefined): Promise<void> {
  await storage.set({ [lossKey]: loss ?? null });
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
export function lossSentence({ before, lost, restored, updated, missing }: Loss): string {
  const changes = updated === 0 ? '' : ` ${updated === 1 ? 'One role was' : `${updated} roles were`} brought back to the last change.`;
  if (lost === 0 && updated > 0) return `The browser went back to an older state of the saved roles.${changes}`;
  if (lost === 0) return 'The browser went back to an older state of the saved roles: the last changes may be missing.';
  const what = `The browser lost ${lost} of ${before} saved roles.`;
  if (restored === 0)
    return `${what} ${lost === 1 ? 'It' : 'They'} could not be restored: there was no copy of ${lost === 1 ? 'it' : 'them'}.`;
  if (missing > 0) return `${what} ${restored} ${were(restored)} restored from Plainpost’s own copy; ${missing} could not be.${changes}`;
  return `${what} ${lost === 1 ? 'It was' : 'All of them were'} restored from Plainpost’s own copy.${changes}`;
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}
