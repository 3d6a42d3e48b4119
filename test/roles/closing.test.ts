import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, freshIndexedDb } from './sample.ts';
import { byId, failToRead, filledBy, forget, memoryLocks, openIn, save, tamper } from './world.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

/** Once `close` was called the connection that is used next is closed by the browser, at its transaction of that number. */
function closeUnderWork(nth: number): { close(): void } {
  const begin = IDBDatabase.prototype.transaction;
  let left = Number.POSITIVE_INFINITY;
  let closed: IDBDatabase | undefined;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    // An upgrade's is fake-indexeddb's own.
    if (args[1] !== 'readonly' && args[1] !== 'readwrite' && args[1] !== undefined) return begin.apply(this, args);
    left -= 1;
    if (left === 0) closed = this;
    if (this === closed) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    return begin.apply(this, args);
  });
  return {
    close: () => {
      left = nth;
    },
  };
}

describe('a connection that the browser closes while the store is mended', { timeout: 30_000 }, () => {
  const ways: [string, { before?: (ids: string[]) => unknown; after?: () => unknown }, string[]][] = [
    ['is whole, but could not be read in one place', { after: () => failToRead('bin', 1) }, []],
    [
      'has lost roles',
      { before: (ids) => tamper((db) => Promise.all(ids.map((id) => db.delete('roles', id)))) },
      ['The browser lost 30 of 70 saved roles. All of them were restored from Plainpost’s own copy.'],
    ],
  ];
  const moments = Array.from({ length: 12 }, (_, at) => at + 1);
  it.each(ways.flatMap(([way, damage, told]) => moments.map((nth) => ({ way, nth, damage, told }))))(
    'and which $way: no role is lost that the store alone has (transaction $nth)',
    async ({ nth, damage, told }) => {
      const { world, roles, before } = await filledBy(60);
      await save(roles, 60, 70);
      await roles.health();
      forget(world, /journal/);
      const saved = byId(await all(roles));
      await damage.before?.(before.slice(0, 30).map(({ id }) => id));
      const { close } = closeUnderWork(nth);
      let taken = 0;
      const locks = memoryLocks((name) => {
        if (name.endsWith('-heal') && ++taken === 1) close();
      });
      const page = await openIn(world, { locks });
      damage.after?.();
      expect(await page.bin()).toEqual([]);
      expect(byId(await all(page))).toEqual(saved);
      expect(await page.health()).toEqual(told);
      expect(taken).toBeGreaterThan(0);
    },
  );
});
