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
  step.pending.push(forgetOld(step));
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

function record(step: Step, action: Pick<ActionRecord, 'key' | 'did' | 'brought'>): void {
  const { changes, transaction, at, pending } = step;
  const ids = [...new Set(changes.filter(({ did }) => did !== 'absorbed').map(({ id }) => id))].slice(0, answeredIds);
  const parts = Math.ceil(changes.length / changesPerPart);
  for (let part = 1; part < parts; part += 1) {
    const some = changes.slice(part * changesPerPart, (part + 1) * changesPerPart);
    pending.push(transaction.objectStore('parts').put({ key: action.key, part, changes: some }));
  }
  const first = changes.slice(0, changesPerPart);
  const whole = { ...action, at, ids, changes: first, parts: Math.max(0, parts - 1), undone: false };
  pending.push(transaction.objectStore('actions').put(whole));
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
