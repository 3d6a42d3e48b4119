import { project } from './projection.ts';
import { check, setAside } from './quarantine.ts';
import { nextSeq, type Step, type Touched } from './step.ts';
import type { StoredRole } from './stored.ts';

/** Roles held at once: enough that a shard is not written again and again, where imports lie between one another in time. */
const perBatch = 1024;

/**
 * Makes the projection anew, from the roles alone, within a transaction, in the order of saving, which is nearly that of the places. Damaged
 * records are set aside: they have no row, and would have it made anew at each opening.
 */
export async function rebuildStep(step: Step): Promise<void> {
  const { transaction } = step;
  // So that an image from before is known to be old.
  nextSeq(step);
  await Promise.all([transaction.objectStore('rows').clear(), transaction.objectStore('texts').clear()]);
  const others = new Set(await transaction.objectStore('roles').getAllKeys());
  const touched = new Map<string, Touched>();
  let cursor = await transaction.objectStore('roles').index('savedAt').openCursor();
  while (cursor) {
    others.delete(cursor.value.id);
    take(step, cursor.value, touched);
    if (touched.size >= perBatch) await flush(step, touched);
    cursor = await cursor.continue();
  }
  // What has no date, or an index that is damaged, is not met on that way.
  for (const id of others) take(step, await transaction.objectStore('roles').get(id), touched);
  await flush(step, touched);
}

function take(step: Step, record: StoredRole | undefined, touched: Map<string, Touched>): void {
  const checked = record && check(record);
  if (!record || !checked) return;
  if ('reason' in checked) setAside(step, record, checked.reason);
  else touched.set(record.id, { slot: record.slot, record });
}

async function flush({ transaction, totals }: Step, touched: Map<string, Touched>): Promise<void> {
  await Promise.all(await project(transaction, touched, totals.seq));
  touched.clear();
}
