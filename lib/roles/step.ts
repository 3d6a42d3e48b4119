import { unwrap, wrap } from 'idb';
import { Problem } from '../posting/problem.ts';
import type { Database, Write } from './database.ts';
import { project, rowsPerShard } from './projection.ts';
import { check } from './quarantine.ts';
import type { Role } from './role.ts';
import { hashOf, totalsOf } from './seal.ts';
import type { BinnedRole, Change, StoredRole, Totals } from './stored.ts';
import { write } from './transaction.ts';

/** What a step inside a transaction needs, and what it did so far. */
export interface Step {
  transaction: Write;
  totals: Totals;
  /** The time of the whole action, ISO 8601. */
  at: string;
  newId: () => string;
  /** For taking the action back, in order. */
  changes: Change[];
  /** Parts of them that were written already (`action.ts`). */
  parts: { count: number };
  /** The records that were written and are not yet in the projection, as they are now; undefined: no longer among the roles. */
  touched: Map<string, Touched>;
  /** Writes that are under way. */
  pending: Promise<unknown>[];
  /** The projection's, one after the other: each reads what the one before wrote. */
  projecting: Promise<void>;
  /** Of the roles; nobody but a long step asks for its end. */
  lastPut?: IDBRequest;
  /** The slice of a long step that is being written. */
  slice: Promise<unknown>;
}

export interface Touched {
  slot: number;
  record: StoredRole | undefined;
}

export interface StepOptions<A> {
  now: () => Date;
  newId: () => string;
  /** Asks for what the work is to begin with, together with the store's own figures: an action waits for the store as seldom as can be. */
  ask?: ((transaction: Write) => Promise<A>) | undefined;
}

/** One user action, one transaction: resolves when it is on the disk. */
export function inStep<T, A = undefined>(
  db: Database,
  { now, newId, ask }: StepOptions<A>,
  work: (step: Step, asked: A) => Promise<T>,
): Promise<T> {
  const at = now().toISOString();
  return write(db, async (transaction) => {
    const [totals, asked] = await Promise.all([totalsOf(transaction, newId), ask?.(transaction)]);
    const step = newStep({ transaction, totals, at, newId });
    try {
      const done = await work(step, asked as A);
      await finish(step);
      return done;
    } catch (error) {
      // What is under way fails with the transaction, for the same reason.
      void Promise.allSettled(step.pending);
      throw error;
    }
  });
}

function newStep(known: Pick<Step, 'transaction' | 'totals' | 'at' | 'newId'>): Step {
  return {
    ...known,
    changes: [],
    parts: { count: 0 },
    touched: new Map(),
    pending: [],
    projecting: Promise.resolve(),
    slice: Promise.resolve(),
  };
}

/** Writes a role under the next number. `before` is the record it replaces. The write is under way. */
export function put(step: Step, role: Role, before?: Pick<StoredRole, 'slot' | 'hash'>): StoredRole {
  const { totals } = step;
  const slot = before?.slot ?? totals.slots++;
  const record = { id: role.id, seq: nextSeq(step), slot, hash: hashOf(role), role };
  totals.count += before ? 0 : 1;
  totals.hash = (totals.hash ^ (before?.hash ?? 0) ^ record.hash) >>> 0;
  step.touched.set(role.id, { slot, record });
  // Nobody waits for it: the projection's writes come after it, and a failure is the transaction's. A promise for each is a tenth of an import.
  step.lastPut = unwrap(step.transaction.objectStore('roles')).put(record);
  return record;
}

/** Takes a record out of the roles. Where it goes is the caller's matter, in the same transaction. */
export function take(step: Step, record: Pick<StoredRole, 'id' | 'slot' | 'hash'>): void {
  step.totals.count -= 1;
  step.totals.hash = (step.totals.hash ^ record.hash) >>> 0;
  step.touched.set(record.id, { slot: record.slot, record: undefined });
  step.pending.push(step.transaction.objectStore('roles').delete(record.id));
}

export function toBin(step: Step, record: StoredRole, removedAt = step.at): void {
  take(step, record);
  step.pending.push(step.transaction.objectStore('bin').put({ ...record, seq: nextSeq(step), removedAt, binnedAt: step.at }));
}

/** Out of the store for good, or into another role; `removedAt` where the user removed it. */
export function toGone(step: Step, { id, identities }: Pick<Role, 'id' | 'identities'>, removedAt?: string): void {
  const gone = { id, seq: nextSeq(step), identities, ...(removedAt === undefined ? {} : { removedAt }) };
  step.pending.push(step.transaction.objectStore('gone').put(gone));
}

/** Back among the roles, into its place. Where it comes from is the caller's matter. */
export function putBack(step: Step, role: Role, { slot }: Pick<StoredRole, 'slot'>): StoredRole {
  step.totals.count += 1;
  return put(step, role, { slot, hash: 0 });
}

export function fromBin(step: Step, record: BinnedRole, role: Role): StoredRole {
  step.pending.push(step.transaction.objectStore('bin').delete(record.id));
  return putBack(step, role, record);
}

export function nextSeq({ totals }: Step): number {
  totals.seq += 1;
  return totals.seq;
}

/** Waits for the writes that are under way, and brings the projection in step with them. */
export async function settle(step: Step): Promise<void> {
  projectTouched(step);
  await step.projecting;
  await Promise.all(step.pending.splice(0));
}

/**
 * The same for a step of many slices. It waits only for the slice before: while one is written, the next is made ready. What fails ends the
 * transaction, whose error is told.
 */
export async function flow(step: Step): Promise<void> {
  if (step.touched.size >= rowsPerShard) projectTouched(step);
  const before = step.slice;
  // Requests are answered in their order: with the last role all of them are written. Without it slices would run on in one long task.
  const lastPut = step.lastPut && wrap(step.lastPut);
  step.slice = Promise.allSettled([lastPut, ...step.pending.splice(0)]);
  await before;
}

function projectTouched(step: Step): void {
  if (step.touched.size === 0) return;
  const touched = new Map(step.touched);
  const { seq } = step.totals;
  step.touched.clear();
  step.projecting = step.projecting.then(async () => void step.pending.push(...(await project(step.transaction, touched, seq))));
  // Somebody looks at it later; until then it counts as looked at.
  void Promise.allSettled([step.projecting]);
}

/**
 * The last thing in a step's transaction. What is still under way needs no waiting for: the transaction has it all when it is complete, and
 * fails with it. To say that nothing follows saves asking the browser once more.
 */
async function finish(step: Step): Promise<void> {
  step.pending.push(step.transaction.objectStore('meta').put(step.totals, 'totals'));
  projectTouched(step);
  await step.projecting;
  void Promise.allSettled(step.pending);
  step.transaction.commit();
}

export async function recordById({ transaction }: Step, id: string): Promise<StoredRole> {
  const record = await transaction.objectStore('roles').get(id);
  if (!record) throw missing();
  return record;
}

export function roleIn(record: StoredRole): Role {
  const checked = check(record);
  if ('role' in checked) return checked.role;
  throw new Problem('failed', 'This saved role is damaged and was left as it is.');
}

export function missing(): Problem {
  return new Problem('missing', 'This role is no longer among the saved ones.');
}
