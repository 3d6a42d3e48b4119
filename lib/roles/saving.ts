import { once, rolesOf } from './action.ts';
import type { Write } from './database.ts';
import { identitiesOf } from './identity.ts';
import { unite } from './joining.ts';
import { isSameJob, merged, newRole, type SavedReading } from './merge.ts';
import { patchOf } from './patch.ts';
import { check, setAside } from './quarantine.ts';
import type { Role } from './role.ts';
import { missing, put, roleIn, type Step } from './step.ts';
import type { ActionRecord, StoredRole } from './stored.ts';

export interface Asked {
  earlier: ActionRecord | undefined;
  /** The record that has each of the reading's identities. */
  owners: (StoredRole | undefined)[];
}

/** What a save needs to know of the store. */
export async function askForSave(transaction: Write, { key, identities }: { key: string; identities: string[] }): Promise<Asked> {
  const index = transaction.objectStore('roles').index('identities');
  const owners = identities.map((identity) => index.get(identity));
  const [earlier, ...found] = await Promise.all([transaction.objectStore('actions').get(key), ...owners]);
  return { earlier, owners: found };
}

/** Saves within a transaction: once per key, into the role of the same job where there is one. */
export function saveStep(step: Step, { reading, key }: { reading: SavedReading; key: string }, { earlier, owners }: Asked): Promise<Role> {
  return once(step, {
    key,
    did: 'save',
    earlier: Promise.resolve(earlier),
    again: async ({ ids }) => {
      const [role] = await rolesOf(step, ids);
      if (!role) throw missing();
      return role;
    },
    work: async () => save(step, { reading, identities: identitiesOf(reading.extraction), owners }),
  });
}

interface Saving {
  reading: SavedReading;
  identities: string[];
  owners: Asked['owners'];
}

function save(step: Step, { reading, identities, owners }: Saving): Role {
  const sound = owners.map((record) => (record && isSetAside(step, record) ? undefined : record));
  const [first, ...others] = sameJob(sound, identities);
  // An identity belongs to one role only: what another role has stays with it.
  const free = identities.filter((_, at) => sound[at] === undefined);
  if (!first) return begin(step, reading, free);
  // One reading that knows two roles by their own ids: they were one job all along.
  const record = others.length > 0 ? unite(step, [first, ...others]) : first;
  const before = roleIn(record);
  const role = merged(before, reading, free, step.at);
  // A save that adds nothing is an action too: its key is answered again with this role.
  step.changes.push({ did: 'changed', id: role.id, patch: patchOf(before, role) });
  if (role !== before) put(step, role, record);
  return role;
}

function begin(step: Step, reading: SavedReading, identities: string[]): Role {
  const role = newRole(reading, { id: step.newId(), at: step.at, identities });
  const { hash } = put(step, role);
  step.changes.push({ did: 'made', id: role.id, hash, kept: true });
  return role;
}

interface Found {
  objectStore(name: 'roles'): { index(name: 'identities'): { get(identity: string): Promise<StoredRole | undefined> } };
}

/**
 * The records of the job with these identities, that of the best identity first. One that shares only a copy's address is left alone where
 * both know the job's own id and the ids differ. Records that do not fit their description are passed over.
 */
export async function recordsOf(transaction: Found, identities: string[]): Promise<StoredRole[]> {
  const index = transaction.objectStore('roles').index('identities');
  return sameJob(await Promise.all(identities.map((identity) => index.get(identity))), identities);
}

function sameJob(owners: (StoredRole | undefined)[], identities: string[]): StoredRole[] {
  const records = new Map(owners.flatMap((record) => (record && isOfJob(record, identities) ? [[record.id, record] as const] : [])));
  return [...records.values()];
}

// A damaged record would keep its identities from the new role.
function isSetAside(step: Step, record: StoredRole): boolean {
  const checked = check(record);
  if ('reason' in checked) setAside(step, record, checked.reason);
  return 'reason' in checked;
}

function isOfJob(record: StoredRole, identities: string[]): boolean {
  const checked = check(record);
  return 'role' in checked && isSameJob(checked.role, identities);
}
