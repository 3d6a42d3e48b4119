import type { StoredRole, Totals, Write } from './database.ts';
import type { Role } from './role.ts';

/**
 * 32 bits over the role's JSON (FNV-1a). Not cryptographic: it notices a damaged disk, not an attacker, and must be synchronous, because
 * a transaction ends while `crypto.subtle` is awaited.
 */
export function hashOf(role: unknown): number {
  const json = JSON.stringify(role) ?? '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < json.length; index += 1) hash = Math.imul(hash ^ json.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The store's own figures. Where they are lost they are counted again. */
export async function totalsOf(transaction: Write, newId: () => string): Promise<Totals> {
  return (await transaction.objectStore('meta').get('totals')) ?? (await recount(transaction, newId));
}

async function recount(transaction: Write, newId: () => string): Promise<Totals> {
  const all = await transaction.objectStore('roles').getAll();
  const seq = all.reduce((most, record) => Math.max(most, record.seq), 0);
  return { epoch: newId(), seq, count: all.length, hash: all.reduce((sum, record) => (sum ^ (record.hash | 0)) >>> 0, 0) };
}

/** Writes a role under the next number and keeps the totals in step. Within a transaction; `before` is the record it replaces. */
export async function put(transaction: Write, totals: Totals, role: Role, before?: StoredRole): Promise<StoredRole> {
  const record = { id: role.id, seq: totals.seq + 1, hash: hashOf(role), role };
  await transaction.objectStore('roles').put(record);
  totals.seq = record.seq;
  totals.count += before ? 0 : 1;
  totals.hash = (totals.hash ^ (before?.hash ?? 0) ^ record.hash) >>> 0;
  await transaction.objectStore('meta').put(totals, 'totals');
  return record;
}

/** Takes a record out and keeps the totals in step. Where it goes (bin, quarantine) is the caller's matter, in the same transaction. */
export async function take(transaction: Write, totals: Totals, record: { id: string; hash?: number }): Promise<void> {
  await transaction.objectStore('roles').delete(record.id);
  totals.seq += 1;
  totals.count -= 1;
  totals.hash = (totals.hash ^ (record.hash ?? 0)) >>> 0;
  await transaction.objectStore('meta').put(totals, 'totals');
}
