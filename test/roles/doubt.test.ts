import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, freshIndexedDb, saved, set } from './sample.ts';
import { byId, filled, forget, job, memoryLocks, newWorld, openIn, putBack, recordsOf, save, tamper } from './world.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();

describe('what looks like a loss, or not', { timeout: 30_000 }, () => {
  it('a store that is whole, whose note is gone: nothing is told, and nothing is carried over', async () => {
    const world = await filled(60);
    forget(world, /./);
    const after = await openIn(world);
    expect(await after.count()).toBe(60);
    expect(await after.health()).toEqual([]);
    expect(await databases()).toEqual(['plainpost']);
    // The note is there again, and what is lost from now on is noticed.
    freshIndexedDb();
    expect(await (await openIn(world)).health()).toEqual([expect.stringContaining('lost 60 of 60')]);
  });

  it('an older state, of which nobody has the changes since: that is told', async () => {
    const world = await filled(3);
    const [role] = await all(await openIn(world));
    const before = await recordsOf();
    await set(await openIn(world), role?.id ?? '', { note: 'later' });
    await (await openIn(world)).health();
    await putBack(before);
    world.disk.files.clear();
    forget(world, /journal/);
    expect(await (await openIn(world)).health()).toEqual([
      'The browser went back to an older state of the saved roles: the last changes may be missing.',
    ]);
  });

  it('what was lost twice before the user knew is told as twice, and never as more than there was', async () => {
    const world = await filled(60);
    for (let times = 0; times < 2; times += 1) {
      freshIndexedDb();
      const roles = await openIn(world);
      await roles.settled();
    }
    expect(await (await openIn(world)).health()).toEqual([
      'The browser lost saved roles 2 times, up to 60 of 60 at once. All of them were restored from Plainpost’s own copy.',
    ]);
  });

  it('a store of which nothing is known at all and that cannot be read is not called whole', async () => {
    const world = await filled(3);
    forget(world, /./);
    world.disk.files.clear();
    await tamper((db) => db.clear('meta'));
    const { getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'roles') throw new DOMException('', 'UnknownError');
      return getAll.apply(this, args);
    });
    const roles = await openIn(world);
    const failed = await all(roles).catch((error: unknown) => error);
    const told = await roles.health();
    expect(failed).toMatchObject({ kind: 'failed' });
    expect(told).toContain('The browser lost saved roles, and they could not be restored yet. Nothing is known of them.');
  });

  it('roles that were changed by other hands than ours are left as they are, and that is told', async () => {
    const world = await filled(60);
    await tamper(async (db) => {
      const totals = await db.get('meta', 'totals');
      await db.put('meta', { ...totals, hash: totals.hash ^ 1 }, 'totals');
    });
    const after = await openIn(world);
    expect(await after.count()).toBe(60);
    expect(await after.health()).toEqual(['The saved roles were changed outside of Plainpost.']);
    expect(await databases()).toEqual(['plainpost']);
    await after.acceptLoss();
    expect(await (await openIn(world)).health()).toEqual([]);
  });

  it('a place that cannot be read whatever is done is not taken for damage again and again', async () => {
    const world = await filled(3);
    const roles = await openIn(world);
    const { getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'bin') throw new DOMException('', 'UnknownError');
      return getAll.apply(this, args);
    });
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    const opened: number[] = [];
    for (let times = 0; times < 5; times += 1) {
      opening.mockClear();
      await expect(roles.bin()).rejects.toMatchObject({ kind: 'failed' });
      opened.push(opening.mock.calls.length);
    }
    expect(opened.slice(0, 2).every((often) => often > 0)).toBe(true);
    expect(opened.slice(2)).toEqual([0, 0, 0]);
    vi.restoreAllMocks();
    expect(await roles.bin()).toEqual([]);
    expect(await roles.count()).toBe(3);
  });

  it('a connection that the browser closes while it is healed is opened anew, and that is no failure to tell', async () => {
    const world = await filled(3);
    freshIndexedDb();
    const begin = IDBDatabase.prototype.transaction;
    let isClosed = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (isClosed) {
        isClosed = false;
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      }
      return begin.apply(this, args);
    });
    let taken = 0;
    const locks = memoryLocks((name) => {
      isClosed = name.endsWith('-heal') && ++taken === 1;
    });
    const roles = await openIn(world, { locks });
    expect(await roles.health()).toEqual([expect.stringContaining('lost 3 of 3 saved roles. All of them were restored')]);
    expect(taken).toBeGreaterThan(1);
  });

  it('a store that was restored to less than this page had noted is noted from there on', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 55);
    await roles.settled();
    await save(roles, 55, 70);
    await roles.health();
    freshIndexedDb();
    forget(world, /sentinel|journal/);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await roles.count()).toBe(55);
    const { id } = await roles.save(saved(job(99)), 'later');
    await roles.health();
    const noted = Object.entries(world.storage.items).filter(
      ([key, entry]) => key.includes('journal') && JSON.stringify(entry).includes(id),
    );
    expect(noted).toHaveLength(1);
  });

  it('a store of which nothing was left is noted as it is, though the browser ends at once', async () => {
    const world = await filled(3);
    freshIndexedDb();
    world.disk.files.clear();
    forget(world, /journal/);
    await openIn(world, { sleep: (ms) => (ms >= 500 ? new Promise(() => undefined) : Promise.resolve()) });
    expect(await (await openIn(world)).health()).toEqual([
      'The browser lost 3 of 3 saved roles. They could not be restored: there was no copy of them.',
    ]);
  });

  it('a copy of another store brings nothing into this one', async () => {
    const { storage } = await filled(3);
    freshIndexedDb();
    const { disk } = newWorld();
    const other = await openIn({ ...newWorld(), disk });
    await save(other, 10, 70);
    await other.settled();
    freshIndexedDb();
    const after = await openIn({ storage, disk });
    expect((await all(after)).map(({ extraction }) => extraction.posting?.title?.value).sort()).toEqual([
      'Engineer 0',
      'Engineer 1',
      'Engineer 2',
    ]);
    // Nor is it grown by this one's.
    await save(after, 100, 170);
    await after.settled();
    freshIndexedDb();
    expect(await (await openIn({ storage, disk })).count()).toBe(73);
  });

  it('a copy of another store that goes further is none of this one, of which no note is left', async () => {
    const { disk } = await filled(60);
    freshIndexedDb();
    const { storage } = await filled(3);
    forget({ storage, disk }, /./);
    const after = await openIn({ storage, disk });
    expect([await after.count(), await after.health()]).toEqual([3, []]);
  });

  it('another page goes on in a new database: so does this one, before it reads or writes again', async () => {
    const world = await filled(60);
    const listeners: ((changes: Record<string, unknown>) => void)[] = [];
    const { storage } = world;
    const write = storage.set;
    Object.assign(storage, {
      onChanged: { addListener: (listener: (changes: Record<string, unknown>) => void) => listeners.push(listener) },
      set: async (items: Record<string, unknown>) => {
        await write(items);
        for (const listener of listeners) listener(items);
      },
    });
    const locks = memoryLocks();
    const here = await openIn(world, { locks });
    await here.health();
    await tamper(async (db) => {
      for (const id of (await db.getAllKeys('roles')).slice(0, 30)) await db.delete('roles', id);
    });
    const there = await openIn(world, { locks });
    expect(await all(there)).toHaveLength(60);
    expect(await databases()).toEqual(['plainpost', 'plainpost-2']);
    await here.save(saved(job(99)), 'here');
    expect(await there.find(job(99))).toMatchObject({ status: 'saved' });
    expect(byId(await all(here))).toEqual(byId(await all(there)));
  });
});
