import type { RoleIndex } from '../find/role-index.ts';
import { isCompared, orderBy, orderInSlices, type Sort } from '../find/sorting.ts';

export interface OrderKeeper {
  /** The order of a sort. Where it takes longer than a frame to make, and is not made yet: the one that was there before. */
  of(sort: Sort): Uint32Array;
  isMissing(sort: Sort): boolean;
  /** Makes a missing one. */
  make(sort: Sort): Promise<void>;
}

export interface OrderKeeperOptions {
  index: RoleIndex;
  now: () => Date;
  pause: () => Promise<unknown>;
}

/** So many rows are sorted within a frame, whatever by. */
const atOnce = 5000;
/** An order that lacks fewer than this many new roles will do for the moment. */
const someNew = 1000;

/** The order that was asked for last, until roles or the day have changed. One at a time: each is four bytes a role. */
export function orderKeeper({ index, now, pause }: OrderKeeperOptions): OrderKeeper {
  let kept: { key: string; order: Uint32Array } | undefined;
  let making: { key: string; done: Promise<void> } | undefined;
  const keyOf = (sort: Sort) => `${sort} ${index.orderVersion} ${now().toDateString()}`;
  const isSlow = (sort: Sort) => isCompared(sort) && index.size > atOnce;
  const keep = (key: string, order: Uint32Array) => {
    kept = { key, order };
    return order;
  };
  return {
    of(sort) {
      const key = keyOf(sort);
      if (kept?.key === key) return kept.order;
      if (!isSlow(sort)) return keep(key, orderBy(index, sort, now()));
      if (kept && index.size - kept.order.length < someNew) return kept.order;
      return keep(keyOf('saved'), orderBy(index, 'saved', now()));
    },
    isMissing: (sort) => isSlow(sort) && kept?.key !== keyOf(sort),
    make(sort) {
      const key = keyOf(sort);
      if (making?.key !== key) {
        // One that was asked for before the last, and took longer, is of no use any more.
        const take = (order: Uint32Array) => void (making?.key === key && keep(key, order));
        making = { key, done: orderInSlices(index, sort, pause).then(take) };
      }
      return making.done;
    },
  };
}
