import type { Write } from './database.ts';
import type { StoredRole, Totals } from './stored.ts';

/**
 * 32 bits over the role's JSON (FNV-1a). Not cryptographic: it notices a damaged disk, not an attacker, and must be synchronous, because
 * a transaction ends while `crypto.subtle` is awaited.
 */
export function hashOf(role: unknown): number {
  const json = JSON.stringify(role) ?? '';
  let hash = 0x811c9dc5;
  // Two units a step: half the time for a text of this length.
  for (let index = 0; index < json.length; index += 2) {
    hash = Math.imul(hash ^ json.charCodeAt(index) ^ (json.charCodeAt(index + 1) << 16), 0x01000193);
  }
  return hash >>> 0;
}

/** Whether a record is as it was written. */
export function isSealed({ role, hash }: Pick<StoredRole, 'role' | 'hash'>): boolean {
  return hashOf(role) === hash;
}

/** The store's own figures. Where they are lost they are counted again. */
export async function totalsOf(transaction: Write, newId: () => string): Promise<Totals> {
  return (await transaction.objectStore('meta').get('totals')) ?? (await recount(transaction, newId));
}

export async function recount(transaction: Write, newId: () => string): Promise<Totals> {
  const totals: Totals = { epoch: newId(), seq: 0, count: 0, hash: 0, slots: 0 };
  let cursor = await transaction.objectStore('roles').openCursor();
  while (cursor) {
    const { seq, hash, slot } = cursor.value;
    totals.seq = Math.max(totals.seq, seq);
    totals.slots = Math.max(totals.slots, slot + 1);
    totals.count += 1;
    totals.hash = (totals.hash ^ hash) >>> 0;
    cursor = await cursor.continue();
  }
  return totals;
}
