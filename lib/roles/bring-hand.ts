import { keepFullParts } from './action.ts';
import { patchOf } from './patch.ts';
import type { Role, Tombstone } from './role.ts';
import { flow, fromBin, nextSeq, put, type Step, take, toBin, toGone } from './step.ts';
import type { BinnedRole, GoneRole, StoredRole } from './stored.ts';

/** What an import does to the store, a role at a time. The preview's hand does nothing, and says what would have come of it. */
export interface Hand {
  make(role: Role): StoredRole;
  change(record: StoredRole, role: Role): StoredRole;
  /** Its job goes on in another role. */
  absorb(record: StoredRole): void;
  bin(record: StoredRole, removedAt: string): void;
  revive(role: Role, from: { binned: BinnedRole } | { gone: GoneRole }): StoredRole;
  note(tombstone: Tombstone, before: GoneRole | undefined): void;
  /** A slice is done. Others have their turn before the next, or the one after. */
  flow(): Promise<void>;
}

/** `key`: of the import, where it can be taken back. */
export function writingHand(step: Step, key?: string): Hand {
  const { changes } = step;
  return {
    make(role) {
      const record = put(step, role);
      changes.push({ did: 'made', id: role.id, hash: record.hash, kept: false });
      return record;
    },
    change(record, role) {
      changes.push({ did: 'changed', id: role.id, patch: patchOf(record.role, role) });
      return put(step, role, record);
    },
    absorb(record) {
      take(step, record);
      toGone(step, record.role);
      changes.push({ did: 'absorbed', id: record.id, record });
    },
    bin(record, removedAt) {
      toBin(step, record, removedAt);
      changes.push({ did: 'binned', id: record.id });
    },
    revive(role, from) {
      if ('gone' in from) step.pending.push(step.transaction.objectStore('gone').delete(from.gone.id));
      const record = 'binned' in from ? fromBin(step, from.binned, role) : put(step, role);
      changes.push({ did: 'revived', id: role.id, from, hash: record.hash });
      return record;
    },
    note(tombstone, before) {
      step.pending.push(step.transaction.objectStore('gone').put({ ...tombstone, seq: nextSeq(step) }));
      changes.push({ did: 'noted', id: tombstone.id, ...(before ? { before } : {}) });
    },
    flow() {
      if (key !== undefined) keepFullParts(step, key);
      return flow(step);
    },
  };
}

/** Slices to a task: nothing is written, so that one takes a few tenths of a millisecond. */
const previewedAtOnce = 16;

/** `pause`: a request. */
export function previewHand(pause: () => Promise<unknown>): Hand {
  let slices = 0;
  const imagined = (role: Role): StoredRole => ({ id: role.id, seq: 0, slot: 0, hash: 0, role });
  const nothing = () => undefined;
  return {
    make: imagined,
    change: (_record, role) => imagined(role),
    absorb: nothing,
    bin: nothing,
    revive: imagined,
    note: nothing,
    async flow() {
      slices += 1;
      if (slices % previewedAtOnce === 0) await pause();
    },
  };
}
