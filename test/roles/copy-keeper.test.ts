import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isDue } from '../../lib/roles/copy-keeper.ts';
import type { Manifest } from '../../lib/roles/safety-copy.ts';
import { all, freshIndexedDb, set } from './sample.ts';
import { byId, gzipped, job, memoryLocks, newWorld, openIn, save, tamper, type World } from './world.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

/** A machine may be slow. */
const patient = { timeout: 20_000 };
const dayMs = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 20, 9);

function noted({ storage }: World): number {
  return (storage.items['roles.sentinel'] as { seq: number } | undefined)?.seq ?? 0;
}

describe('a copy is due', () => {
  const copied: Manifest = { version: 1, epoch: 'e', seq: 10, at: new Date(start).toISOString(), count: 1, segments: [] };
  it.each<[string, Manifest | undefined, { epoch?: string; seq: number }, number, boolean]>([
    ['of the first change', undefined, { seq: 1 }, 0, true],
    ['not of an empty store', undefined, { seq: 0 }, 0, false],
    ['not of a few changes', copied, { seq: 59 }, dayMs - 1, false],
    ['of fifty', copied, { seq: 60 }, 0, true],
    ['of one, a day later', copied, { seq: 11 }, dayMs, true],
    ['not where nothing changed, however long ago', copied, { seq: 10 }, 9 * dayMs, false],
    ['where the one there is is of another store', copied, { epoch: 'other', seq: 1 }, 0, true],
    ['not of an empty store where there is one of another', copied, { epoch: 'other', seq: 0 }, 0, false],
  ])('%s', (_, manifest, { epoch = 'e', seq }, later, expected) => {
    expect(isDue(manifest, { epoch, seq, count: 0, hash: 0, slots: 0 }, new Date(start + later))).toBe(expected);
  });
});

describe('the copy', { timeout: 30_000 }, () => {
  it('of a change a day stays a few files, and none is missing from them', async () => {
    const world = newWorld();
    let days = 0;
    const roles = await openIn(world, { now: () => new Date(start + days * dayMs) });
    for (days = 0; days < 60; days += 1) {
      await save(roles, days, days + 1);
      await roles.settled();
    }
    expect(gzipped(world).length).toBeLessThanOrEqual(25);
    for (const key of Object.keys(world.storage.items)) if (key.includes('journal')) delete world.storage.items[key];
    freshIndexedDb();
    expect(await (await openIn(world)).count()).toBe(60);
  });

  it('has all roles and all of the bin, many of both, and those that are gone', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 1);
    const [first] = await all(roles);
    if (!first) throw new Error('not saved');
    const many = Array.from({ length: 215 }, (_, n) => ({ ...first, id: `many-${n}`, identities: [`url:board.example/many/${n}`] }));
    await roles.bring({ roles: many, tombstones: [] }, 'bring');
    await roles.remove(['many-0'], 'gone');
    await roles.emptyBin();
    await roles.remove(
      many.slice(1, 110).map(({ id }) => id),
      'binned',
    );
    await roles.set(
      many.slice(110).map(({ id }) => id),
      { note: 'later than the bin' },
      'noted',
    );
    await roles.settled();
    expect(await roles.health()).toEqual([]);
    const [before, bin, tombstones] = [byId(await all(roles)), await roles.bin(), await roles.tombstones()];
    expect([before.length, bin.length]).toEqual([106, 109]);
    freshIndexedDb();
    const after = await openIn(world);
    expect(byId(await all(after))).toEqual(before);
    expect(await after.bin()).toHaveLength(bin.length);
    expect((await after.tombstones()).length).toBe(tombstones.length);
  });

  it('is never of less than there should be: what was lost meanwhile stays in the one before', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 60);
    await roles.settled();
    const [first] = await all(roles);
    if (!first) throw new Error('not saved');
    for (const key of Object.keys(world.storage.items)) if (key.includes('journal')) delete world.storage.items[key];
    await tamper(async (db) => {
      for (const id of (await db.getAllKeys('roles')).slice(0, 30)) await db.delete('roles', id);
    });
    const many = Array.from({ length: 600 }, (_, n) => ({ ...first, id: `many-${n}`, identities: [`url:board.example/many/${n}`] }));
    await roles.bring({ roles: many, tombstones: [] }, 'bring');
    await roles.settled();
    const after = await openIn(world);
    expect(await after.health()).toEqual(['The browser lost 30 of 660 saved roles. All of them were restored from Plainpost’s own copy.']);
    expect(await after.count()).toBe(660);
  });

  it('is not of a store that took the place of another, while that is not restored', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 100);
    await roles.settled();
    freshIndexedDb();
    await save(await openIn(newWorld()), 100, 103);
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (args[1] === 'readwrite') throw new DOMException('', 'QuotaExceededError');
      return begin.apply(this, args);
    });
    world.disk.estimate = async () => ({ usage: 1000, quota: 1000 });
    const full = await openIn(world);
    await full.settled();
    vi.restoreAllMocks();
    world.disk.estimate = undefined as never;
    await full.settled();
    expect(await full.count()).toBe(103);
  });

  it('is written once where two pages are at it', async () => {
    const world = newWorld();
    const locks = memoryLocks();
    const pages = [await openIn(world, { locks }), await openIn(world, { locks })];
    await Promise.all(pages.map((page) => page.settled()));
    await save(pages[0] as never, 0, 50);
    await expect.poll(() => noted(world), patient).toBe(50);
    await Promise.all(pages.map((page) => page.settled()));
    expect(gzipped(world)).toHaveLength(1);
  });

  it('is written once where it is asked for twice', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 50);
    await Promise.all([roles.settled(), roles.settled()]);
    expect(gzipped(world)).toHaveLength(1);
  });

  it('is planned once, and again when it was written', async () => {
    const world = newWorld();
    const planned: (() => void)[] = [];
    const sleep = (ms: number) => (ms === 3000 ? new Promise<void>((resolve) => planned.push(resolve)) : Promise.resolve());
    const roles = await openIn(world, { sleep });
    await save(roles, 0, 20);
    await expect.poll(() => noted(world), patient).toBe(20);
    expect(planned).toHaveLength(1);
    planned[0]?.();
    await roles.settled();
    expect(gzipped(world)).toHaveLength(1);
    for (const page of [roles, await openIn(world, { sleep })]) {
      const before = noted(world);
      await save(page, before, before + 10);
      await expect.poll(() => noted(world), patient).toBe(before + 10);
      expect(planned).toHaveLength(1);
    }
    await save(roles, 40, 80);
    await expect.poll(() => planned.length, patient).toBe(2);
    planned[1]?.();
    await roles.settled();
    expect(gzipped(world)).toHaveLength(2);
  });

  it.each([
    ['for want of room', new DOMException('', 'QuotaExceededError'), undefined],
    ['on a full disk, as if it were damaged', new DOMException('', 'UnknownError'), { usage: 1000, quota: 1000 }],
  ])('that cannot be written %s says nothing of the store', async (_, fail, full) => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 50);
    world.disk.fail = fail;
    if (full) world.disk.estimate = async () => full;
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    await roles.settled();
    expect(await roles.get('none')).toBeUndefined();
    expect(opening).not.toHaveBeenCalled();
  });
});

it('what one page noted while another slept is no gap in the journal', async () => {
  const { storage } = newWorld();
  const world = { storage, disk: {} as never };
  const [here, there] = [await openIn(world), await openIn(world)];
  await save(here, 0, 1);
  await there.settled();
  await save(here, 1, 71);
  await here.health();
  const role = await there.find(job(3));
  await set(there, role?.id ?? '', { note: 'kept' });
  await there.health();
  freshIndexedDb();
  expect((await (await openIn(world)).find(job(3)))?.note).toBe('kept');
});
