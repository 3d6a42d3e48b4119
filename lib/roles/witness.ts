import * as z from 'zod/mini';
import type { Database } from './database.ts';
import type { BinnedRole, GoneRole, StoredRole, Totals } from './stored.ts';

/** `storage.local`, or a stand-in. */
export interface KeyValueStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  /** Tells what was set, here or in another context. */
  onChanged?: { addListener(listener: (changes: Record<string, unknown>) => void): void };
}

const sentinelKey = 'roles.sentinel';
const journalKey = (seq: number) => `roles.journal.${seq % journalLength}`;

/** Changes that are kept beside the store, until the safety copy holds them (every fifty, `copy-keeper.ts`), and a few more. */
export const journalLength = 64;
/** Code units of a change's JSON. 64 of them stay within the 10 MB that storage.local has where nothing else was granted. */
const longestEntry = 75_000;

const totalsSchema: z.ZodMiniType<Totals> = z.object({
  epoch: z.string(),
  seq: z.number(),
  count: z.number(),
  hash: z.number(),
  slots: z._default(z.number(), 0),
});

/** What became of a role with one change: the record that lay in that store from then on. */
export type Line = { in: 'roles'; record: StoredRole } | { in: 'bin'; record: BinnedRole } | { in: 'gone'; record: GoneRole };

const lineSchema = z.object({
  in: z.enum(['roles', 'bin', 'gone']),
  record: z.looseObject({ id: z.string(), seq: z.number() }),
});
const entrySchema = z.object({ epoch: z.string(), seq: z.number(), line: lineSchema });

/** The store's figures as they were noted last. */
export async function readSentinel(storage: KeyValueStore): Promise<Totals | undefined> {
  return totalsSchema.safeParse((await storage.get(sentinelKey))[sentinelKey]).data;
}

/**
 * Writes the store's figures down outside of it, with what changed since `from`, or since another page noted it. After the commit, so that
 * the note is never ahead of the store. Of more changes than the journal holds only the figures are noted: the safety copy is due then. Comes
 * back with the figures.
 */
export async function noteChanges(storage: KeyValueStore, db: Database, from: number): Promise<Totals | undefined> {
  const totals = await db.get('meta', 'totals');
  if (!totals) return undefined;
  const isOurs = totals.seq >= from && totals.seq - from <= journalLength;
  const since = isOurs ? from : ((await readSentinel(storage))?.seq ?? from);
  const lines = totals.seq - since > journalLength ? [] : await linesSince(db, since, journalLength);
  const entries = lines
    .map((line) => ({ epoch: totals.epoch, seq: line.record.seq, line }))
    .filter((entry) => JSON.stringify(entry).length <= longestEntry);
  await storage.set({ [sentinelKey]: totals, ...Object.fromEntries(entries.map((entry) => [journalKey(entry.seq), entry])) });
  return totals;
}

/** What was written under a higher number, first to last; at most so many of each store. */
export async function linesSince(db: Database, seq: number, most: number): Promise<Line[]> {
  const transaction = db.transaction(['roles', 'bin', 'gone']);
  const range = IDBKeyRange.lowerBound(seq, true);
  const [roles, bin, gone] = await Promise.all([
    transaction.objectStore('roles').index('seq').getAll(range, most),
    transaction.objectStore('bin').index('seq').getAll(range, most),
    transaction.objectStore('gone').index('seq').getAll(range, most),
  ]);
  const lines: Line[] = [
    ...roles.map((record): Line => ({ in: 'roles', record })),
    ...bin.map((record): Line => ({ in: 'bin', record })),
    ...gone.map((record): Line => ({ in: 'gone', record })),
  ];
  return lines.sort((a, b) => a.record.seq - b.record.seq);
}

/** The last changes of the store with that epoch, in no order. Entries that are damaged or of another store are left out. */
export async function readJournal(storage: KeyValueStore, epoch: string): Promise<Line[]> {
  const keys = Array.from({ length: journalLength }, (_, n) => journalKey(n));
  const found = await Promise.all(keys.map(async (key) => (await storage.get(key))[key]));
  return found.flatMap((entry) => {
    const parsed = entrySchema.safeParse(entry).data;
    return parsed?.epoch === epoch ? [parsed.line as unknown as Line] : [];
  });
}

export function isLine(value: unknown): value is Line {
  return lineSchema.safeParse(value).success;
}
