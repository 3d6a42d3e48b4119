import * as z from 'zod/mini';
import type { Database, StoredRole, Totals, Write } from './database.ts';
import type { Role } from './role.ts';
import { roleSchema } from './schema.ts';
import { take, totalsOf } from './seal.ts';
import { write } from './transaction.ts';

/** A record's role, or what is wrong with the record. */
export type Checked = { role: Role } | { reason: string };

/** Checks a stored record against its description. */
export function check(record: unknown): Checked {
  const parsed = roleSchema.safeParse((record as Partial<StoredRole>).role);
  if (!parsed.success) return { reason: z.prettifyError(parsed.error).slice(0, 500) };
  if (parsed.data.id !== (record as StoredRole).id) return { reason: 'id differs from its key' };
  return { role: parsed.data };
}

/** Sets records aside that no longer fit. They are read again first: another page may have mended or removed them since. */
export async function quarantine(db: Database, ids: string[], { now, newId }: { now: () => Date; newId: () => string }): Promise<void> {
  await write(db, async (transaction) => {
    const totals = await totalsOf(transaction, newId);
    for (const id of ids) await setAside(transaction, totals, id, now().toISOString());
  });
}

/** The same for one record, within a transaction. Nothing happens to a sound one. */
export async function setAside(transaction: Write, totals: Totals, id: string, foundAt: string): Promise<void> {
  const record = await transaction.objectStore('roles').get(id);
  if (!record) return;
  const checked = check(record);
  if ('role' in checked) return;
  await transaction.objectStore('quarantine').put({ id, record, reason: checked.reason, foundAt });
  await take(transaction, totals, record);
}
