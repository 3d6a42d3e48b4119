import type { Extraction } from '../posting/extraction.ts';
import { Problem } from '../posting/problem.ts';
import { purgeStep, readBin, readTombstones, removeStep, restoreStep } from './bin.ts';
import { type BringOptions, bringStep, previewStep } from './bring.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import type { Database } from './database.ts';
import { identitiesOf } from './identity.ts';
import type { Brought, Incoming } from './incoming.ts';
import { joinStep, splitStep } from './joining.ts';
import type { SavedReading } from './merge.ts';
import type { OwnChange, Role, Tombstone } from './role.ts';
import type { Disk } from './room.ts';
import type { Row } from './row.ts';
import { type Asked, askForSave, recordsOf, saveStep } from './saving.ts';
import { savedReadingSchema } from './schema.ts';
import { setStep } from './setting.ts';
import { readRows, readTexts } from './shards.ts';
import { openStore, type Store } from './store.ts';
import type { StoredRole } from './stored.ts';
import { undoStep } from './undo.ts';
import type { KeyValueStore } from './witness.ts';

export type { Brought, Incoming } from './incoming.ts';

/** The saved roles. Every change resolves only when it is on the disk; every failure is a Problem with a sentence for the user. */
export interface Roles {
  /**
   * Saves a reading into its job's role. The same key is the same save, however often it comes; `undone` once that was taken back. A
   * reading that says something else than the role's own keeps the earlier one as a snapshot.
   */
  save(reading: SavedReading, key: string): Promise<Role>;
  /** Takes back what was done with this key: a save, a change, a removal, a merge, an import. The roles it touched, as they are now; those that it had made are gone. */
  undo(key: string): Promise<Role[]>;
  /**
   * Sets fields of the user's own; `undefined` clears one. A function says what to set of each role (a tag more on many). One transaction
   * for all of them, taken back by `undo(key)`.
   */
  set(ids: string[], own: OwnChange | ((role: Role) => OwnChange), key: string): Promise<Role[]>;
  /** Moves roles to the bin, from which they go for good after thirty days. */
  remove(ids: string[], key: string): Promise<void>;
  /** Brings roles back from the bin; `duplicate` where one's job was saved again since. */
  restore(ids: string[]): Promise<Role[]>;
  /** What is in the bin, removed last first. */
  bin(): Promise<{ role: Role; removedAt: string }[]>;
  /** Removes for good what is in the bin. A tombstone stays of each. */
  emptyBin(): Promise<void>;
  /** Makes one role of several that are the same job; the first keeps its id. Taken back by `undo(key)`, and later by `split`. */
  join(ids: string[], key: string): Promise<Role>;
  /** Takes one address, and the identities that came with it, out of a role into a role of its own. The two roles. */
  split(id: string, address: string, key: string): Promise<Role[]>;
  /** Brings in another browser's or file's roles, all or nothing, in one transaction: one job stays one role, the user's own fields merged by the time they were set. */
  bring(incoming: Incoming, key: string, options?: BringOptions): Promise<Brought>;
  /** What `bring` would do, without doing it. */
  preview(incoming: Incoming, options?: BringOptions): Promise<Brought>;
  /** All roles, a slice at a time, in no order; for an export. */
  each(): AsyncIterable<Role[]>;
  /** Of roles that were removed for good. */
  tombstones(): Promise<Tombstone[]>;
  /** One row a role, all of them, in slices as they lie in the store, newest first as far as that goes; for lists and search. */
  rows(): AsyncIterable<Row[]>;
  /** The same as fast as can be, for a search over all of them. */
  catalogue: Catalogue;
  /** The text that is searched beside the rows, folded (`fold`), a slice at a time: id and text. */
  texts(): AsyncIterable<[id: string, text: string][]>;
  /** The role of the job on a page, whichever copy of it that is. */
  find(extraction: Extraction): Promise<Role | undefined>;
  /** The same by `identitiesOf`, where the extraction is no longer at hand. */
  findBy(identities: string[]): Promise<Role | undefined>;
  /** The roles of many jobs, an identity each, in one look: for a list's links. */
  allBy(identities: string[]): Promise<Role[]>;
  get(id: string): Promise<Role | undefined>;
  /** Newest first, by the time of saving; at most `most`. */
  recent(most: number): Promise<Role[]>;
  /** How many there are. */
  count(): Promise<number>;
  /** What is wrong with the store and what was restored, a plain sentence each; empty: all is well. */
  health(): Promise<string[]>;
  /** The user knows of what was lost: it is told no more. What could not be restored yet is tried again all the same. */
  acceptLoss(): Promise<void>;
  /** Resolves when what was changed is noted outside of the store too, and copied where a copy is due. Nothing needs to wait for it. */
  settled(): Promise<void>;
}

export interface RolesOptions {
  storage: KeyValueStore;
  now: () => Date;
  newId: () => string;
  /** Database name, for tests. */
  name?: string;
  /** `navigator.storage`: room for the safety copy. Without it a loss is restored from the journal of the last changes alone. */
  disk?: Disk;
  /** `navigator.locks`, so that two pages do not copy or heal at once. */
  locks?: Pick<LockManager, 'request'>;
  /** Without it the safety copy is written only when `settled` is called. */
  sleep?: (ms: number) => Promise<void>;
}

/** Opens the store and compares it with what was noted of it outside. Rejects with a Problem: `newer`, `blocked`, `full` or `failed`. */
export async function openRoles(options: RolesOptions): Promise<Roles> {
  const store = await openStore({ name: 'plainpost', ...options });
  return {
    ...writing(store),
    ...reading(store),
    ...listing(store),
    health: store.health,
    acceptLoss: store.acceptLoss,
    settled: store.settled,
  };
}

type Writing = 'save' | 'undo' | 'set' | 'remove' | 'restore' | 'emptyBin' | 'join' | 'split' | 'bring';

function writing({ change }: Store): Pick<Roles, Writing> {
  return {
    async save(read, key) {
      const parsed = savedReadingSchema.safeParse(read);
      if (!parsed.success)
        throw new Problem('refused', 'This posting could not be saved: its reading is not in order.', { cause: parsed.error });
      const identities = identitiesOf(read.extraction);
      return change<Role, Asked>(
        (step, asked) => saveStep(step, { reading: read, key }, asked),
        (transaction) => askForSave(transaction, { key, identities }),
      );
    },
    undo: (key) => change((step) => undoStep(step, key)),
    set: (ids, own, key) => change((step) => setStep(step, { ids, own }, key)),
    remove: (ids, key) => change((step) => removeStep(step, ids, key)),
    restore: (ids) => change((step) => restoreStep(step, ids)),
    emptyBin: () => change((step) => purgeStep(step)),
    join: (ids, key) => change((step) => joinStep(step, ids, key)),
    split: (id, address, key) => change((step) => splitStep(step, { id, address }, key)),
    bring: (incoming, key, options = {}) => change((step) => bringStep(step, { incoming, options }, key)),
  };
}

function reading({
  read,
  use,
}: Store): Pick<Roles, 'find' | 'findBy' | 'allBy' | 'get' | 'recent' | 'count' | 'bin' | 'tombstones' | 'preview'> {
  const findBy = async (identities: string[]) => {
    const found = await read((db) => recordsOf(db.transaction('roles'), identities));
    return found[0];
  };
  const allBy = (identities: string[]) =>
    read(async (db) => {
      const transaction = db.transaction('roles');
      const found = await Promise.all(identities.map((identity) => recordsOf(transaction, [identity])));
      return [...new Map(found.flat().map((record) => [record.id, record])).values()];
    });
  return {
    find: (extraction) => findBy(identitiesOf(extraction)),
    findBy,
    allBy,
    get: async (id) => (await read(async (db) => [await db.get('roles', id)]))[0],
    recent: (most) => read((db) => newest(db, most)),
    count: () => use(async (db) => (await db.get('meta', 'totals'))?.count ?? 0),
    bin: () => use(readBin),
    tombstones: () => use(readTombstones),
    preview: (incoming, options = {}) => use((db) => previewStep(db.transaction(['roles', 'bin', 'gone', 'meta']), incoming, options)),
  };
}

/** Records to a slice: what one task can copy out of the store and check. */
const perSlice = 100;

function listing({ read, use, rebuild, checked }: Store): Pick<Roles, 'each' | 'rows' | 'catalogue' | 'texts'> {
  return {
    async *each() {
      // An export of half a store would be taken for the whole.
      await checked();
      let last: string | undefined;
      for (;;) {
        const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
        const keys = await use((db) => db.getAllKeys('roles', range, perSlice));
        last = keys.at(-1);
        if (last === undefined) return;
        const bound = IDBKeyRange.bound(keys[0], last);
        yield await read((db) => db.getAll('roles', bound));
      }
    },
    rows: () => readRows(use, rebuild),
    catalogue: makeCatalogue(use, rebuild),
    texts: () => readTexts(use, rebuild),
  };
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
