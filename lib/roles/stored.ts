import type { Brought } from './incoming.ts';
import type { Patch } from './patch.ts';
import type { Role, Tombstone } from './role.ts';

/** A role as it lies in the store. `role` is checked on every read; nothing else relies on its form but the indexes. */
export interface StoredRole {
  id: string;
  /** Of the change that wrote it last; one count over the whole store. */
  seq: number;
  /** Its place in the projection, for life: counted up, so that the later saved has the higher one. */
  slot: number;
  /** `hashOf(role)`, to notice damage. */
  hash: number;
  role: Role;
}

/** A role that was removed, until it is restored or thirty days are over. */
export interface BinnedRole extends StoredRole {
  /** By the user, here or in another browser: a change after that time wins over the removal. */
  removedAt: string;
  /** Here: from then on its thirty days are counted. */
  binnedAt: string;
}

/** What is known of a role that is in neither store any more. */
export interface GoneRole {
  id: string;
  seq: number;
  identities: string[];
  /** Absent: it was not removed by the user; it went into another role, or what had made it was taken back. */
  removedAt?: string;
}

/** What one user action did, so that it is done once and can be taken back. */
export interface ActionRecord {
  /** Of the action, given by the caller: the same key is the same action. */
  key: string;
  at: string;
  did: ActionKind;
  /** The roles it wrote, for the answer to a repetition; the first of an import only. */
  ids: string[];
  /** In the order in which they were made. The rest of a long list lies in `parts`. */
  changes: Change[];
  parts: number;
  brought?: Brought;
  undone: boolean;
}

export type ActionKind = 'save' | 'set' | 'remove' | 'join' | 'split' | 'bring';

export interface ActionPart {
  key: string;
  part: number;
  changes: Change[];
}

/** What happened to one role. */
export type Change =
  /** `hash`: of the role as it was made, to see whether it was changed since. `kept`: it goes to the bin when it is taken back. */
  | { did: 'made'; id: string; hash: number; kept: boolean }
  | { did: 'changed'; id: string; patch: Patch }
  | { did: 'binned'; id: string }
  /** It went into another role, which has its identities now. */
  | { did: 'absorbed'; id: string; record: StoredRole }
  /** It came back from the bin or from among the gone: where it was before. */
  | { did: 'revived'; id: string; from: { binned: BinnedRole } | { gone: GoneRole }; hash: number }
  /** A removal in another browser was noted; `before`: what was known of that role here. */
  | { did: 'noted'; id: string; before?: GoneRole };

/** A record that no longer fits its description, as it was found. */
export interface SetAside {
  id: string;
  record: unknown;
  reason: string;
  foundAt: string;
}

/** What the store says of itself; the same goes to storage.local, so that a loss shows. */
export interface Totals {
  /** Made with the database: another one means that the browser began anew. */
  epoch: string;
  seq: number;
  count: number;
  /** All records' hashes, exclusive-or: order does not matter, one record changes it in one step. */
  hash: number;
  /** The slot that the next new role gets. */
  slots: number;
}

export function tombstoneOf({ id, identities, removedAt }: GoneRole): Tombstone | undefined {
  return removedAt === undefined ? undefined : { id, identities, removedAt };
}
