import type { Arrival } from './bring-one.ts';
import type { Write } from './database.ts';
import { check } from './quarantine.ts';
import type { Role, Tombstone } from './role.ts';
import type { StoredRole } from './stored.ts';

export interface Known {
  transaction: Pick<Write, 'objectStore'>;
  /** There was no role before: whatever is met was brought in just now, and is at hand. */
  isEmpty: boolean;
  setAside: (record: StoredRole, reason: string) => void;
}

/** Reads the records that a slice may have to do with: all requests at once, and then one task for the slice. */
export async function lookUp(arrival: Arrival, slice: readonly Pick<Role | Tombstone, 'id' | 'identities'>[], known: Known): Promise<void> {
  arrival.records.clear();
  arrival.owners.clear();
  if (known.isEmpty) return;
  const roles = known.transaction.objectStore('roles');
  const identities = [...new Set(slice.flatMap((one) => one.identities))];
  const owners = await Promise.all(identities.map((identity) => roles.index('identities').getKey(identity)));
  for (const [nth, owner] of owners.entries()) if (owner !== undefined) arrival.owners.set(identities[nth] ?? '', owner);
  const ids = [...new Set([...slice.map(({ id }) => id), ...arrival.owners.values()])];
  for (const record of await Promise.all(ids.map((id) => roles.get(id)))) if (record) keep(arrival, record, known.setAside);
}

function keep(arrival: Arrival, record: StoredRole, setAside: Known['setAside']): void {
  const checked = check(record);
  if ('role' in checked) arrival.records.set(record.id, record);
  else setAside(record, checked.reason);
}
