import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, freshIndexedDb, saved, set } from './sample.ts';
import { filled, forget, job, openIn, putBack, recordsOf, save, tamper } from './world.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('after a loss, and beside an older copy', { timeout: 30_000 }, () => {
  it('a store that was restored is not taken for lost again, though the browser ended before it was noted', async () => {
    const world = await filled(2);
    const long = { ...job(60), observed: { ...job(60).observed, text: 'long '.repeat(20_000) } };
    const roles = await openIn(world);
    const { id } = await roles.save(saved(long), 'long');
    for (let nth = 0; nth < 10; nth += 1) await set(roles, id, { note: `${nth}` });
    await roles.health();
    const noted = structuredClone(world.storage.items['roles.sentinel']);
    freshIndexedDb();
    const told = ['The browser lost 3 of 3 saved roles. 2 were restored from Plainpost’s own copy; 1 could not be.'];
    expect(await (await openIn(world)).health()).toEqual(told);
    world.storage.items['roles.sentinel'] = noted;
    expect(await (await openIn(world)).health()).toEqual(told);
  });

  it('what was removed after the last copy stays removed, where roles are put back in place', async () => {
    const world = await filled(60);
    const roles = await openIn(world);
    await roles.remove([(await roles.find(job(1)))?.id ?? ''], 'for good');
    await roles.emptyBin();
    await roles.remove([(await roles.find(job(2)))?.id ?? ''], 'for a while');
    await roles.settled();
    const lost = (await roles.find(job(3)))?.id ?? '';
    await tamper((db) => db.delete('roles', lost));
    forget(world, /journal/);
    world.disk.estimate = async () => ({ usage: 1000, quota: 1000 });
    const after = await openIn(world);
    expect(await all(after)).toHaveLength(58);
    expect([(await after.get(lost))?.id, (await after.bin()).length, (await after.tombstones()).length]).toEqual([lost, 1, 2]);
  });

  it('a store that is lost again before it was copied is restored from the same copy', async () => {
    const world = await filled(100);
    freshIndexedDb();
    await openIn(world);
    freshIndexedDb();
    expect(await (await openIn(world)).count()).toBe(100);
  });

  it('what was lost twice in one page is counted each time by itself', async () => {
    const world = await filled(60);
    await tamper(async (db) => {
      for (const id of (await db.getAllKeys('roles')).slice(0, 30)) await db.delete('roles', id);
    });
    const roles = await openIn(world);
    expect(await all(roles)).toHaveLength(60);
    await roles.settled();
    freshIndexedDb();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await roles.count()).toBe(60);
    expect(await roles.health()).toEqual([
      'The browser lost saved roles 2 times, up to 60 of 60 at once. All of them were restored from Plainpost’s own copy.',
    ]);
  });

  it('what was changed after a loss is newer than all that was kept of before', async () => {
    const world = await filled(2);
    const roles = await openIn(world);
    const { id = '' } = (await roles.find(job(1))) ?? {};
    for (let nth = 0; nth < 50; nth += 1) await set(roles, id, { note: `${nth}` });
    await roles.settled();
    for (let nth = 50; nth < 70; nth += 1) await set(roles, id, { note: `${nth}` });
    await roles.settled();
    forget(world, /sentinel/);
    freshIndexedDb();
    const after = await openIn(world);
    expect((await after.get(id))?.note).toBe('69');
    await set(after, id, { note: 'last' });
    await after.settled();
    await tamper(async (db) => {
      for (const other of await db.getAllKeys('roles')) if (other !== id) await db.delete('roles', other);
    });
    expect((await all(await openIn(world))).map(({ note }) => note).sort()).toEqual(['', 'last']);
  });

  it('an older state beside a copy that goes further is brought up to it, though the note is gone', async () => {
    const world = await filled(3);
    const before = await recordsOf();
    const roles = await openIn(world);
    await save(roles, 3, 60);
    await roles.settled();
    await putBack(before);
    forget(world, /sentinel/);
    expect(await (await openIn(world)).count()).toBe(60);
  });
});
