import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { memoryDisk } from './disk.ts';
import { all, freshIndexedDb, saved, set } from './sample.ts';
import { byId, filledBy, job, newWorld, openIn, save, tamper, type World } from './world.ts';

beforeEach(freshIndexedDb);

describe('a store that the browser lost', { timeout: 30_000 }, () => {
  const losses: [string, (world: World) => unknown, number][] = [
    ['all of it', () => freshIndexedDb(), 130],
    [
      'some roles',
      () =>
        tamper(async (db) => {
          for (const id of (await db.getAllKeys('roles')).slice(0, 40)) await db.delete('roles', id);
        }),
      40,
    ],
    ['the roles, but not its figures', () => tamper((db) => db.clear('roles')), 130],
    ['roles and figures', () => tamper((db) => Promise.all([db.clear('roles'), db.clear('meta')])), 130],
    [
      'all of it, and the note with it',
      async ({ storage }) => {
        freshIndexedDb();
        for (const key of Object.keys(storage.items)) delete storage.items[key];
      },
      130,
    ],
  ];

  it.each(losses)('%s: is restored, and told once', async (_, lose, lost) => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 130);
    await set(roles, (await roles.find(job(3)))?.id ?? '', { note: 'mine', status: 'applied' });
    await roles.remove([(await roles.find(job(5)))?.id ?? ''], 'r');
    await roles.save(saved(job(5)), 'save-again');
    await roles.settled();
    const [before, bin] = [byId(await all(roles)), await roles.bin()];
    expect(before).toHaveLength(130);
    await lose(world);
    const after = await openIn(world);
    // Whoever exports at once gets all of them, too.
    expect(byId(await all(after))).toEqual(before);
    expect(await after.bin()).toEqual(bin);
    const sentence =
      lost === 130
        ? 'The browser lost 130 of 130 saved roles. All of them were'
        : 'The browser lost 40 of 130 saved roles. All of them were';
    expect(await after.health()).toEqual([`${sentence} restored from Plainpost’s own copy.`]);
    expect(await (await openIn(world)).health()).toHaveLength(1);
    const rows: string[] = [];
    for await (const slice of after.rows()) rows.push(...slice.map(({ id }) => id));
    expect(rows.sort()).toEqual(before.map(({ id }) => id));
    await after.acceptLoss();
    expect(await (await openIn(world)).health()).toEqual([]);
  });

  it('and nothing else left: is told, and never taken for an empty one', async () => {
    const { storage } = newWorld();
    const roles = await openIn({ storage, disk: memoryDisk() });
    await save(roles, 0, 3);
    await roles.settled();
    freshIndexedDb();
    for (const key of Object.keys(storage.items)) if (key.includes('journal')) delete storage.items[key];
    const after = await openIn({ storage, disk: memoryDisk() });
    expect(await after.health()).toEqual(['The browser lost 3 of 3 saved roles. They could not be restored: there was no copy of them.']);
    await after.save(saved(job(9)), 'k');
    expect(await (await openIn({ storage, disk: memoryDisk() })).health()).toHaveLength(1);
  });

  it('is restored as far as can be, and the rest is told', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 70);
    await roles.settled();
    await save(roles, 70, 75);
    await roles.health();
    freshIndexedDb();
    world.disk.files.clear();
    const after = await openIn(world);
    expect(await after.count()).toBe(64);
    expect(await after.health()).toEqual([
      'The browser lost 75 of 75 saved roles. 64 were restored from Plainpost’s own copy; 11 could not be.',
    ]);
  });

  it.each([
    ['in place, where there is no room for another', { usage: 1000, quota: 1000 }],
    ['in another database', { usage: 0, quota: 1e9 }],
  ])('in an older state: is exactly what it was at the last change, %s', async (_, room) => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 6);
    const [zero, , , three, four, five] = await Promise.all([0, 1, 2, 3, 4, 5].map((n) => roles.find(job(n))));
    const ids = [three, four].map((role) => role?.id ?? '');
    await roles.remove([zero?.id ?? ''], 'for good');
    await roles.emptyBin();
    await roles.remove([five?.id ?? ''], 'for a while');
    await roles.join(ids, 'join');
    await roles.settled();
    const goBack = await snapshotOf();
    await roles.bring({ roles: [{ ...(zero as Role), changedAt: '2027-01-01T00:00:00.000Z' }], tombstones: [] }, 'bring');
    await roles.restore([five?.id ?? '']);
    await roles.split(ids[0] ?? '', job(4).url, 'split');
    await roles.remove([(await roles.find(job(1)))?.id ?? ''], 'remove');
    await roles.emptyBin();
    await roles.remove([(await roles.find(job(2)))?.id ?? ''], 'remove too');
    await roles.settled();
    const state = async (of: Roles) => [byId(await all(of)), await of.bin(), await of.tombstones(), await of.count()];
    const before = await state(roles);
    await goBack();
    world.disk.estimate = async () => room;
    const after = await openIn(world);
    expect(await state(after)).toEqual(before);
    expect((await after.health())[0]).toMatch(/went back to an older state|lost \d of \d/);
  });

  it('is restored with a role that was saved again, though the clock says that it was removed later', async () => {
    const world = newWorld();
    let hour = 12;
    const roles = await openIn(world, { now: () => new Date(Date.UTC(2026, 10, 20, hour)) });
    await save(roles, 0, 1);
    await roles.remove([(await roles.find(job(0)))?.id ?? ''], 'r');
    hour = 9;
    await roles.save(saved(job(0)), 'again');
    await roles.settled();
    freshIndexedDb();
    expect(await (await openIn(world)).find(job(0))).toMatchObject({ status: 'saved' });
  });

  it('in an older state: is brought up to the last change, and nothing newer is overwritten', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 5);
    await roles.settled();
    const goBack = await snapshotOf();
    await set(roles, (await roles.find(job(1)))?.id ?? '', { note: 'later' });
    await roles.remove([(await roles.find(job(2)))?.id ?? ''], 'r');
    await save(roles, 5, 7);
    const before = byId(await all(roles));
    await roles.health();
    await goBack();
    const after = await openIn(world);
    expect(byId(await all(after))).toEqual(before);
    expect((await after.bin()).map(({ role }) => role.extraction.posting?.title?.value)).toEqual(['Engineer 2']);
    expect(await after.health()).toEqual([expect.stringMatching(/2 roles were brought back to the last change\.$/)]);
  });

  it('keeps what was saved since, and merges it where it is the same job', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 3);
    await set(roles, (await roles.find(job(1)))?.id ?? '', { note: 'mine' });
    await roles.settled();
    freshIndexedDb();
    // Without the note nothing shows that anything was there; a save is made, and then the note is back.
    const blind = await openIn(newWorld());
    await save(blind, 1, 2);
    await save(blind, 8, 9);
    const after = await openIn(world);
    const found = await all(after);
    expect(found.map(({ extraction }) => extraction.posting?.title?.value).sort()).toEqual([
      'Engineer 0',
      'Engineer 1',
      'Engineer 2',
      'Engineer 8',
    ]);
    expect((await after.find(job(1)))?.note).toBe('mine');
    // Of the four that there are now two were there.
    expect(await after.health()).toEqual([expect.stringContaining('lost 2 of 4 saved roles. All of them were restored')]);
  });

  it('is lost in the midst of use: the next opening notices', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 4);
    await roles.settled();
    freshIndexedDb();
    const other = await openIn(world);
    expect(await other.count()).toBe(4);
  });

  it('while the disk is full: is told, and restored when there is room', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 4);
    await roles.settled();
    freshIndexedDb();
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
      if (args[1] === 'readwrite') throw new DOMException('', 'QuotaExceededError');
      return transaction.apply(this, args);
    };
    const full = await openIn(world);
    const told = await full.health();
    IDBDatabase.prototype.transaction = transaction;
    expect(told).toEqual(['The browser lost saved roles, and they could not be restored yet. The disk is full, the role was not saved.']);
    expect(await full.count()).toBe(0);
    expect(await full.health()).toEqual([expect.stringContaining('lost 4 of 4 saved roles. All of them were restored')]);
    expect(await full.count()).toBe(4);
  });

  it('twice over, by two pages at once: is restored once', async () => {
    const { world, before } = await filledBy(20);
    freshIndexedDb();
    const [a, b] = await Promise.all([openIn(world), openIn(world)]);
    expect(byId(await all(a))).toEqual(before);
    expect(byId(await all(b))).toEqual(before);
    expect(await a.health()).toEqual(['The browser lost 20 of 20 saved roles. All of them were restored from Plainpost’s own copy.']);
  });
});

/** The store as it was a while ago: what a cut-off log leaves. */
async function snapshotOf(): Promise<() => Promise<void>> {
  const kept = new Map<string, [IDBValidKey[], unknown[]]>();
  await tamper(async (db) => {
    for (const name of db.objectStoreNames) kept.set(name, [await db.getAllKeys(name), await db.getAll(name)]);
  });
  return () =>
    tamper(async (db) => {
      for (const [name, [keys, values]] of kept) {
        await db.clear(name);
        for (const [at, value] of values.entries()) await db.put(name, value, name === 'meta' ? keys[at] : undefined);
      }
    });
}
