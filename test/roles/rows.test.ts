import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Roles } from '../../lib/roles/roles.ts';
import type { Row } from '../../lib/roles/row.ts';
import { rowOf } from '../../lib/roles/row-of.ts';
import { all, extraction, freshIndexedDb, open, saved, set } from './sample.ts';

beforeEach(freshIndexedDb);

const job = (n: number, values = {}) => extraction(`https://board.example/jobs/${n}`, { title: `Engineer ${n}`, ...values });

async function rowsOf(roles: Roles): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const slice of roles.rows()) rows.push(...slice);
  return rows;
}

async function textsOf(roles: Roles): Promise<Map<string, string>> {
  const texts: [string, string][] = [];
  for await (const slice of roles.texts()) texts.push(...slice);
  return new Map(texts);
}

/** 300 roles: three shards of rows, many of texts. */
async function many(count = 300): Promise<Roles> {
  const roles = await open();
  const first = await roles.save(saved(job(0)), 'save');
  const others = Array.from({ length: count - 1 }, (_, n) => ({
    ...first,
    id: `many-${n}`,
    savedAt: new Date(Date.UTC(2026, 11, 1, 0, n)).toISOString(),
    identities: [`url:board.example/many/${n}`],
  }));
  await roles.bring({ roles: others, tombstones: [] }, 'bring');
  return roles;
}

/** Writes to the store behind the back of the code, as damage would. */
async function tamper(change: (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>): Promise<void> {
  const db = await openDB('plainpost');
  await change(db);
  db.close();
}

async function expectInStep(roles: Roles): Promise<void> {
  const expected = await all(roles);
  const rows = await rowsOf(roles);
  expect(new Map(rows.map((row) => [row.id, row]))).toEqual(new Map(expected.map((role) => [role.id, rowOf(role)])));
  expect(rows).toHaveLength(expected.length);
  expect([...(await textsOf(roles)).keys()].sort()).toEqual(expected.map(({ id }) => id).sort());
}

describe('rows', () => {
  it('are newest first, the first slice with few of them', async () => {
    const roles = await many();
    const slices: Row[][] = [];
    for await (const slice of roles.rows()) slices.push(slice);
    const flat = slices.flat();
    expect(flat.map(({ savedAt }) => savedAt)).toEqual(
      flat
        .map(({ savedAt }) => savedAt)
        .sort()
        .reverse(),
    );
    expect(slices[0]?.length).toBeLessThanOrEqual(128);
    expect(slices.length).toBeGreaterThan(1);
    await expectInStep(roles);
  });

  it.each<[string, (roles: Roles) => Promise<unknown>]>([
    ['a change', (roles) => roles.set(['many-7', 'many-200'], { status: 'applied', tags: ['near'], note: 'Łódź' }, 'k')],
    ['a removal', (roles) => roles.remove(['many-7', 'many-200'], 'k')],
    [
      'a removal taken back',
      async (roles) => {
        await roles.remove(['many-7'], 'k');
        await roles.undo('k');
      },
    ],
    ['a join', (roles) => roles.join(['many-7', 'many-200'], 'k')],
    ['an import taken back', (roles) => roles.undo('bring')],
    ['an aborted change', (roles) => expect(roles.set(['many-7', 'nobody'], { note: 'x' }, 'k')).rejects.toThrow()],
  ])('are in step after %s', async (_, act) => {
    const roles = await many();
    await act(roles);
    await expectInStep(roles);
  });

  it.each<[string, (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>]>([
    ['a shard of rows that is gone', (db) => db.delete('rows', 1)],
    ['all of them gone', (db) => Promise.all([db.clear('rows'), db.clear('texts')])],
    ['a shard of rows that is torn', (db) => db.put('rows', { shard: 1, json: '[[0,{"id":' })],
    ['a shard of rows that is something else', (db) => db.put('rows', { shard: 0, json: 7 })],
    ['a shard of texts that is something else', (db) => db.put('texts', { shard: 3, texts: 'x' })],
  ])('are made anew from the roles after %s', async (_, damage) => {
    const roles = await many();
    await tamper(damage);
    await expectInStep(roles);
    await expectInStep(await open());
  });

  it('of a role whose record is damaged go when it is set aside', async () => {
    const roles = await many(3);
    await tamper(async (db) => db.put('roles', { ...(await db.get('roles', 'many-1')), role: { id: 'many-1' } }));
    await all(roles);
    await expectInStep(roles);
    expect(await roles.count()).toBe(2);
  });
});

describe('a row', () => {
  it('holds what the user put right, not what was read', async () => {
    const roles = await open();
    const { id } = await roles.save(saved(job(1)), 'save');
    await set(roles, id, { corrections: { title: 'Engine driver', workplaceType: 'onsite', hiringOrganization: null } });
    const [row] = await rowsOf(roles);
    expect(row).toMatchObject({ title: 'Engine driver', workplaceType: 'onsite' });
    expect(row).not.toHaveProperty('employer');
  });
});

describe('texts', () => {
  it('hold the posting’s words and the user’s, folded', async () => {
    const roles = await open();
    const { id } = await roles.save(saved({ ...job(1), observed: { ...job(1).observed, text: 'Das Büro in Łódź\nGroße Pläne' } }), 'save');
    await set(roles, id, { note: 'Ask Zoë', contacts: [{ name: 'Mira Šimić', reach: 'mira@example.org' }], nextStep: { what: 'Write' } });
    expect((await textsOf(roles)).get(id)).toBe('das buro in lodz\ngrosse plane\nask zoe\nmira simic\nmira@example.org\nwrite');
  });

  it('are those of the posting’s sections where no text was kept', async () => {
    const roles = await open();
    const description = [{ kind: 'about' as const, heading: 'About', blocks: [{ kind: 'list' as const, items: ['Trains', 'Boats'] }] }];
    const read = job(1, { description });
    const { id } = await roles.save(saved({ ...read, observed: { ...read.observed, text: '' } }), 'save');
    expect((await textsOf(roles)).get(id)).toBe('about\ntrains\nboats');
  });

  it.each([
    ['a note', { note: 'x' }, 1],
    ['a status', { status: 'applied' as const }, 0],
  ])('are rewritten only where they changed: with %s', async (_, own, writes) => {
    const roles = await many(20);
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    await set(roles, 'many-1', own);
    const written = puts.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'texts');
    puts.mockRestore();
    expect(written).toHaveLength(writes);
  });
});
