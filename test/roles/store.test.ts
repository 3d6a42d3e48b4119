import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, freshIndexedDb } from './sample.ts';
import { failToRead, filled, fullDisk, newWorld, openIn, save, tamper } from './world.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the store', { timeout: 30_000 }, () => {
  it('is read although what is damaged cannot be set aside, and that is told', async () => {
    const roles = await openIn(newWorld());
    await save(roles, 0, 3);
    const [first] = await all(roles);
    await tamper(async (db) => {
      const record = await db.get('roles', first?.id ?? '');
      await db.put('roles', { ...record, role: { ...record.role, note: 7 } });
    });
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (args[1] === 'readwrite') throw new DOMException('', 'QuotaExceededError');
      return begin.apply(this, args);
    });
    expect(await all(roles)).toHaveLength(2);
    expect(await roles.health()).toContainEqual(expect.stringContaining('Damaged roles could not be set aside.'));
  });

  it('that does not open on a full disk says so, and is not given up', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 3);
    await roles.settled();
    world.disk.estimate = async () => ({ usage: 1000, quota: 1000 });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(openIn(world)).rejects.toMatchObject({ kind: 'full', message: expect.stringContaining('cannot open') });
    vi.restoreAllMocks();
    expect(await (await openIn(world)).count()).toBe(3);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['plainpost']);
  });

  it('that does not open once or twice is opened the third time, and is not given up', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 3);
    await roles.settled();
    const { open } = IDBFactory.prototype;
    let tries = 0;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
      tries += 1;
      if (tries < 3) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open.apply(this, args);
    });
    expect(await (await openIn(world)).count()).toBe(3);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['plainpost']);
  });

  it('that does not open is given a moment, and then a longer one', async () => {
    const world = await filled(3);
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const pauses: number[] = [];
    const sleep = async (ms: number) => {
      if (pauses.push(ms) === 2) vi.restoreAllMocks();
    };
    await openIn(world, { sleep });
    const [first = 0, second = 0] = pauses;
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
  });

  it('that is handed back empty at first is opened again, and nothing was lost', async () => {
    const world = await filled(3);
    const whole = globalThis.indexedDB;
    freshIndexedDb();
    const closing = vi.spyOn(IDBDatabase.prototype, 'close');
    const sleep = async (ms: number) => {
      if (ms === 100) globalThis.indexedDB = whole;
    };
    const roles = await openIn(world, { sleep });
    // Those that are not the ones to use are let go of.
    expect([await roles.count(), await roles.health(), closing.mock.calls.length]).toEqual([3, [], 2]);
  });

  it('that is never where it was looked for is not looked for without end', async () => {
    const { storage, disk } = await filled(3);
    let generation = 1;
    const get = async (key: string) => (key === 'roles.generation' ? { [key]: generation++ } : storage.get(key));
    await expect(openIn({ storage: { ...storage, get }, disk })).rejects.toMatchObject({ kind: 'failed' });
    expect(await (await openIn({ storage, disk })).count()).toBe(3);
  });

  it.each([
    ['once, is read on another connection', 1, []],
    ['again and again, is told for what it is', 50, { kind: 'full' }],
  ])('that cannot be read on a full disk %s', async (_, times, expected) => {
    const world = await filled(3);
    const roles = await openIn(world);
    world.disk.estimate = fullDisk;
    failToRead('bin', times);
    for (let nth = 0; nth < 4; nth += 1) {
      expect(await roles.bin().catch((error: unknown) => error)).toMatchObject(expected);
    }
    vi.restoreAllMocks();
    // Nor was that taken for damage: what is damaged later is.
    world.disk.estimate = undefined as never;
    failToRead('bin', 1);
    expect(await roles.bin()).toEqual([]);
  });

  it('is counted a while after it is opened, whether or not somebody asks', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 4);
    await roles.settled();
    await tamper(async (db) => {
      for (const id of (await db.getAllKeys('roles')).slice(0, 2)) await db.delete('roles', id);
    });
    await openIn(world);
    await expect.poll(async () => world.storage.items['roles.generation'], { timeout: 20_000 }).toBe(1);
  });
});
