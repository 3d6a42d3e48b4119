import { Problem } from '../posting/problem.ts';
import { once } from './action.ts';
import { type Hand, previewHand, writingHand } from './bring-hand.ts';
import { bringRole, bringTombstone, makeArrival } from './bring-one.ts';
import type { Write } from './database.ts';
import type { Brought, Incoming } from './incoming.ts';
import { lookUp, readAllKnown } from './look-up.ts';
import { setAside } from './quarantine.ts';
import type { Role } from './role.ts';
import type { Step } from './step.ts';
import type { StoredRole } from './stored.ts';

export interface BringOptions {
  signal?: AbortSignal | undefined;
  /** Gets the number of roles that are done. */
  onProgress?: ((done: number) => void) | undefined;
}

/** Roles to a slice: few enough for a frame, and as many as a shard of rows holds half of. */
const perSlice = 64;

/** Brings roles in within a transaction, all or nothing, once per key. */
export function bringStep(step: Step, { incoming, options }: { incoming: Incoming; options: BringOptions }, key: string): Promise<Brought> {
  return once(step, {
    key,
    did: 'bring',
    again: async ({ brought }) => brought ?? noneBrought(),
    work: () =>
      bringAll(step.transaction, {
        incoming,
        options,
        hand: writingHand(step, key),
        setAside: (record, reason) => setAside(step, record, reason),
      }),
  });
}

/** Says what `bringStep` would do. */
export function previewStep(transaction: Reading, incoming: Incoming, options: BringOptions): Promise<Brought> {
  const hand = previewHand(() => transaction.objectStore('meta').getKey('totals'));
  return bringAll(transaction, { incoming, options, hand, setAside: () => undefined });
}

type Reading = Pick<Write, 'objectStore'>;

interface Bringing {
  incoming: Incoming;
  options: BringOptions;
  hand: Hand;
  setAside: (record: StoredRole, reason: string) => void;
}

async function bringAll(transaction: Reading, { incoming, options, hand, setAside }: Bringing): Promise<Brought> {
  const brought = noneBrought();
  const arrival = await makeArrival(transaction, hand);
  const known = { transaction, all: await readAllKnown(transaction, incoming.roles.length), setAside };
  const order = await inOrderOfSaving(incoming.roles, () => transaction.objectStore('meta').get('totals'));
  for (let from = 0; from < order.length; from += perSlice) {
    if (options.signal?.aborted) throw new Problem('refused', 'The import was cancelled. Nothing was changed.');
    const slice = [...order.slice(from, from + perSlice)].flatMap((at) => incoming.roles[at % places] ?? []);
    await lookUp(arrival, slice, known);
    for (const role of slice) brought[bringRole(arrival, role)] += 1;
    await hand.flow();
    options.onProgress?.(from + slice.length);
  }
  for (let from = 0; from < incoming.tombstones.length; from += perSlice) {
    const slice = incoming.tombstones.slice(from, from + perSlice);
    await lookUp(arrival, slice, known);
    for (const tombstone of slice) if (bringTombstone(arrival, tombstone)) brought.removed += 1;
    await hand.flow();
  }
  return brought;
}

const timesPerSlice = 16_384;

/** Above every number of roles; a second since 1970 and a place fit into one exact number together. */
const places = 2 ** 20;

/**
 * Places of the roles, saved first to last, so that the projection has them in that order. As numbers, which sort in a tenth of the time that
 * texts take: no task may be longer than a frame or two. `pause`: a request, for the transaction ends where nothing is asked of it.
 */
async function inOrderOfSaving(roles: readonly Role[], pause: () => Promise<unknown>): Promise<Float64Array> {
  const order = new Float64Array(roles.length);
  for (const [at, { savedAt }] of roles.entries()) {
    order[at] = Math.floor((Date.parse(savedAt) || 0) / 1000) * places + at;
    if (at % timesPerSlice === timesPerSlice - 1) await pause();
  }
  return order.sort();
}

function noneBrought(): Brought {
  return { added: 0, merged: 0, same: 0, removed: 0 };
}
