import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../lib/roles/database.ts';
import { makeKeeper } from '../../lib/roles/keeper.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { all, freshIndexedDb } from './sample.ts';
import { byId, failToRead, filled, filledBy, fullDisk, gzipped, memoryLocks, newWorld, openIn, save, tamper, type World } from './world.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

const lose = (many: number) =>
  tamper(async (db) => {
    for (const id of (await db.getAllKeys('roles')).slice(0, many)) await db.delete('roles', id);
  });

interface Closable {
  roles: Roles;
  /** Something was written to storage.local. */
  tell: (changes: Record<string, unknown>) => void;
  close: () => void;
}

/** A page, and what has its connection closed, as another page does that goes on in a new database. */
async function openToClose(world: World, more: Parameters<typeof openIn>[1] = {}): Promise<Closable> {
  const listeners: ((changes: Record<string, unknown>) => void)[] = [];
  const onChanged = { addListener: (listener: (changes: Record<string, unknown>) => void) => void listeners.push(listener) };
  const roles = await openIn({ ...world, storage: Object.assign({ ...world.storage }, { onChanged }) }, more);
  const tell = (changes: Record<string, unknown>) => listeners.forEach((listener) => void listener(changes));
  return { roles, tell, close: () => tell({ 'roles.generation': 0 }) };
}

describe('what the user is told', { timeout: 30_000 }, () => {
  it('of a loss that could not be restored yet is no leave to give it up', async () => {
    const world = await filled(4);
    freshIndexedDb();
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (args[1] === 'readwrite') throw new DOMException('', 'QuotaExceededError');
      return begin.apply(this, args);
    });
    const full = await openIn(world);
    const told = [expect.stringContaining('could not be restored yet')];
    expect(await full.health()).toEqual(told);
    await full.acceptLoss();
    expect(await full.health()).toEqual(told);
    vi.restoreAllMocks();
    // Full is full in another database too.
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['plainpost']);
    await save(full, 4, 5);
    const after = await openIn(world);
    expect(await after.health()).toEqual([expect.stringContaining('lost 4 of 5 saved roles. All of them were restored')]);
    expect(await after.count()).toBe(5);
  });

  const told = expect.stringContaining('lost 30 of 60 saved roles. All of them were restored');
  it.each<[string, (roles: Roles) => Promise<unknown[]>, unknown]>([
    ['asks', (roles) => roles.health(), [told]],
    ['exports', all, { length: 60 }],
  ])('is what is there, though the connection was closed before: it is counted for whoever %s', async (_, ask, answer) => {
    const { world, before } = await filledBy(60);
    const { roles, close } = await openToClose(world);
    await roles.health();
    close();
    await lose(30);
    expect(await ask(roles)).toMatchObject(answer as object);
    expect(await roles.health()).toEqual([told]);
    expect(byId(await all(roles))).toEqual(before);
  });

  it('is not a loss that was met when an earlier one was understood: that is told in its turn', async () => {
    const world = await filled(60);
    const roles = await openIn(world, { sleep: (ms) => (ms >= 500 ? new Promise(() => undefined) : Promise.resolve()) });
    await lose(30);
    // Restored in its place: there is no room for another.
    world.disk.estimate = fullDisk;
    await roles.acceptLoss();
    expect(await roles.health()).toEqual([expect.stringContaining('lost 30 of 60'), expect.stringContaining('room')]);
  });

  it('of a change by other hands is told by whichever page is asked, until the user has understood', async () => {
    const world = await filled(3);
    await tamper(async (db) => {
      const totals = await db.get('meta', 'totals');
      await db.put('meta', { ...totals, hash: totals.hash ^ 1 }, 'totals');
    });
    // The worker, which nobody asks.
    const worker = await openIn(world);
    await worker.settled();
    const told = ['The saved roles were changed outside of Plainpost.'];
    const page = await openIn(world);
    expect(await page.health()).toEqual(told);
    expect(await (await openIn(world)).health()).toEqual(told);
    await page.acceptLoss();
    expect(await page.health()).toEqual([]);
    expect(await (await openIn(world)).health()).toEqual([]);
  });
});

describe('what watches over the store', { timeout: 30_000 }, () => {
  it('does not look at a connection that was closed meanwhile', async () => {
    const world = await filled(3);
    let look: (() => void) | undefined;
    const sleep = (ms: number) => (ms === 500 ? new Promise<void>((resolve) => (look = resolve)) : new Promise<void>(() => undefined));
    const taken: string[] = [];
    const { roles, close } = await openToClose(world, { sleep, locks: memoryLocks((name) => taken.push(name)) });
    const closing = vi.spyOn(IDBDatabase.prototype, 'close');
    close();
    await expect.poll(() => closing.mock.calls.length).toBe(1);
    look?.();
    await roles.settled();
    expect(taken.filter((name) => name.endsWith('-heal'))).toEqual([]);
    expect(await roles.health()).toEqual([]);
  });

  it.each([
    ['whose note failed', () => Promise.reject(new Error('quota')), false],
    ['of a page that ended before its note was written', () => new Promise<void>(() => undefined), false],
    ['of another page, though the connection was closed', () => new Promise<void>(() => undefined), true],
  ])('notes a change %s, once it is asked for', async (_, set, isClosed) => {
    const world = await filled(3);
    const { roles: worker, close } = await openToClose(world);
    await worker.settled();
    const { storage, disk } = world;
    const fails = { ...storage, set: storage.set };
    const popup = await openIn({ storage: fails, disk });
    await popup.settled();
    fails.set = set;
    await save(popup, 3, 4);
    if (isClosed) close();
    await worker.settled();
    freshIndexedDb();
    expect(await (await openIn(world)).count()).toBe(4);
  });

  it('stays with its connection whatever else is written outside', async () => {
    const { roles, tell } = await openToClose(await filled(3));
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    tell({ 'roles.sentinel': {}, settings: {} });
    expect([await roles.count(), opening.mock.calls.length]).toEqual([3, 0]);
  });

  it('doubts a store no more that was looked through and is whole', async () => {
    const { roles, close } = await openToClose(await filled(3));
    failToRead('bin', 1);
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    expect(await roles.bin()).toEqual([]);
    expect(opening.mock.calls.length).toBeGreaterThan(1);
    opening.mockClear();
    close();
    await expect.poll(async () => (await roles.count()) === 3 && opening.mock.calls.length).toBe(1);
  });

  it('tells of a note that could not be written until it is', async () => {
    const world = await filled(3);
    const { storage } = world;
    const page = await openIn(world);
    await page.settled();
    const { set } = storage;
    storage.set = () => Promise.reject(new Error('quota'));
    await save(page, 3, 4);
    expect(await page.health()).toEqual(['The safety note about the saved roles could not be written.']);
    storage.set = set;
    expect(await page.health()).toEqual([]);
  });

  it('goes on with the connection that is used, though the one before is closed late', async () => {
    const { storage, disk } = newWorld();
    await save(await openIn({ storage, disk: {} as never }), 0, 60);
    let ids = 0;
    const newId = () => `copy-${ids++}`;
    const keeper = makeKeeper({ storage, disk, newId, now: () => new Date(0), name: 'plainpost' }, async () => undefined);
    const open = () => openDatabase({ name: 'plainpost', newId, onClosed: () => undefined });
    const [before, after] = [await open(), await open()];
    for (const db of [before, after]) expect(await keeper.opened(db, undefined)).toBe(true);
    keeper.closed(before);
    await keeper.settled();
    expect(gzipped({ storage, disk })).toHaveLength(1);
    keeper.closed(after);
    for (const db of [before, after]) db.close();
  });

  it('takes a copy that cannot be made, whatever is done, not for damage again and again', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 50);
    const { getAll } = IDBIndex.prototype;
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...args) {
      if (this.objectStore.name === 'gone') throw new DOMException('', 'UnknownError');
      return getAll.apply(this, args);
    });
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    const opened: boolean[] = [];
    for (let times = 0; times < 4; times += 1) {
      opening.mockClear();
      await roles.settled();
      expect(await roles.count()).toBe(50);
      opened.push(opening.mock.calls.length > 0);
    }
    expect(opened).toEqual([true, true, false, false]);
    vi.restoreAllMocks();
    await save(roles, 50, 51);
    expect(await roles.health()).toEqual([]);
    expect(gzipped(world)).toHaveLength(1);
  });
});
