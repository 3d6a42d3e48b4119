import { beforeEach, describe, expect, it } from 'vitest';
import { all, freshIndexedDb } from './sample.ts';
import { byId, drop, newWorld, openIn, save, tamper } from './world.ts';

beforeEach(freshIndexedDb);

describe('a database that is damaged', { timeout: 30_000 }, () => {
  it('so that it cannot be opened any more is restored beside it, and nothing is deleted', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 60);
    await roles.settled();
    const before = byId(await all(roles));
    const openName = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, name, version) {
      if (name === 'plainpost') throw new DOMException('Internal error opening backing store', 'UnknownError');
      return openName.call(this, name, version);
    };
    const after = await openIn(world);
    expect(byId(await all(after))).toEqual(before);
    expect(await after.health()).toEqual(['The browser lost 60 of 60 saved roles. All of them were restored from Plainpost’s own copy.']);
    await save(after, 60, 61);
    expect(await (await openIn(world)).count()).toBe(61);
    await expect(openIn(newWorld())).rejects.toMatchObject({ kind: 'failed' });
    IDBFactory.prototype.open = openName;
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['plainpost', 'plainpost-2']);
  });

  it('so that it cannot be read in one place is carried over to another, with what is missing', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 60);
    await roles.settled();
    const before = byId(await all(roles));
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

  it('in one word of a note is noticed when it is copied, and put right from the copy before', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 60);
    await roles.settled();
    const before = byId(await all(roles));
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

/** The manifest of a copy that is due again. */
function asIfHalf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const manifest = JSON.parse(new TextDecoder().decode(bytes));
  return Uint8Array.from(Buffer.from(JSON.stringify({ ...manifest, seq: 0 })));
}
