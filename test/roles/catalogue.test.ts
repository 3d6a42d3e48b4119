import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { imageOf, indexFrom } from '../../lib/find/image.ts';
import { readIndex } from '../../lib/find/read-index.ts';
import { capacityOf, type RoleIndex, rowAt } from '../../lib/find/role-index.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { all, extraction, freshIndexedDb, open, saved } from './sample.ts';
import { tamper } from './world.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

const pause = async () => undefined;
const job = (n: number) => extraction(`https://board.example/jobs/${n}`, { title: `Engineer ${n}` });

async function keepImage({ catalogue }: Roles): Promise<void> {
  const { totals } = await catalogue.kept();
  const { index } = await readIndex(catalogue);
  await catalogue.keep(await imageOf(index, totals.seq, pause));
}

/** 300 roles, and an image of them that is kept. */
async function imaged(): Promise<Roles> {
  const roles = await open();
  const first = await roles.save(saved(job(0)), 'save');
  const others = Array.from({ length: 299 }, (_, n) => ({ ...first, id: `many-${n}`, identities: [`url:board.example/many/${n}`] }));
  await roles.bring({ roles: others, tombstones: [] }, 'bring');
  await keepImage(roles);
  return roles;
}

async function changeHead(db: Awaited<ReturnType<typeof openDB>>, more: object): Promise<unknown> {
  return db.put('image', { ...(await db.get('image', 0)), ...more }, 0);
}

function idsIn(index: RoleIndex | undefined): string[] | undefined {
  return (
    index &&
    Array.from({ length: capacityOf(index) }, (_, position) => rowAt(index, position)?.id ?? '')
      .filter(Boolean)
      .sort()
  );
}

async function idsOf(roles: Roles): Promise<string[]> {
  return (await all(roles)).map(({ id }) => id).sort();
}

describe('the catalogue', () => {
  it('has no image at first, and the rows all the same', async () => {
    const roles = await open();
    await roles.save(saved(job(0)), 'save');
    expect((await roles.catalogue.kept()).image).toBeUndefined();
    expect(idsIn((await readIndex(roles.catalogue)).index)).toEqual(await idsOf(roles));
  });

  it.each<[string, (roles: Roles) => Promise<unknown>]>([
    ['nothing', async () => undefined],
    ['a save', (roles) => roles.save(saved(job(1)), 'k')],
    ['a change', (roles) => roles.set(['many-7', 'many-200'], { status: 'applied' }, 'k')],
    ['a removal', (roles) => roles.remove(['many-7'], 'k')],
    ['a join', (roles) => roles.join(['many-7', 'many-200'], 'k')],
    [
      'a removal taken back',
      async (roles) => {
        await roles.remove(['many-7'], 'k');
        await roles.undo('k');
      },
    ],
    ['an import taken back', (roles) => roles.undo('bring')],
  ])('brings the image up to the store after %s', async (_, act) => {
    const roles = await imaged();
    await act(roles);
    expect(idsIn(indexFrom(await roles.catalogue.kept()))).toEqual(await idsOf(roles));
  });

  it('reads only what was written since', async () => {
    const roles = await imaged();
    await roles.set(['many-150'], { status: 'applied' }, 'before');
    await keepImage(roles);
    await roles.set(['many-7'], { status: 'applied' }, 'k');
    const { image } = await roles.catalogue.kept();
    expect(image?.changed.stretches).toContainEqual({ from: 0, to: 128 });
    // One that nobody touched.
    expect(image?.changed.stretches).not.toContainEqual({ from: 256, to: 384 });
    expect(image?.changed.rows.find(({ row }) => row.id === 'many-7')?.row.status).toBe('applied');
  });

  it.each<[string, (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>]>([
    ['its head is gone', (db) => db.delete('image', 0)],
    ['its head is something else', (db) => db.put('image', 'x', 0)],
    ['its head has no number', (db) => changeHead(db, { seq: undefined })],
    ['its head has a number that is none', (db) => changeHead(db, { seq: {} })],
    ['its head is of no form', (db) => changeHead(db, { form: 7 })],
    ['its head names no parts', (db) => changeHead(db, { parts: 0 })],
    ['its head does not count its parts', (db) => changeHead(db, { parts: '1' })],
    ['what was written since is torn', (db) => db.put('rows', { shard: 0, seq: 9e9, json: '{' })],
  ])('gives no image where %s', async (_, damage) => {
    const roles = await imaged();
    await tamper(damage);
    expect((await roles.catalogue.kept()).image).toBeUndefined();
    expect(idsIn((await readIndex(roles.catalogue)).index)).toEqual(await idsOf(roles));
  });

  it.each<[string, (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>]>([
    ['is gone', (db) => db.delete('image', 1)],
    ['never was', (db) => changeHead(db, { parts: 3 })],
    ['is something else', (db) => db.put('image', { rows: 1 }, 1)],
  ])('is read without its image where a part of that %s', async (_, damage) => {
    const roles = await imaged();
    await tamper(damage);
    expect(indexFrom(await roles.catalogue.kept())).toBeUndefined();
    expect(idsIn((await readIndex(roles.catalogue)).index)).toEqual(await idsOf(roles));
  });

  it('does without the image where most was written since', async () => {
    const roles = await imaged();
    const [first] = await all(roles);
    if (!first) throw new Error('not saved');
    const others = Array.from({ length: 4500 }, (_, n) => ({ ...first, id: `more-${n}`, identities: [`url:board.example/more/${n}`] }));
    await roles.bring({ roles: others, tombstones: [] }, 'more');
    expect((await roles.catalogue.kept()).image).toBeUndefined();
    expect((await readIndex(roles.catalogue)).index.size).toBe(4800);
  });

  it('has one image at a time, or none', async () => {
    const roles = await imaged();
    const kept = async () => {
      const db = await openDB('plainpost');
      const keys = await db.getAllKeys('image');
      db.close();
      return keys;
    };
    const image = { seq: 1, form: 'other', shared: {} };
    await roles.catalogue.keep({ ...image, parts: [1, 2, 3] });
    expect(await kept()).toEqual([0, 1, 2, 3]);
    await roles.catalogue.keep({ ...image, parts: [1] });
    expect(await kept()).toEqual([0, 1]);
    await roles.catalogue.keep({ ...image, parts: [] });
    expect(await kept()).toEqual([]);
  });

  it('says so where the image could not be kept, and has the one before', async () => {
    const roles = await imaged();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      // All is asked for, and then there is no room.
      if (args[1] === 1) request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(roles.catalogue.keep({ seq: 1, form: 'other', shared: {}, parts: [1] })).rejects.toMatchObject({ kind: 'failed' });
    vi.restoreAllMocks();
    expect(idsIn(indexFrom(await roles.catalogue.kept()))).toEqual(await idsOf(roles));
  });

  it('gives the newest at once, newest first, and not many more than are shown', async () => {
    const roles = await imaged();
    const { id } = await roles.save(saved(job(1)), 'k');
    const newest = await roles.catalogue.newest();
    expect(newest[0]?.row.id).toBe(id);
    expect(newest.map(({ slot }) => slot)).toEqual(newest.map((_, nth) => 300 - nth));
    expect(newest).toHaveLength(50);
  });

  it('has no newest in an empty store, and of a store that is torn those that can be read', async () => {
    const roles = await open();
    expect(await roles.catalogue.newest()).toEqual([]);
    const { id } = await roles.save(saved(job(1)), 'k');
    expect((await roles.catalogue.newest()).map(({ row }) => row.id)).toEqual([id]);
    await tamper((db) => db.put('rows', { shard: 0, seq: 9e9, json: '{' }));
    expect(await roles.catalogue.newest()).toEqual([]);
    expect(idsIn((await readIndex(roles.catalogue, { first: () => undefined })).index)).toEqual([id]);
  });
});
