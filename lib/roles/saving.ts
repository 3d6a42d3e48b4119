import { Problem } from '../posting/problem.ts';
import type { SaveRecord, StoredRole, Totals, Write } from './database.ts';
import { identitiesOf } from './identity.ts';
import { isSameJob, merged, newRole, type SavedReading, unmerged } from './merge.ts';
import { check, setAside } from './quarantine.ts';
import type { Role } from './role.ts';
import { put, take } from './seal.ts';

/** What a step inside a transaction needs. */
export interface Step {
  transaction: Write;
  totals: Totals;
  /** The time of the whole action, ISO 8601. */
  at: string;
  newId: () => string;
}

/** A repeated message comes within seconds and Undo within reach of the eye; a day is ample. */
const keepSaves = 24 * 60 * 60 * 1000;

/** Saves within a transaction: once per key, into the role of the same job where there is one. */
export async function saveStep(step: Step, reading: SavedReading, key: string): Promise<Role> {
  const earlier = await step.transaction.objectStore('saves').get(key);
  if (earlier) return roleOfSave(step, earlier);
  const identities = identitiesOf(reading.extraction);
  await setAsideDamaged(step, identities);
  const found = await recordOf(step.transaction, identities);
  const saved = found ? await mergeInto(step, found, reading) : await begin(step, reading);
  await step.transaction.objectStore('saves').put({ key, at: step.at, undone: false, ...saved.did });
  await forgetOldSaves(step);
  return saved.role;
}

/** Takes back within a transaction what that save did. Undefined where nothing is left of it. */
export async function undoStep(step: Step, key: string): Promise<Role | undefined> {
  const saves = step.transaction.objectStore('saves');
  const save = await saves.get(key);
  const record = save && (await step.transaction.objectStore('roles').get(save.id));
  if (!save || save.undone) return record && roleIn(record);
  await saves.put({ ...save, undone: true });
  if (!record) return undefined;
  if (save.did === 'merge') return (await put(step.transaction, step.totals, unmerged(roleIn(record), save, step.at), record)).role;
  await binStep(step, record);
  return undefined;
}

interface RolesForReading {
  index(name: 'identities'): { get(identity: string): Promise<StoredRole | undefined> };
}

/** Moves a record to the bin. */
export async function binStep({ transaction, totals, at }: Step, record: StoredRole): Promise<void> {
  await transaction.objectStore('bin').put({ ...record, removedAt: at });
  await take(transaction, totals, record);
}

/**
 * The record of the job with these identities, best identity first. One that shares only a copy's address is left alone where both know
 * the job's own id and the ids differ. Records that do not fit their description are passed over.
 */
export async function recordOf(
  transaction: { objectStore(name: 'roles'): RolesForReading },
  identities: string[],
): Promise<StoredRole | undefined> {
  for (const identity of identities) {
    const record = await transaction.objectStore('roles').index('identities').get(identity);
    if (!record) continue;
    const checked = check(record);
    if ('role' in checked && isSameJob(checked.role, identities)) return record;
  }
  return undefined;
}

// A damaged record would keep its identities from the new role.
async function setAsideDamaged({ transaction, totals, at }: Step, identities: string[]): Promise<void> {
  for (const identity of identities) {
    const id = await transaction.objectStore('roles').index('identities').getKey(identity);
    if (id !== undefined) await setAside(transaction, totals, id, at);
  }
}

async function begin(step: Step, reading: SavedReading) {
  const identities = await freeIdentities(step.transaction, identitiesOf(reading.extraction));
  const role = newRole(reading, { id: step.newId(), at: step.at, identities });
  await put(step.transaction, step.totals, role);
  return { role, did: { id: role.id, did: 'new' as const, added: { identities: [], addresses: [] } } };
}

async function mergeInto(step: Step, record: StoredRole, reading: SavedReading) {
  const identities = await freeIdentities(step.transaction, identitiesOf(reading.extraction));
  const before = roleIn(record);
  const { role, merge } = merged(before, reading, identities, step.at);
  if (role !== before) await put(step.transaction, step.totals, role, record);
  return { role, did: { id: role.id, did: 'merge' as const, ...merge } };
}

// An identity belongs to one role only: what another role has stays with it.
async function freeIdentities(transaction: Write, identities: string[]): Promise<string[]> {
  const index = transaction.objectStore('roles').index('identities');
  const owners = await Promise.all(identities.map((identity) => index.getKey(identity)));
  return identities.filter((_, at) => owners[at] === undefined);
}

async function roleOfSave({ transaction }: Step, save: SaveRecord): Promise<Role> {
  if (save.undone) throw new Problem('undone', 'This save was taken back.');
  const record = await transaction.objectStore('roles').get(save.id);
  if (!record) throw new Problem('undone', 'This role was removed after it was saved.');
  return roleIn(record);
}

async function forgetOldSaves({ transaction, at }: Step): Promise<void> {
  const oldest = new Date(Date.parse(at) - keepSaves).toISOString();
  for (const key of await transaction.objectStore('saves').index('at').getAllKeys(IDBKeyRange.upperBound(oldest))) {
    await transaction.objectStore('saves').delete(key);
  }
}

/** A record's role for a change to it. A record that does not fit is not written over. */
export function roleIn(record: StoredRole): Role {
  const checked = check(record);
  if ('role' in checked) return checked.role;
  throw new Problem('failed', 'This saved role is damaged and was left as it is.');
}
