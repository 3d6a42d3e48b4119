import * as z from 'zod/mini';
import type { Database, Totals } from './database.ts';

/** `storage.local`, or a stand-in. */
export interface KeyValueStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const sentinelKey = 'roles.sentinel';
const totalsSchema = z.object({ epoch: z.string(), seq: z.number(), count: z.number(), hash: z.number() });

/** Writes the store's figures down outside of it. After the commit, so that the note is never ahead of the store. */
export async function noteTotals(storage: KeyValueStore, totals: Totals): Promise<void> {
  await storage.set({ [sentinelKey]: totals });
}

/**
 * What is missing from the store, in plain words; undefined where nothing is. Chromium hands back an empty or shorter database after damage
 * and says nothing. A note that is behind the store is no loss: the browser ended between commit and note.
 */
export async function findLoss(db: Database, storage: KeyValueStore): Promise<string | undefined> {
  const [noted, totals, count] = await Promise.all([storage.get(sentinelKey), db.get('meta', 'totals'), db.count('roles')]);
  const sentinel = totalsSchema.safeParse(noted[sentinelKey]).data;
  const before = sentinel?.count ?? totals?.count ?? 0;
  const replaced = sentinel !== undefined && (sentinel.epoch !== totals?.epoch || sentinel.seq > totals.seq);
  if (replaced && count < before) return missing(before - count, before);
  if (totals && count < totals.count) return missing(totals.count - count, totals.count);
  if (replaced && sentinel.count > 0) return 'The browser went back to an older state of the saved roles: the last changes may be missing.';
  if (sentinel?.seq === totals?.seq && sentinel?.hash !== totals?.hash) return 'The saved roles were changed outside of Plainpost.';
  return undefined;
}

function missing(lost: number, before: number): string {
  return `${lost} of ${before} saved roles ${lost === 1 ? 'is' : 'are'} missing: the browser lost them.`;
}
