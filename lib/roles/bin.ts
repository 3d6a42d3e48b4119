import { Problem } from '../posting/problem.ts';
import { once } from './action.ts';
import type { Database } from './database.ts';
import { check } from './quarantine.ts';
import type { Role, Tombstone } from './role.ts';
import { fromBin, missing, recordById, roleIn, type Step, toBin, toGone } from './step.ts';
import { type BinnedRole, tombstoneOf } from './stored.ts';
import { compareTimes } from './times.ts';

/** How long a removed role can be brought back: said in the panel too. */
export const daysInBin = 30;

export function removeStep(step: Step, ids: string[], key: string): Promise<void> {
  return once(step, {
    key,
    did: 'remove',
    again: async () => undefined,
    work: async () => {
      for (const id of new Set(ids)) {
        toBin(step, await recordById(step, id));
        step.changes.push({ did: 'binned', id });
      }
    },
  });
}

/** Brings all of them back, or none. */
export async function restoreStep(step: Step, ids: string[]): Promise<Role[]> {
  const roles: Role[] = [];
  for (const id of new Set(ids)) {
    const record = await step.transaction.objectStore('bin').get(id);
    if (!record) throw missing();
    roles.push(await restored(step, record, step.at));
  }
  return roles;
}

/** `changedAt` becomes the time of it, so that the removal does not win over it where it is known already. */
export async function restored(step: Step, record: BinnedRole, changedAt?: string): Promise<Role> {
  const role = roleIn(record);
  const index = step.transaction.objectStore('roles').index('identities');
  for (const identity of role.identities) {
    if (await index.getKey(identity)) throw new Problem('duplicate', 'This job has been saved again since; the newer one was kept.');
  }
  return fromBin(step, record, changedAt === undefined ? role : { ...role, changedAt }).role;
}

/** Removes for good what came into the bin before that time; all of the bin where none is given. */
export async function purgeStep(step: Step, before?: string): Promise<void> {
  const bin = step.transaction.objectStore('bin');
  const ids = before === undefined ? await bin.getAllKeys() : await bin.index('binnedAt').getAllKeys(IDBKeyRange.upperBound(before));
  for (const id of ids) {
    const record = await bin.get(id);
    if (record) toGone(step, record.role, record.removedAt);
    await bin.delete(id);
  }
}

/** Since when a removed role is out of reach, at that time. */
export function purgedBefore(at: string): string {
  return new Date(Date.parse(at) - daysInBin * 24 * 60 * 60 * 1000).toISOString();
}

/** What is in the bin, removed last first. Damaged ones are left out, and go with the others. */
export async function readBin(db: Database): Promise<{ role: Role; removedAt: string }[]> {
  const records = await db.getAll('bin');
  const sound = records.flatMap((record) => {
    const checked = check(record);
    return 'role' in checked ? [{ role: checked.role, removedAt: record.removedAt }] : [];
  });
  return sound.sort((a, b) => compareTimes(b.removedAt, a.removedAt));
}

export async function readTombstones(db: Database): Promise<Tombstone[]> {
  const [gone, binned] = await Promise.all([db.getAll('gone'), db.getAll('bin')]);
  const inBin = binned.map(({ id, role, removedAt }) => ({ id, identities: role.identities ?? [], removedAt }));
  return [...gone.map(tombstoneOf).filter((tombstone) => tombstone !== undefined), ...inBin];
}
