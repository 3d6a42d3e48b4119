import { Problem } from '../posting/problem.ts';
import { connect, type Use } from './connection.ts';
import { type Database, openDatabase } from './database.ts';
import { type Keeper, makeKeeper } from './keeper.ts';
import { check, setAsideSentences, setAsideStep } from './quarantine.ts';
import { rebuildStep } from './rebuild.ts';
import type { Role } from './role.ts';
import { type Disk, roomSentence } from './room.ts';
import { inStep, type Step } from './step.ts';
import type { StoredRole } from './stored.ts';
import type { KeyValueStore } from './witness.ts';

/** The store with what watches over it: every change is noted outside, every record read is checked, every opening is compared. */
export interface Store {
  use: Use;
  /** One transaction; resolves when it is on the disk. What is noted of it outside follows. */
  change<T>(work: (step: Step) => Promise<T>): Promise<T>;
  /** The roles of these records. Damaged ones are set aside and left out. */
  read(records: (db: Database) => Promise<(StoredRole | undefined)[]>): Promise<Role[]>;
  /** Makes the projection anew. */
  rebuild(): Promise<void>;
  health(): Promise<string[]>;
  acceptLoss(): Promise<void>;
  settled(): Promise<void>;
}

export interface StoreOptions {
  storage: KeyValueStore;
  now: () => Date;
  newId: () => string;
  name: string;
  disk?: Disk | undefined;
  locks?: Pick<LockManager, 'request'> | undefined;
  sleep?: ((ms: number) => Promise<void>) | undefined;
}

/** How often a store that does not open, or not as it was, is opened anew before it is taken for damaged. */
const tries = 3;
const pauseMs = 50;

export async function openStore(options: StoreOptions): Promise<Store> {
  const { now, newId, disk } = options;
  const keeper = makeKeeper(options);
  const connection = connect((onClosed) => openWatched(options, keeper, onClosed));
  const { use } = connection;
  const change = <T>(work: (step: Step) => Promise<T>) =>
    use(async (db) => {
      const result = await inStep(db, { now, newId }, work);
      keeper.changed(db);
      return result;
    });
  await use(async () => undefined);
  return {
    use,
    change,
    async read(records) {
      const checked = (await use(records)).flatMap((record) => (record ? [{ id: record.id, ...check(record) }] : []));
      const damaged = checked.flatMap((one) => ('reason' in one ? [one.id] : []));
      if (damaged.length > 0) {
        // Reading goes on where the damaged cannot be moved, on a full disk for one.
        await keeper.attempt('Damaged roles could not be set aside.', () =>
          change((step) => setAsideStep(step, damaged)),
        );
      }
      return checked.flatMap((one) => ('role' in one ? [one.role] : []));
    },
    rebuild: () => change(rebuildStep),
    async health() {
      await keeper.settled();
      const aside = await use((db) => db.getAll('quarantine'));
      const room = await roomSentence(disk);
      return [...(await keeper.troubles()), ...setAsideSentences(aside), ...(room ? [room] : [])];
    },
    acceptLoss: () => keeper.acceptLoss(),
    settled: () => keeper.settled(),
  };
}

/** Opens the store, and again where it does not open, or not as it was noted: only then what is missing is restored. */
async function openWatched(options: StoreOptions, keeper: Keeper, onClosed: () => void): Promise<Database> {
  for (let nth = 1; ; nth += 1) {
    try {
      const db = await openDatabase({ name: await keeper.databaseName(), newId: options.newId, onClosed });
      const doubt = await keeper.compare(db);
      if (!doubt || nth >= tries) {
        await keeper.opened(db, doubt);
        return db;
      }
      db.close();
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'failed' || nth > tries) throw error;
      // What can be restored goes into a database of another name; the damaged one stays where it is.
      if (nth === tries && !(await keeper.moveOn())) throw error;
    }
    await options.sleep?.(pauseMs * nth);
  }
}
