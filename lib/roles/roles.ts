import type { Extraction } from '../posting/extraction.ts';
import { Problem } from '../posting/problem.ts';
import type { Database, StoredRole } from './database.ts';
import { identitiesOf } from './identity.ts';
import type { SavedReading } from './merge.ts';
import type { Role, Status } from './role.ts';
import { binStep, recordOf, roleIn, type Step, saveStep, undoStep } from './saving.ts';
import { savedReadingSchema } from './schema.ts';
import { put } from './seal.ts';
import { matchesQuery } from './search.ts';
import { openStore, type Store } from './store.ts';
import type { KeyValueStore } from './witness.ts';

/** The saved roles. Every change resolves only when it is on the disk; every failure is a Problem with a sentence for the user. */
export interface Roles {
  /** Saves a reading into its job's role. The same key is the same save, however often it comes; `undone` once that was taken back. */
  save(reading: SavedReading, key: string): Promise<Role>;
  /** Takes back what the save with this key did. The role as it is now; undefined where the save had made it, or the key is not known. */
  undo(key: string): Promise<Role | undefined>;
  setStatus(id: string, status: Status): Promise<Role>;
  setNote(id: string, note: string): Promise<Role>;
  /** Moves a role to the bin. */
  remove(id: string): Promise<void>;
  /** Brings a role back from the bin; `duplicate` where its job was saved again since. */
  restore(id: string): Promise<Role>;
  /** The role of the job on a page, whichever copy of it that is. */
  find(extraction: Extraction): Promise<Role | undefined>;
  /** The same by `identitiesOf`, where the extraction is no longer at hand. */
  findBy(identities: string[]): Promise<Role | undefined>;
  get(id: string): Promise<Role | undefined>;
  /** Newest first, by the time of saving; at most `most`. */
  recent(most: number): Promise<Role[]>;
  all(): Promise<Role[]>;
  /** Newest first; every word must stand in title, employer, places or note. */
  search(query: string): Promise<Role[]>;
  /** What is wrong with the store, a plain sentence each; empty: all is well. */
  health(): Promise<string[]>;
  /** The user was told of a loss: from now on the store as it is counts as whole. */
  acceptLoss(): Promise<void>;
}

export interface RolesOptions {
  storage: KeyValueStore;
  now: () => Date;
  newId: () => string;
  /** Database name, for tests. */
  name?: string;
}

/** Opens the store and compares it with what was noted of it outside. Rejects with a Problem: `newer`, `blocked`, `full` or `failed`. */
export async function openRoles(options: RolesOptions): Promise<Roles> {
  const store = await openStore({ name: 'plainpost', ...options });
  return { ...writing(store), ...reading(store), health: store.health, acceptLoss: store.acceptLoss };
}

function writing({ change }: Store): Pick<Roles, 'save' | 'undo' | 'setStatus' | 'setNote' | 'remove' | 'restore'> {
  const update = (id: string, next: (role: Role, at: string) => Role) => change((step) => updateStep(step, id, next));
  return {
    async save(read, key) {
      const parsed = savedReadingSchema.safeParse(read);
      if (!parsed.success)
        throw new Problem('refused', 'This posting could not be saved: its reading is not in order.', { cause: parsed.error });
      return change((step) => saveStep(step, read, key));
    },
    undo: (key) => change((step) => undoStep(step, key)),
    setStatus: (id, status) => update(id, (role, at) => withStatus(role, status, at)),
    setNote: (id, note) => update(id, (role, at) => (role.note === note ? role : { ...role, note, changedAt: at })),
    remove: (id) => change((step) => removeStep(step, id)),
    restore: (id) => change((step) => restoreStep(step, id)),
  };
}

function reading({ read }: Store): Pick<Roles, 'find' | 'findBy' | 'get' | 'recent' | 'all' | 'search'> {
  const findBy = async (identities: string[]) => {
    const found = await read(async (db) => [await recordOf(db.transaction('roles'), identities)]);
    return found[0];
  };
  const all = async () => newestFirst(await read((db) => db.getAll('roles')));
  return {
    find: (extraction) => findBy(identitiesOf(extraction)),
    findBy,
    get: async (id) => (await read(async (db) => [await db.get('roles', id)]))[0],
    recent: async (most) => newestFirst(await read((db) => newest(db, most))),
    all,
    search: async (query) => (await all()).filter((role) => matchesQuery(role, query)),
  };
}

async function updateStep(step: Step, id: string, next: (role: Role, at: string) => Role): Promise<Role> {
  const record = await step.transaction.objectStore('roles').get(id);
  if (!record) throw missing();
  const before = roleIn(record);
  const role = next(before, step.at);
  if (role !== before) await put(step.transaction, step.totals, role, record);
  return role;
}

async function removeStep(step: Step, id: string): Promise<void> {
  const record = await step.transaction.objectStore('roles').get(id);
  if (!record) throw missing();
  await binStep(step, record);
}

async function restoreStep(step: Step, id: string): Promise<Role> {
  const { transaction, totals } = step;
  const record = await transaction.objectStore('bin').get(id);
  if (!record) throw missing();
  const index = transaction.objectStore('roles').index('identities');
  for (const identity of roleIn(record).identities) {
    if (await index.getKey(identity)) throw new Problem('duplicate', 'This job has been saved again since; the newer one was kept.');
  }
  await transaction.objectStore('bin').delete(id);
  return (await put(transaction, totals, roleIn(record))).role;
}

function withStatus(role: Role, status: Status, at: string): Role {
  return role.status === status ? role : { ...role, status, changedAt: at, history: [...role.history, { status, at }] };
}

async function newest(db: Database, most: number): Promise<StoredRole[]> {
  const records: StoredRole[] = [];
  let cursor = most > 0 ? await db.transaction('roles').store.index('savedAt').openCursor(null, 'prev') : null;
  while (cursor) {
    records.push(cursor.value);
    cursor = records.length < most ? await cursor.continue() : null;
  }
  return records;
}

function newestFirst(roles: Role[]): Role[] {
  return roles.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
}

function missing(): Problem {
  return new Problem('missing', 'This role is no longer among the saved ones.');
}
