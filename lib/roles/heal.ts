import { Problem } from '../posting/problem.ts';
import type { Database } from './database.ts';
import { type Doubt, findDoubt, keepLoss, type Loss, readLoss } from './loss.ts';
import { restoreStep } from './restore.ts';
import { type Folder, type Manifest, readManifest, readSegment } from './safety-copy.ts';
import { inStep } from './step.ts';
import type { Totals } from './stored.ts';
import { type KeyValueStore, type Line, readJournal, readSentinel } from './witness.ts';

export interface Watched {
  storage: KeyValueStore;
  now: () => Date;
  newId: () => string;
  /** Where the safety copy lies; undefined where this context has no such place. */
  folder: () => Promise<Folder | undefined>;
}

/** How many roles there should be, and by which numbers to go on. */
interface Known {
  totals: Totals;
  lines: Map<string, Line>;
}

/**
 * Compares an opened store with what was noted of it outside: the figures alone, which takes no longer with many roles. Where nothing was
 * noted, a safety copy beside an empty store says that it was not always empty.
 */
export async function findDoubtIn(db: Database, { storage, folder }: Watched): Promise<Doubt | undefined> {
  // First the note, then the store: what is written between the two makes the store newer than the note, never older.
  const sentinel = await readSentinel(storage);
  const totals = await db.get('meta', 'totals');
  if (sentinel || (totals && totals.seq > 0)) return findDoubt(sentinel, totals);
  const copy = await readCopyManifest(folder);
  return copy && copy.seq > 0 ? 'replaced' : undefined;
}

/** The same with the records counted: of 100,000 that takes a tenth of a second, so not before the first rows are shown. */
export async function findShortage(db: Database): Promise<Doubt | undefined> {
  const transaction = db.transaction(['meta', 'roles']);
  const [totals, count] = await Promise.all([transaction.objectStore('meta').get('totals'), transaction.objectStore('roles').count()]);
  return findDoubt(undefined, totals, count);
}

/**
 * Restores from safety copy and journal what the store has not or has older, in one transaction, and keeps a note of what was lost for the
 * user. Nothing to restore from is noted too.
 */
export async function heal(db: Database, watched: Watched): Promise<Loss | undefined> {
  const { storage, now, newId } = watched;
  const figures = await db.get('meta', 'totals');
  const { totals, lines } = await readKnown(watched, figures);
  const { before, restored, updated, count } = await inStep(db, { now, newId }, (step) => restoreStep(step, lines, totals));
  const expected = Math.max(totals.count, before + restored);
  const lost = Math.max(0, expected - before);
  const missing = Math.max(0, expected - count);
  const loss: Loss = { before: expected, lost, restored: lost - missing, updated, missing, at: now().toISOString() };
  if (lost === 0 && updated === 0 && totals.seq <= (figures?.seq ?? 0)) return undefined;
  const earlier = await readLoss(storage);
  const told = earlier ? together(earlier, loss) : loss;
  await keepLoss(storage, told);
  return told;
}

function together(a: Loss, b: Loss): Loss {
  return {
    before: Math.max(a.before, b.before),
    lost: a.lost + b.lost,
    restored: a.restored + b.restored,
    updated: a.updated + b.updated,
    missing: a.missing + b.missing,
    at: b.at,
  };
}

/** Whether there is anything to restore roles from. */
export async function canRestore(watched: Watched): Promise<boolean> {
  const { lines } = await readKnown(watched, undefined).catch(nothingKnown);
  return lines.size > 0;
}

function nothingKnown(error: unknown): Pick<Known, 'lines'> {
  if (error instanceof Problem) return { lines: new Map() };
  throw error;
}

/** What sentinel, journal and copy know together; of each role the state with the highest number. */
async function readKnown({ storage, folder }: Watched, totals: Totals | undefined): Promise<Known> {
  const sentinel = await readSentinel(storage);
  const place = await folder();
  const manifest = place && (await readManifest(place));
  const epoch = sentinel?.epoch ?? manifest?.epoch ?? totals?.epoch;
  if (epoch === undefined) throw new Problem('failed', 'The saved roles could not be restored: nothing is known of them.');
  const lines = new Map<string, Line>();
  const ofCopy = place && manifest?.epoch === epoch ? manifest : undefined;
  for (const { file } of ofCopy?.segments ?? []) {
    if (!place) break;
    for await (const slice of readSegment(place, file)) for (const line of slice) keepLatest(lines, line);
  }
  for (const line of await readJournal(storage, epoch)) keepLatest(lines, line);
  const figures = sentinel ?? figuresOf(ofCopy, totals);
  return { totals: { slots: 0, hash: 0, ...figures, epoch }, lines };
}

function figuresOf(manifest: Manifest | undefined, totals: Totals | undefined): Pick<Totals, 'seq' | 'count'> {
  return { seq: manifest?.seq ?? totals?.seq ?? 0, count: manifest?.count ?? totals?.count ?? 0 };
}

function keepLatest(lines: Map<string, Line>, line: Line): void {
  const { id, seq } = line.record;
  if (seq >= (lines.get(id)?.record.seq ?? -1)) lines.set(id, line);
}

async function readCopyManifest(folder: Watched['folder']): Promise<Manifest | undefined> {
  const place = await folder();
  return place && readManifest(place);
}

