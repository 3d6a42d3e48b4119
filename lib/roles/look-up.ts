import type { Arrival } from './bring-one.ts';
import type { Write } from './database.ts';
import { check } from './quarantine.ts';
import type { Role, Tombstone } from './role.ts';
import type { StoredRole } from './stored.ts';

export interface Known {
  transaction: Pick<Write, 'objectStore'>;
  /** Who had an identity before the import, and who was there; undefined where fewer are brought in than it is worth reading all of them for. */
  all: { owners: ReadonlyMap<string, string>; ids: ReadonlySet<string> } | undefined;
  setAside: (record: StoredRole, reason: string) => void;
}

/** To ask for a role by its identities and its id costs as much as to read so many keys in a row. */
const keysPerLookUp = 8;

/** What a long import has to know of the store, read at once: a question or two for each of its roles would take longer than to write them. */
export async function readAllKnown(transaction: Known['transaction'], incoming: number): Promise<Known['all']> {
  const roles = transaction.objectStore('roles');
  const totals = await transaction.objectStore('meta').get('totals');
  if ((totals?.count ?? 0) > keysPerLookUp * incoming) return undefined;
  const ids = new Set(await roles.getAllKeys());
  const owners = new Map<string, string>();
  let cursor = ids.size > 0 ? await roles.index('identities').openKeyCursor() : null;
  while (cursor) {
    owners.set(cursor.key, cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return { owners, ids };
}

/** Reads the records that a slice may have to do with: all requests at once, and then one task for the slice. */
export async function lookUp(arrival: Arrival, slice: readonly Pick<Role | Tombstone, 'id' | 'identities'>[], known: Known): Promise<void> {
  arrival.records.clear();
  arrival.owners.clear();
  const roles = known.transaction.objectStore('roles');
  const identities = [...new Set(slice.flatMap((one) => one.identities))];
  const { all } = known;
  const owners = all
    ? identities.map((identity) => all.owners.get(identity))
    : await Promise.all(identities.map((identity) => roles.index('identities').getKey(identity)));
  for (const [nth, owner] of owners.entries()) if (owner !== undefined) arrival.owners.set(identities[nth] ?? '', owner);
  const own = slice.map(({ id }) => id).filter((id) => all?.ids.has(id) ?? true);
  const ids = [...new Set([...own, ...arrival.owners.values()])];
  for (const record of await Promise.all(ids.map((id) => roles.get(id)))) if (record) keep(arrival, record, known.setAside);
}

function keep(arrival: Arrival, record: StoredRole, setAside: Known['setAside']): void {
  const checked = check(record);
  if ('role' in checked) arrival.records.set(record.id, record);
  else setAside(record, checked.reason);
}
