import type { Database } from './database.ts';
import { check } from './quarantine.ts';
import { type Folder, type Manifest, readManifest, readSegment } from './safety-copy.ts';
import { isSealed } from './seal.ts';
import { isClosing } from './store-problem.ts';
import type { SetAside, Totals } from './stored.ts';
import { type KeyValueStore, type Line, readJournal, readSentinel } from './witness.ts';

export interface Outside {
  storage: KeyValueStore;
  folder: () => Promise<Folder | undefined>;
}

/** What is known of the roles without the store: how many there should be, by which numbers to go on, and the last state of each. */
export interface Known {
  /** Undefined where nothing is known at all. */
  totals: Totals | undefined;
  lines: Map<string, Line>;
}

/** What note, journal and copy know together; `totals`: the store's own figures, where they can be read. */
export async function readKnown({ storage, folder }: Outside, totals: Totals | undefined): Promise<Known> {
  const sentinel = await readSentinel(storage);
  const place = await folder();
  const manifest = place && (await readManifest(place));
  const epoch = sentinel?.epoch ?? manifest?.epoch ?? totals?.epoch;
  const lines = new Map<string, Line>();
  if (epoch === undefined) return { totals: undefined, lines };
  const copy = manifest?.epoch === epoch ? manifest : undefined;
  for (const { file } of copy?.segments ?? []) {
    if (!place) break;
    for await (const slice of readSegment(place, file)) for (const line of slice) keepLatest(lines, line);
  }
  for (const line of await readJournal(storage, epoch)) keepLatest(lines, line);
  return { totals: { slots: 0, hash: 0, ...(sentinel ?? figuresOf(copy, totals)), epoch }, lines };
}

/** Keeps of each role the line with the highest number. */
export function keepLatest(lines: Map<string, Line>, line: Line): void {
  const { id, seq } = line.record;
  if (seq >= (lines.get(id)?.record.seq ?? -1)) lines.set(id, line);
}

function figuresOf(manifest: Manifest | undefined, totals: Totals | undefined): Pick<Totals, 'seq' | 'count'> {
  return { seq: manifest?.seq ?? totals?.seq ?? 0, count: manifest?.count ?? totals?.count ?? 0 };
}

const perSlice = 20;

/** Whether every role can be read, and is as it was written. */
export async function isReadable(db: Database): Promise<boolean> {
  try {
    let count = 0;
    for await (const lines of linesIn(db, 'roles')) count += lines.filter(isWhole).length;
    return count === (await db.count('roles'));
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** What could still be read of a damaged database. */
export interface Salvaged {
  lines: Map<string, Line>;
  /** What was set aside there. */
  aside: Map<string, SetAside>;
  /** What would have been set aside there when it was read. */
  unsound: Map<string, SetAside>;
  /** Its own figures. */
  totals?: Totals | undefined;
}

export function nothingSalvaged(): Salvaged {
  return { lines: new Map(), aside: new Map(), unsound: new Map() };
}

/** Adds what can still be read of a damaged database; `foundAt`: the time, ISO 8601. */
export async function salvage(db: Database, salvaged: Salvaged, foundAt: string): Promise<void> {
  for (const store of ['roles', 'bin', 'gone'] as const)
    await asFarAsCanBe(async () => {
      for await (const lines of linesIn(db, store)) for (const line of lines) keepSalvaged(salvaged, line, foundAt);
    });
  await asFarAsCanBe(async () => {
    salvaged.totals = await db.get('meta', 'totals');
  });
  await asFarAsCanBe(async () => {
    for (const record of await db.getAll('quarantine')) salvaged.aside.set(record.id, record);
  });
}

function keepSalvaged({ lines, unsound }: Salvaged, line: Line, foundAt: string): void {
  const checked = line.in === 'gone' ? undefined : check(line.record);
  const { record } = line;
  const { id } = record;
  if (!checked || 'role' in checked) keepLatest(lines, isWhole(line) ? line : lessThanWhole(line));
  else if (line.in === 'roles') unsound.set(id, { id, record, reason: checked.reason, foundAt });
}

async function asFarAsCanBe(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // The damage was met: what comes behind it in this store is lost, unless the copy has it. A connection that was closed says nothing of
    // what lies behind it: to go on would give up what is sound.
    if (!(error instanceof Error) || isClosing(error)) throw error;
  }
}

function isWhole(line: Line): boolean {
  return line.in === 'gone' || isSealed(line.record);
}

/** Sound to look at, but not as it was written: the copy's record of the same number goes before it, and else it is better than nothing. */
function lessThanWhole(line: Line): Line {
  return { ...line, record: { ...line.record, seq: line.record.seq - 0.5 } } as Line;
}

async function* linesIn(db: Database, store: Line['in']): AsyncGenerator<Line[]> {
  const keys = await db.getAllKeys(store);
  for (let from = 0; from < keys.length; from += perSlice) {
    const range = IDBKeyRange.bound(keys[from], keys[Math.min(from + perSlice, keys.length) - 1]);
    yield (await db.getAll(store, range)).map((record) => ({ in: store, record }) as Line);
  }
}
