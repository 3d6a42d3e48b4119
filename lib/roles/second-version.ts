import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Database, Upgrade } from './database.ts';
import { project, rowsPerShard } from './projection.ts';
import type { Role, Snapshot } from './role.ts';
import { hashOf } from './seal.ts';
import type { Touched } from './step.ts';
import type { ActionRecord, BinnedRole, Change, StoredRole, Totals } from './stored.ts';

/** What version 1 kept of a save. */
interface FirstSave {
  key: string;
  at: string;
  id: string;
  did: 'new' | 'merge';
  added: Pick<Role, 'identities' | 'addresses'>;
  replaced?: Snapshot;
  undone: boolean;
}

type Older = IDBPDatabase & { transaction: IDBPTransaction };

/** The user's fields beside status and note, snapshots, bin by date, actions of every kind, and the projection. */
export async function upgradeToSecond(db: Database, upgrade: Upgrade): Promise<void> {
  const older = upgrade as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
  upgrade.objectStore('bin').createIndex('binnedAt', 'binnedAt');
  upgrade.objectStore('bin').createIndex('seq', 'seq');
  db.createObjectStore('gone', { keyPath: 'id' }).createIndex('seq', 'seq');
  db.createObjectStore('actions', { keyPath: 'key' }).createIndex('at', 'at');
  db.createObjectStore('parts', { keyPath: ['key', 'part'] });
  db.createObjectStore('rows', { keyPath: 'shard' });
  db.createObjectStore('texts', { keyPath: 'shard' });
  const totals: Totals = { epoch: '', seq: 0, count: 0, hash: 0, slots: 0, ...(await upgrade.objectStore('meta').get('totals')) };
  await upgradeRoles(upgrade, totals);
  await upgradeBin(upgrade, totals);
  for (const save of (await older.objectStore('saves').getAll()) as FirstSave[]) await upgradeSave(upgrade, save);
  (db as unknown as Older).deleteObjectStore('saves');
  // Every hash is another one now: under the number noted last that would look like damage.
  if (totals.seq > 0) totals.seq += 1;
  await upgrade.objectStore('meta').put(totals, 'totals');
}

// In the order of saving, so that the places in the projection are too.
async function upgradeRoles(upgrade: Upgrade, totals: Totals): Promise<void> {
  totals.hash = 0;
  totals.count = 0;
  let touched = new Map<string, Touched>();
  const ids = await upgrade.objectStore('roles').index('savedAt').getAllKeys();
  const others = new Set(await upgrade.objectStore('roles').getAllKeys());
  for (const id of ids) others.delete(id);
  for (const id of [...ids, ...others]) {
    const record = await upgrade.objectStore('roles').get(id);
    if (!record) continue;
    const next = upgradedRecord(record, totals.slots++);
    totals.hash = (totals.hash ^ next.hash) >>> 0;
    totals.count += 1;
    await upgrade.objectStore('roles').put(next);
    touched.set(id, { slot: next.slot, record: next });
    if (touched.size < rowsPerShard) continue;
    await Promise.all(await project(upgrade as never, touched, totals.seq));
    touched = new Map();
  }
  await Promise.all(await project(upgrade as never, touched, totals.seq));
}

async function upgradeBin(upgrade: Upgrade, totals: Totals): Promise<void> {
  for (const record of await upgrade.objectStore('bin').getAll()) {
    const binned: BinnedRole = { ...upgradedRecord(record, totals.slots++), removedAt: record.removedAt, binnedAt: record.removedAt };
    await upgrade.objectStore('bin').put(binned);
  }
}

/** Damaged records are carried over as they are: they are found, and set aside, when they are read. */
function upgradedRecord(record: StoredRole, slot: number): StoredRole {
  const isObject = typeof record.role === 'object' && record.role !== null;
  const role = isObject ? upgradedRole(record.role) : record.role;
  return { ...record, slot, hash: hashOf(role), role };
}

function upgradedRole(role: Role): Role {
  const begun = { tags: [], contacts: [], corrections: {}, snapshots: [], setAt: {} };
  const upgraded: Role = { ...begun, ...role };
  const last = Array.isArray(role.history) ? role.history.at(-1) : undefined;
  // When the status was set is in its history. Of the note only the role's last change is known.
  if (last && role.history.length > 1) upgraded.setAt = { ...upgraded.setAt, status: last.at };
  if (role.note) upgraded.setAt = { ...upgraded.setAt, note: role.changedAt };
  return upgraded;
}

async function upgradeSave(upgrade: Upgrade, save: FirstSave): Promise<void> {
  const role = (await upgrade.objectStore('roles').get(save.id))?.role;
  const { key, at, undone, id } = save;
  const changes: Change[] = save.did === 'new' ? [{ did: 'made', id, hash: 0, kept: true }] : mergeChanges(save, role);
  const action: ActionRecord = { key, at, did: 'save', ids: [id], changes, parts: 0, undone };
  await upgrade.objectStore('actions').put(action);
}

function mergeChanges({ id, at, added, replaced }: FirstSave, role: Role | undefined): Change[] {
  const reading = replaced && role ? { was: replaced, is: hashOf({ extraction: role.extraction, findings: role.findings }) } : undefined;
  const none = { added: [], removed: [] };
  const patch = {
    own: [],
    history: none,
    identities: { added: added.identities, removed: [] },
    addresses: { added: added.addresses, removed: [] },
    ...(reading ? { reading } : {}),
    snapshots: none,
    changedAt: { was: at, is: '' },
  };
  return [{ did: 'changed', id, patch }];
}
