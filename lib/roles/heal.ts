import { Problem } from '../posting/problem.ts';
import type { Database } from './database.ts';
import { keepLatest, type Outside, readKnown, type Salvaged } from './known.ts';
import { type Doubt, findDoubt, keepLoss, type Loss, readLoss, together } from './loss.ts';
import { keepAside } from './quarantine.ts';
import { restoreStep } from './restore.ts';
import { readManifest } from './safety-copy.ts';
import { inStep } from './step.ts';
import { readSentinel } from './witness.ts';

/**
 * Compares an opened store with what was noted of it outside: the figures alone, which takes no longer with many roles. Where nothing was
 * noted, a safety copy says that an empty store was not always empty, or how far this one went.
 */
export async function findDoubtIn(db: Database, { storage, folder }: Outside): Promise<Doubt | undefined> {
  // First the note, then the store: what is written between the two makes the store newer than the note, never older.
  const sentinel = await readSentinel(storage);
  const totals = await db.get('meta', 'totals');
  if (sentinel) return findDoubt(sentinel, totals);
  const place = await folder();
  const copy = place && (await readManifest(place));
  if (!copy) return undefined;
  if (!totals || totals.seq === 0) return 'replaced';
  return copy.epoch === totals.epoch && copy.seq > totals.seq ? 'older' : undefined;
}

/** The same with the records counted. */
export async function findShortage(db: Database): Promise<Doubt | undefined> {
  const transaction = db.transaction(['meta', 'roles']);
  const [totals, count] = await Promise.all([transaction.objectStore('meta').get('totals'), transaction.objectStore('roles').count()]);
  return findDoubt(undefined, totals, count);
}

export interface Healing extends Outside {
  now: () => Date;
  newId: () => string;
}

/**
 * Restores from safety copy and journal, and from what was salvaged, what the store has not or has older, in one transaction, and keeps a
 * note of what was lost for the user. That there was nothing to restore from is noted too.
 */
export async function heal(db: Database, healing: Healing, salvaged: Salvaged): Promise<void> {
  const { storage, now } = healing;
  const { totals, lines } = await readKnown(healing, await db.get('meta', 'totals'));
  if (!totals) throw new Problem('failed', 'Nothing is known of them.');
  for (const line of salvaged.lines.values()) keepLatest(lines, line);
  const done = await inStep(db, healing, async (step) => {
    const restored = await restoreStep(step, lines, totals);
    await keepAside(step, salvaged.aside.values());
    return { ...restored, unsound: await keepAside(step, salvaged.unsound.values()) };
  });
  // What was salvaged was not lost, though it had to be carried over.
  const kept = [...salvaged.lines.values()].filter((line) => line.in === 'roles');
  const updated = done.updated + kept.filter((line) => line !== lines.get(line.record.id)).length;
  const before = done.before + kept.length + done.unsound;
  const expected = Math.max(totals.count, done.count);
  const lost = Math.max(0, expected - before);
  const missing = Math.max(0, expected - done.count - done.unsound);
  const seqBefore = salvaged.totals?.epoch === totals.epoch ? salvaged.totals.seq : done.seqBefore;
  if (lost === 0 && updated === 0 && totals.seq <= seqBefore) return;
  await addLoss(storage, { times: 1, before: expected, lost, restored: lost - missing, updated, missing, at: now().toISOString() });
}

/** What was lost twice before the user knew of it is told as one. */
async function addLoss(storage: Healing['storage'], loss: Loss): Promise<void> {
  const earlier = await readLoss(storage);
  await keepLoss(storage, earlier ? together(earlier, loss) : loss);
}
