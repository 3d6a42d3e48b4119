import type { Hand } from './bring-hand.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Write } from './database.ts';
import type { Brought } from './incoming.ts';
import { isSameJob } from './merge.ts';
import { inMergedForm, mergeRoles } from './merge-roles.ts';
import { isRemoved, type Removals, readRemovals } from './removals.ts';
import type { Role, Tombstone } from './role.ts';
import { withFewerSnapshots } from './snapshots.ts';
import type { BinnedRole, StoredRole } from './stored.ts';
import { compareTimes } from './times.ts';

/** What is known while roles are brought in. */
export interface Arrival {
  hand: Hand;
  removals: Removals;
  /** Of the slice at hand: who has an identity in the store, and the records. */
  owners: Map<string, string>;
  records: Map<string, StoredRole>;
  /** What this import has written so far, over both; undefined: no longer there. */
  newOwners: Map<string, string>;
  newRecords: Map<string, StoredRole | undefined>;
}

export async function makeArrival(transaction: Pick<Write, 'objectStore'>, hand: Hand): Promise<Arrival> {
  const removals = await readRemovals(transaction);
  return { hand, removals, owners: new Map(), records: new Map(), newOwners: new Map(), newRecords: new Map() };
}

/** Brings one role in: into the role or roles of its job, back from the bin, or as a new one. */
export function bringRole(arrival: Arrival, incoming: Role): keyof Brought {
  if (isRemoved(arrival.removals, incoming)) return 'removed';
  const met = metBy(arrival, incoming);
  const [first] = met;
  const role = { ...incoming, identities: incoming.identities.filter((identity) => isFree(arrival, identity, met)) };
  if (!first) {
    const from = earlierOf(arrival, role);
    keep(arrival, from ? arrival.hand.revive(revived(role, from), from) : arrival.hand.make(withFewerSnapshots(role)));
    return 'added';
  }
  if (met.length === 1 && isIdentical(first.role, role)) return 'same';
  const merged = withFewerSnapshots([...met.map((record) => record.role), role].reduce(mergeRoles));
  const stays = met.find(({ id }) => id === merged.id);
  if (stays && met.length === 1 && isAlike(first.role, merged)) return 'same';
  // The others first: no two roles may have one identity.
  for (const record of met) if (record !== stays) leave(arrival, record);
  keep(arrival, stays ? arrival.hand.change(stays, merged) : arrival.hand.make(merged));
  return 'merged';
}

/** Notes a removal, and removes what was not changed since. True where a role went. */
export function bringTombstone(arrival: Arrival, tombstone: Tombstone): boolean {
  const met = metBy(arrival, tombstone);
  const older = met.filter(({ role }) => compareTimes(tombstone.removedAt, role.changedAt) >= 0);
  const before = arrival.removals.gone.get(tombstone.id);
  const isNews =
    !(before?.removedAt && compareTimes(before.removedAt, tombstone.removedAt) >= 0) && !arrival.removals.binned.has(tombstone.id);
  for (const record of older) {
    arrival.hand.bin(record, tombstone.removedAt);
    arrival.newRecords.set(record.id, undefined);
  }
  const goes = older.some(({ id }) => id === tombstone.id);
  if (isNews && !goes && met.length === older.length) {
    arrival.hand.note(tombstone, before);
    arrival.removals.gone.set(tombstone.id, { ...tombstone, seq: 0 });
  }
  return older.length > 0;
}

/** The roles that are that one, or of its job. */
function metBy(arrival: Arrival, { id, identities }: Pick<Role, 'id' | 'identities'>): StoredRole[] {
  const ids = new Set([id, ...identities.map((identity) => ownerOf(arrival, identity))]);
  const records = [...ids].map((each) => (each === undefined ? undefined : recordOf(arrival, each)));
  return records.filter((record) => record !== undefined && (record.id === id || isSameJob(record.role, identities))) as StoredRole[];
}

function ownerOf({ owners, newOwners }: Arrival, identity: string): string | undefined {
  return newOwners.get(identity) ?? owners.get(identity);
}

function recordOf({ records, newRecords }: Arrival, id: string): StoredRole | undefined {
  return newRecords.has(id) ? newRecords.get(id) : records.get(id);
}

/** Whether nobody has it but those that are merged: aggregators use one address for many jobs. */
function isFree(arrival: Arrival, identity: string, met: StoredRole[]): boolean {
  const owner = ownerOf(arrival, identity);
  return owner === undefined || met.some(({ id }) => id === owner) || !recordOf(arrival, owner)?.role.identities.includes(identity);
}

function keep(arrival: Arrival, record: StoredRole): void {
  arrival.newRecords.set(record.id, record);
  for (const identity of record.role.identities) arrival.newOwners.set(identity, record.id);
}

function leave(arrival: Arrival, record: StoredRole): void {
  arrival.hand.absorb(record);
  arrival.newRecords.set(record.id, undefined);
}

function earlierOf({ removals }: Arrival, { id }: Role): Parameters<Hand['revive']>[1] | undefined {
  const binned = removals.binned.get(id);
  if (binned) return { binned };
  const gone = removals.gone.get(id);
  return gone && { gone };
}

/** It was changed after it was removed: what the bin has of it is merged. */
function revived(role: Role, from: { binned: BinnedRole } | object): Role {
  return withFewerSnapshots('binned' in from ? { ...mergeRoles(from.binned.role, role), id: role.id } : role);
}

function isIdentical(ours: Role, theirs: Role): boolean {
  return ours.changedAt === theirs.changedAt && JSON.stringify(ours) === JSON.stringify(theirs);
}

function isAlike(ours: Role, merged: Role): boolean {
  return canonicalJson(withFewerSnapshots(inMergedForm(ours))) === canonicalJson(merged);
}
