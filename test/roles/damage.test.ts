import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, freshIndexedDb } from './sample.ts';
import { byId, drop, filledBy, memoryLocks, newWorld, openIn, save, tamper } from './world.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a database that is damaged', { timeout: 30_000 }, () => {
  it('so that it cannot be opened any more is restored beside it, and nothing is deleted', async () => {
    const { world, before } = await filledBy(60);
    failToOpen();
    const after = await openIn(world);
    expect(byId(await all(after))).toEqual(before);
    expect(await after.health()).toEqual(['The browser lost 60 of 60 saved roles. All of them were restored from Plainpost’s own copy.']);
    await save(after, 60, 61);
    expect(await (await openIn(world)).count()).toBe(61);
    // Where nothing is known it stays the browser's own failure.
    await expect(openIn(newWorld())).rejects.toMatchObject({ kind: 'failed', cause: expect.any(DOMException) });
    vi.restoreAllMocks();
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['plainpost', 'plainpost-2']);
  });

  it('so that it cannot be read in one place is carried over to another, with what is missing', async () => {
    const { world, before } = await filledBy(60);
    const getAll = IDBObjectStore.prototype.getAll;
    IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...args) {
      if (this.name === 'roles' && this.transaction.db.name === 'plainpost') throw new DOMException('', 'UnknownError');
      return getAll.apply(this, args);
    };
    const after = await openIn(world);
    expect(byId(await all(after))).toEqual(before);
    IDBObjectStore.prototype.getAll = getAll;
    expect(await after.health()).toEqual([expect.stringContaining('All of them were restored')]);
    expect(byId(await all(await openIn(world)))).toEqual(before);
  });

  it('so that its roles cannot be counted is carried over to another', async () => {
    const { world, before } = await filledBy(60);
    const { count } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'roles' && this.transaction.db.name === 'plainpost') throw new DOMException('', 'UnknownError');
      return count.apply(this, args);
    });
    const after = await openIn(world);
    expect(byId(await all(after))).toEqual(before);
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['plainpost', 'plainpost-2']);
    expect(await after.health()).toEqual([]);
  });

  it('and is looked at while it is carried over is told of once, as restored', async () => {
    const { world, before } = await filledBy(60);
    await emptyHalf();
    // The look that is taken a while after the opening comes while the second heals.
    let second: (() => void) | undefined;
    const isSecond = new Promise<void>((resolve) => {
      second = resolve;
    });
    let taken = 0;
    const locks = memoryLocks((name) => {
      if (name.endsWith('-heal') && ++taken === 2) second?.();
    });
    const sleep = (ms: number) => (ms === 500 ? isSecond : ms > 1000 ? new Promise<void>(() => undefined) : Promise.resolve());
    const after = await openIn(world, { locks, sleep });
    expect(byId(await all(after))).toEqual(before);
    expect(await after.health()).toEqual(['The browser lost 30 of 60 saved roles. All of them were restored from Plainpost’s own copy.']);
    expect(taken).toBeGreaterThanOrEqual(2);
  });

  const ways: [string, number, () => unknown][] = [
    ['cannot be opened', 60, failToOpen],
    ['is half empty', 30, emptyHalf],
  ];
  it.each(ways)('and %s for two pages at once is carried over once', async (_, lost, damage) => {
    const { world, before } = await filledBy(60);
    await damage();
    const locks = memoryLocks();
    const pages = await Promise.all([openIn(world, { locks }), openIn(world, { locks })]);
    for (const found of await Promise.all(pages.map(all))) expect(byId(found)).toEqual(before);
    vi.restoreAllMocks();
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['plainpost', 'plainpost-2']);
    const told = [`The browser lost ${lost} of 60 saved roles. All of them were restored from Plainpost’s own copy.`];
    for (const page of pages) expect(await page.health()).toEqual(told);
  });

  it.each([
    ['that is left', /^plainpost$/, 'All of them were restored', 60, ['plainpost', 'plainpost-2']],
    ['whichever there is', /./, 'could not be restored yet', 0, ['plainpost', 'plainpost-2']],
  ])('and cannot be written, %s: another stands for it, once', async (_, broken, words, many, names) => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 60);
    await roles.settled();
    freshIndexedDb();
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (args[1] === 'readwrite' && broken.test(this.name)) throw new DOMException('', 'UnknownError');
      return begin.apply(this, args);
    });
    const after = await openIn(world);
    expect(await after.health()).toEqual([expect.stringContaining(words)]);
    expect(await after.count()).toBe(many);
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(names);
    vi.restoreAllMocks();
    expect(await (await openIn(world)).count()).toBe(60);
  });

  it('so that a role is no role any more: what is sound is carried over, and that one is set aside there too', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 5);
    const [aside] = byId(await all(roles));
    await tamper(async (db) => {
      const record = await db.get('roles', aside?.id ?? '');
      await db.put('roles', { ...record, role: { ...record.role, tags: 7 } });
    });
    await all(roles);
    await roles.settled();
    world.disk.files.clear();
    for (const key of Object.keys(world.storage.items)) if (key.includes('journal')) delete world.storage.items[key];
    await tamper(async (db) => {
      const [first, second] = await db.getAll('roles');
      await db.delete('roles', first.id);
      await db.put('roles', { ...second, role: { ...second.role, note: 7 } });
    });
    const after = await openIn(world);
    expect(await all(after)).toHaveLength(2);
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['plainpost', 'plainpost-2']);
    expect(await after.health()).toEqual([
      'The browser lost 1 of 4 saved roles. It could not be restored: there was no copy of it.',
      '2 saved roles could not be read and were set aside: “Engineer 0” at Nordwind Labs, “Engineer 2” at Nordwind Labs.',
    ]);
  });

  it('so that a role is no role any more, of which there is a copy: it is restored, and not set aside', async () => {
    const { world, before } = await filledBy(5);
    await tamper(async (db) => {
      const [first, second] = await db.getAll('roles');
      await db.delete('roles', first.id);
      await db.put('roles', { ...second, role: { ...second.role, note: 7 } });
    });
    const after = await openIn(world);
    expect(byId(await all(after))).toEqual(before);
    expect(await after.health()).toEqual(['The browser lost 2 of 5 saved roles. All of them were restored from Plainpost’s own copy.']);
  });

  it('on a full disk stays where it is: there is no room for another', async () => {
    const { world, before } = await filledBy(60);
    await emptyHalf();
    world.disk.estimate = async () => ({ usage: 1000, quota: 1000 });
    const after = await openIn(world);
    expect(byId(await all(after))).toEqual(before);
    const [told] = await after.health();
    expect(told).toBe('The browser lost 30 of 60 saved roles. All of them were restored from Plainpost’s own copy.');
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['plainpost']);
  });

  it('in one word of a note is noticed when it is copied, and put right from the copy before', async () => {
    const { world, before } = await filledBy(60);
    await tamper(async (db) => {
      const [record] = await db.getAll('roles');
      await db.put('roles', { ...record, role: { ...record.role, note: 'mime' } });
    });
    drop(world.disk.files, /^copy-b/);
    for (const [name, bytes] of world.disk.files) if (name.startsWith('copy-a')) world.disk.files.set(name, asIfHalf(bytes));
    const after = await openIn(world);
    await after.settled();
    expect(byId(await all(after))).toEqual(before);
  });
});

function failToOpen(): void {
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
    if (name === 'plainpost') throw new DOMException('Internal error opening backing store', 'UnknownError');
    return open.call(this, name, version);
  });
}

function emptyHalf(): Promise<void> {
  return tamper(async (db) => {
    for (const id of (await db.getAllKeys('roles')).slice(0, 30)) await db.delete('roles', id);
  });
}

/** The manifest of a copy that is due again. */
function asIfHalf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const manifest = JSON.parse(new TextDecoder().decode(bytes));
  return Uint8Array.from(Buffer.from(JSON.stringify({ ...manifest, seq: 0 })));
}
