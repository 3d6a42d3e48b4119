import type { Database } from './database.ts';
import { databaseName, generationKey, keepGeneration, readGeneration } from './generation.ts';
import { findDoubtIn, findShortage, heal } from './heal.ts';
import { isReadable, nothingSalvaged, readKnown, type Salvaged, salvage } from './known.ts';
import { alteredSentence, type Doubt, keepAltered } from './loss.ts';
import type { Noter } from './noting.ts';
import { hasRoom } from './room.ts';
import { storeProblem } from './store-problem.ts';
import { attempt, type Watch } from './watch.ts';

const notRestored = 'The browser lost saved roles, and they could not be restored yet.';
/** How often what cannot be read or written is taken for damage: what is not mended by then is something else. */
const mostSuspicions = 2;

export interface Healer {
  compare(db: Database): Promise<Doubt | undefined>;
  /** After an opening in doubt. False: this connection is not the one to use any more, and the next opening goes on. */
  opened(db: Database, doubt: Doubt): Promise<boolean>;
  /** Counts the records, and restores what is missing. False as above. */
  check(db: Database): Promise<boolean>;
  /** Work failed as it does on damaged files. True: the next opening looks for damage. */
  suspect(): boolean;
  /** The database of that name cannot be opened. True: another stands for it from now on. */
  moveOn(name: string): Promise<boolean>;
}

interface Care {
  watch: Watch;
  noter: Noter;
  /** Of a database that was given up, until it is in the next one. */
  salvaged: Salvaged;
  /** Once: where the next one cannot be used either, it is not the database that is damaged. */
  hasMoved: boolean;
  suspicions: number;
  isSuspected: boolean;
}

/** Mends the store from what is kept outside of it. `drop`: the connection is no longer the one to use. */
export function makeHealer(watch: Watch, noter: Noter, drop: () => Promise<void>): Healer {
  const care: Care = { watch, noter, salvaged: nothingSalvaged(), hasMoved: false, suspicions: 0, isSuspected: false };
  watch.storage.onChanged?.addListener((changes) => {
    if (generationKey in changes) void drop();
  });
  return {
    compare: (db) => compare(care, db),
    async opened(db, doubt) {
      if (doubt !== 'altered') return healed(care, db);
      await attempt(watch, alteredSentence, () => keepAltered(watch.storage));
      return true;
    },
    async check(db) {
      return !watch.trusted || (await shortageIn(db)) ? healed(care, db) : true;
    },
    suspect() {
      if (care.suspicions >= mostSuspicions) return false;
      care.suspicions += 1;
      care.isSuspected = true;
      return true;
    },
    async moveOn(name) {
      let isMoved = false;
      await inTurn(watch, async () => {
        // Another page may have met the same, and went on already.
        isMoved = !(await isCurrent(watch, name)) || (await moveOn(care));
      });
      return isMoved;
    },
  };
}

/** What was missing, and is not restored yet, is missed at each opening: the figures alone may not show it. */
async function compare({ watch, isSuspected }: Care, db: Database): Promise<Doubt | undefined> {
  if (isSuspected) return 'damaged';
  return (await findDoubtIn(db, watch)) ?? (watch.trusted ? undefined : shortageIn(db));
}

async function healed(care: Care, db: Database): Promise<boolean> {
  let stays = true;
  care.watch.trusted = false;
  await attempt(care.watch, notRestored, () =>
    inTurn(care.watch, async () => {
      stays = await mend(care, db);
    }),
  );
  return stays;
}

async function mend(care: Care, db: Database): Promise<boolean> {
  const { watch, noter } = care;
  // Another page may have done it while this one waited for its turn: in this database, or in a new one.
  if (!(await isCurrent(watch, db.name))) return false;
  const doubt = await doubtNow(care, db);
  // Half a database has half an index too: what it still has goes into a new one, with what it lost.
  if (doubt && !(await isEmpty(db)) && (await moveOn(care, db))) return false;
  if (doubt && !(await healIn(care, db))) return false;
  care.isSuspected = false;
  watch.trusted = true;
  await noter.noteNow(db);
  return true;
}

async function doubtNow({ watch, isSuspected }: Care, db: Database): Promise<Doubt | undefined> {
  if (isSuspected && !(await isReadable(db))) return 'damaged';
  return (await findDoubtIn(db, watch)) ?? (await shortageIn(db));
}

async function healIn(care: Care, db: Database): Promise<boolean> {
  try {
    await heal(db, care.watch, care.salvaged);
    care.salvaged = nothingSalvaged();
    return true;
  } catch (error) {
    // Full is full in another database too. Anything else is the damage itself.
    const problem = storeProblem(error, notRestored);
    if (problem.kind === 'failed' && (await moveOn(care, db))) return false;
    throw problem;
  }
}

/** Whether the roles lie in the database of that name still. */
async function isCurrent({ name, storage }: Watch, opened: string): Promise<boolean> {
  return opened === databaseName(name, await readGeneration(storage));
}

/** From now on the roles lie in a database of another name, where there is something to restore into it. */
async function moveOn(care: Care, db?: Database): Promise<boolean> {
  const { watch, salvaged } = care;
  if (care.hasMoved || !(await hasRoom(watch.disk))) return false;
  if (db) await salvage(db, salvaged, watch.now().toISOString());
  const { lines } = await readKnown(watch, undefined);
  if (lines.size + salvaged.lines.size === 0) return false;
  care.hasMoved = true;
  await keepGeneration(watch.storage, (await readGeneration(watch.storage)) + 1);
  return true;
}

/** Records that cannot even be counted are damaged too. */
async function shortageIn(db: Database): Promise<Doubt | undefined> {
  try {
    return await findShortage(db);
  } catch (error) {
    if (error instanceof Error) return 'damaged';
    throw error;
  }
}

async function isEmpty(db: Database): Promise<boolean> {
  try {
    return (await db.count('roles')) === 0;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** One context after the other. */
async function inTurn({ locks, name }: Watch, work: () => Promise<void>): Promise<void> {
  if (!locks) return work();
  await locks.request(`${name}-heal`, work);
}
