import { project } from './projection.ts';
import type { Step, Touched } from './step.ts';

/** Roles held at once: enough that a shard is not written again and again, where imports lie between one another in time. */
const perBatch = 1024;

/** Makes the projection anew, from the roles alone, within a transaction. In the order of saving, which is nearly that of the places. */
export async function rebuildStep({ transaction }: Pick<Step, 'transaction'>): Promise<void> {
  await Promise.all([transaction.objectStore('rows').clear(), transaction.objectStore('texts').clear()]);
  const touched = new Map<string, Touched>();
  let cursor = await transaction.objectStore('roles').index('savedAt').openCursor();
  while (cursor) {
    const record = cursor.value;
    touched.set(record.id, { slot: record.slot, record });
    if (touched.size >= perBatch) {
      await project(transaction, touched);
      touched.clear();
    }
    cursor = await cursor.continue();
  }
  await project(transaction, touched);
}
