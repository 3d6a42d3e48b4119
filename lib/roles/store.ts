import { Problem } from '../posting/problem.ts';
import { connect, type Use } from './connection.ts';
import { type Database, openDatabase } from './database.ts';
import { type Keeper, makeKeeper } from './keeper.ts';
import { check, setAsideSentences, setAsideStep } from './quarantine.ts';
import { rebuildStep } from './rebuild.ts';
import type { Role } from './role.ts';
import { hasRoom, roomSentence } from './room.ts';
import { inStep, type Step, type StepOptions } from './step.ts';
import { fullProblem, isDamage } from './store-problem.ts';
import type { StoredRole } from './stored.ts';
import type { WatchOptions } from './watch.ts';

/** The store with what watches over it: every change is noted outside, every record read is checked, every opening is compared. */
export interface Store {
  use: Use;
  /** One transaction; resolves when it is on the disk. What is noted of it outside follows. */
  change<T, A = undefined>(work: (step: Step, asked: A) => Promise<T>, ask?: StepOptions<A>['ask']): Promise<T>;
  /** The roles of these records. Damaged ones are set aside and left out. */
  read(records: (db: Database) => Promise<(StoredRole | undefined)[]>): Promise<Role[]>;
  /** Makes the projection anew. */
  rebuild(): Promise<void>;
  /** The records are counted, and what was missing is restored where it can be: that is done a while after the opening, else. */
  checked(): Promise<void>;
  health(): Promise<string[]>;
  acceptLoss(): Promise<void>;
  settled(): Promise<void>;
}

/** How often a store that does not open, or not as it was, is opened anew before it is taken for damaged. */
const tries = 3;
const pauseMs = 50;

export async function openStore(options: WatchOptions): Promise<Store> {
  const { now, newId, disk } = options;
  const { use: useOnce, drop } = connect(
    (onClosed) => openWatched(options, keeper, onClosed),
    (db) => keeper.closed(db),
  );
  const keeper: Keeper = makeKeeper(options, drop);
  const use: Use = async (work) => {
    try {
      return await useOnce(work);
    } catch (error) {
      // On a full disk what looks like damage is none, and reading goes on with a new connection where the browser can.
      if (!isDamage(error) || ((await hasRoom(disk)) && !keeper.suspect())) throw error;
    }
    // Nothing of it was written: a failed transaction has no effect.
    await drop();
    return useOnce(work).catch(async (error: unknown) => {
      throw (await hasRoom(disk)) ? error : fullProblem(error);
    });
  };
  const change: Store['change'] = (work, ask) =>
    use(async (db) => {
      const result = await inStep(db, { now, newId, ask }, work);
      keeper.changed(db);
      return result;
    });
  // Only what is open is looked at, and it may have been closed since it was used.
  const looked = async (look: () => Promise<void>) => {
    await use(async () => undefined);
    await look();
  };
  await use(async () => undefined);
  return {
    use,
    change,
    async read(records) {
      const checked = (await use(records)).flatMap((record) => (record ? [{ id: record.id, ...check(record) }] : []));
      const damaged = checked.flatMap((one) => ('reason' in one ? [one.id] : []));
      if (damaged.length > 0) {
        // Reading goes on where the damaged cannot be moved, on a full disk for one.
        await keeper.attempt('Damaged roles could not be set aside.', () => change((step) => setAsideStep(step, damaged)));
      }
      return checked.flatMap((one) => ('role' in one ? [one.role] : []));
    },
    checked: () => looked(keeper.checked),
    rebuild: () => change(rebuildStep),
    async health() {
      await looked(keeper.settled);
      const aside = await use((db) => db.getAll('quarantine'));
      const room = await roomSentence(disk);
      return [...(await keeper.troubles()), ...setAsideSentences(aside), ...(room ? [room] : [])];
    },
    acceptLoss: keeper.acceptLoss,
    settled: () => looked(keeper.settled),
  };
}

/** Opens the store, and again where it does not open, or not as it was noted: only then what is missing is restored. */
async function openWatched(options: WatchOptions, keeper: Keeper, onClosed: () => void): Promise<Database> {
  for (let nth = 1; ; nth += 1) {
    const db = await openOnce(options, keeper, { onClosed, isLast: nth % tries === 0 });
    if (db) return db;
    if (nth > 2 * tries) throw new Problem('failed', 'The saved roles could not be opened.');
    await options.sleep?.(pauseMs * nth);
  }
}

/** Undefined: try again. */
async function openOnce(
  { newId, disk }: WatchOptions,
  keeper: Keeper,
  { onClosed, isLast }: { onClosed: () => void; isLast: boolean },
): Promise<Database | undefined> {
  const name = await keeper.databaseName();
  try {
    const db = await openDatabase({ name, newId, onClosed });
    const doubt = await keeper.compare(db);
    if ((!doubt || isLast) && (await keeper.opened(db, doubt))) return db;
    db.close();
    return undefined;
  } catch (error) {
    if (error instanceof Problem && error.kind !== 'failed') throw error;
    if (!(await hasRoom(disk))) throw closedProblem(error);
    // What can be restored goes into a database of another name; the damaged one stays where it is.
    if (isLast && !(await keeper.moveOn(name))) throw error;
    return undefined;
  }
}

function closedProblem(cause: unknown): Problem {
  return new Problem('full', 'The disk is full: the browser cannot open the saved roles until there is room.', { cause });
}
