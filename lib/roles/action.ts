import { Problem } from '../posting/problem.ts';
import type { Role } from './role.ts';
import { roleIn, type Step } from './step.ts';
import type { ActionKind, ActionRecord, Change } from './stored.ts';

/** A repeated message comes within seconds and Undo within reach of the eye; a day is ample. */
const keepActions = 24 * 60 * 60 * 1000;
/** Changes to a record: an import of many roles may have changed all of them, and each change holds what was there before. */
const changesPerPart = 200;
const answeredIds = 1000;

interface Once<T> {
  key: string;
  /** What was done with this key, where that was asked for already. */
  earlier?: Promise<ActionRecord | undefined>;
  did: ActionKind;
  /** The answer to a repetition. */
  again: (earlier: ActionRecord) => Promise<T>;
  work: () => Promise<T>;
}

/** Does it once per key, and keeps what is needed to take it back. Throws `undone` where that was done already. */
export async function once<T>(step: Step, { key, did, again, work, earlier: asked }: Once<T>): Promise<T> {
  const earlier = await (asked ?? step.transaction.objectStore('actions').get(key));
  if (earlier?.undone) throw new Problem('undone', 'This was taken back already.');
  if (earlier) return again(earlier);
  const result = await work();
  record(step, { key, did, ...(did === 'bring' ? { brought: result as NonNullable<ActionRecord['brought']> } : {}) });
  step.projecting = Promise.all([step.projecting, forgetOld(step)]).then(() => undefined);
  void Promise.allSettled([step.projecting]);
  return result;
}

/** The roles that an action wrote, as they are now. */
export async function rolesOf({ transaction }: Step, ids: readonly string[]): Promise<Role[]> {
  const records = await Promise.all(ids.map((id) => transaction.objectStore('roles').get(id)));
  return records.flatMap((found) => (found ? [roleIn(found)] : []));
}

/** All that an action changed, in order. */
export async function changesOf({ transaction }: Step, { key, changes, parts }: ActionRecord): Promise<Change[]> {
  const rest = parts > 0 ? await transaction.objectStore('parts').getAll(partsOf(key)) : [];
  return [changes, ...rest.map((part) => part.changes)].flat();
}

/** Writes what fills a part; the first stays for the record itself. A long step calls it between its slices, or all would be written in one long task. */
export function keepFullParts(step: Step, key: string): void {
  while (step.changes.length >= 2 * changesPerPart) keepPart(step, key);
}

function keepPart({ changes, transaction, pending, parts }: Step, key: string): void {
  parts.count += 1;
  const some = changes.splice(changesPerPart, changesPerPart);
  pending.push(transaction.objectStore('parts').put({ key, part: parts.count, changes: some }));
}

function record(step: Step, action: Pick<ActionRecord, 'key' | 'did' | 'brought'>): void {
  const { changes, transaction, at, pending, parts } = step;
  const ids = [...new Set(changes.filter(({ did }) => did !== 'absorbed').map(({ id }) => id))].slice(0, answeredIds);
  while (changes.length > changesPerPart) keepPart(step, action.key);
  pending.push(transaction.objectStore('actions').put({ ...action, at, ids, changes: [...changes], parts: parts.count, undone: false }));
}

async function forgetOld({ transaction, at }: Step): Promise<void> {
  const before = IDBKeyRange.upperBound(new Date(Date.parse(at) - keepActions).toISOString(), true);
  for (const key of await transaction.objectStore('actions').index('at').getAllKeys(before)) {
    await transaction.objectStore('actions').delete(key);
    await transaction.objectStore('parts').delete(partsOf(key));
  }
}

function partsOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}
