import { writingHand } from './bring-hand.ts';
import { bringRole, makeArrival } from './bring-one.ts';
import { lookUp, readAllKnown } from './look-up.ts';
import { check } from './quarantine.ts';
import { rebuildStep } from './rebuild.ts';
import type { Role } from './role.ts';
import { recount } from './seal.ts';
import { type Step, settle, take } from './step.ts';
import type { Totals } from './stored.ts';
import { compareSaved } from './times.ts';
import type { Line } from './witness.ts';

/** The state of every role that safety copy and journal know: of each the line with the highest number. */
export type Lines = ReadonlyMap<string, Line>;

export interface Restored {
  /** How many roles there were before, and under which number they were written last. */
  before: number;
  seqBefore: number;
  /** Roles that were not there any more. */
  restored: number;
  /** Roles that were there in an older state. */
  updated: number;
  /** How many roles there are now. */
  count: number;
}

const perSlice = 64;

/**
 * Puts back within a transaction what the store lost: roles, bin and removals whose record there is missing or older. What is newer in the
 * store stays as it is, and a job that was saved again since is merged with what it was. `known`: the figures noted last, which the store
 * goes on from.
 */
export async function restoreStep(step: Step, lines: Lines, known: Totals): Promise<Restored> {
  const seqBefore = step.totals.seq;
  Object.assign(step.totals, await recount(step.transaction, step.newId));
  const before = step.totals.count;
  step.totals.epoch = known.epoch;
  step.totals.seq = [...lines.values()].reduce((most, { record }) => Math.max(most, record.seq), Math.max(step.totals.seq, known.seq));
  const newer = await newerLines(step, [...lines.values()]);
  const live = await takeOut(step, newer);
  const roles = newer.flatMap((line) => (line.in === 'roles' ? soundRole(line) : []));
  await putBack(step, roles.sort(compareSaved));
  await settle(step);
  await rebuildStep(step);
  const updated = roles.filter(({ id }) => live.has(id)).length;
  return { before, seqBefore, restored: roles.length - updated, updated, count: step.totals.count };
}

/** Those of which the store has nothing, or something older. */
async function newerLines({ transaction }: Step, lines: Line[]): Promise<Line[]> {
  const newer: Line[] = [];
  for (let from = 0; from < lines.length; from += perSlice) {
    const slice = lines.slice(from, from + perSlice);
    const known = await Promise.all(
      slice.map(async ({ record: { id } }) => {
        const stores = [transaction.objectStore('roles'), transaction.objectStore('bin'), transaction.objectStore('gone')];
        const records = await Promise.all(stores.map((store) => store.get(id)));
        return Math.max(-1, ...records.map((record) => record?.seq ?? -1));
      }),
    );
    newer.push(...slice.filter(({ record }, at) => record.seq > (known[at] ?? -1)));
  }
  return newer;
}

/** Makes room for the newer state of each, and puts bin and removals as they were. Comes back with the ids of those that are among the roles. */
async function takeOut(step: Step, lines: Line[]): Promise<Set<string>> {
  const live = new Set<string>();
  const { transaction } = step;
  for (const line of lines) {
    const { id } = line.record;
    const record = await transaction.objectStore('roles').get(id);
    if (record) {
      live.add(id);
      take(step, record);
    }
    step.pending.push(transaction.objectStore('bin').delete(id), transaction.objectStore('gone').delete(id));
    if (line.in === 'bin') step.pending.push(transaction.objectStore('bin').put(line.record));
    if (line.in === 'gone') step.pending.push(transaction.objectStore('gone').put(line.record));
  }
  return live;
}

async function putBack(step: Step, roles: Role[]): Promise<void> {
  const arrival = await makeArrival(step.transaction, writingHand(step));
  // Nothing is refused as removed: the lines themselves say what was removed last.
  arrival.removals = { binned: new Map(), gone: new Map(), byIdentity: new Map() };
  const known = { transaction: step.transaction, all: await readAllKnown(step.transaction, roles.length), setAside: () => undefined };
  for (let from = 0; from < roles.length; from += perSlice) {
    const slice = roles.slice(from, from + perSlice);
    await lookUp(arrival, slice, known);
    for (const role of slice) bringRole(arrival, role);
    await settle(step);
  }
}

function soundRole({ record }: Line & { in: 'roles' }): Role[] {
  const checked = check(record);
  return 'role' in checked ? [checked.role] : [];
}
