import type { Write } from './database.ts';
import { isSameJob } from './merge.ts';
import type { Role, Tombstone } from './role.ts';
import type { BinnedRole, GoneRole } from './stored.ts';
import { tombstoneOf } from './stored.ts';
import { compareTimes } from './times.ts';

/** What was removed, in the bin or for good, by id and by identity. Few, even where there are many roles: all of it is read at once. */
export interface Removals {
  binned: Map<string, BinnedRole>;
  gone: Map<string, GoneRole>;
  byIdentity: Map<string, Tombstone[]>;
}

export async function readRemovals(transaction: Pick<Write, 'objectStore'>): Promise<Removals> {
  const [binned, gone] = await Promise.all([transaction.objectStore('bin').getAll(), transaction.objectStore('gone').getAll()]);
  const removals: Removals = {
    binned: new Map(binned.map((record) => [record.id, record])),
    gone: new Map(gone.map((record) => [record.id, record])),
    byIdentity: new Map(),
  };
  for (const { id, role, removedAt } of binned) addTombstone(removals, { id, identities: role.identities, removedAt });
  for (const tombstone of gone.map(tombstoneOf)) if (tombstone) addTombstone(removals, tombstone);
  return removals;
}

function addTombstone({ byIdentity }: Removals, tombstone: Tombstone): void {
  for (const identity of [tombstone.id, ...tombstone.identities]) {
    const known = byIdentity.get(identity);
    if (known) known.push(tombstone);
    else byIdentity.set(identity, [tombstone]);
  }
}

/** Whether a role was removed after its last change, as itself or as another role of its job. */
export function isRemoved({ byIdentity }: Removals, role: Role): boolean {
  if (byIdentity.size === 0) return false;
  return [role.id, ...role.identities].some((identity) =>
    byIdentity.get(identity)?.some((tombstone) => isOfJob(tombstone, role) && compareTimes(tombstone.removedAt, role.changedAt) >= 0),
  );
}

/** Whether what was removed is that role, or its job. */
function isOfJob(removed: Pick<Role, 'id' | 'identities'>, role: Role): boolean {
  return removed.id === role.id || isSameJob(role, removed.identities);
}
