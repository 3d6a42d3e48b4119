import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { all, copy, copyUrl, extraction, freshIndexedDb, memory, open, openAt, original, originalUrl, saved, set } from './sample.ts';

beforeEach(freshIndexedDb);

const job = (n: number, values = {}) => extraction(`https://board.example/jobs/${n}`, { title: `Engineer ${n}`, ...values });

async function withRoles(count: number): Promise<{ roles: Roles; made: Role[] }> {
  const roles = await open();
  const made: Role[] = [];
  for (let n = 1; n <= count; n += 1) made.push(await roles.save(saved(job(n)), `save-${n}`));
  return { roles, made };
}

const sortedById = (list: Role[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('setting the user’s own fields', () => {
  it('notes when each was set, and says nothing of those that stay', async () => {
    const { roles, made } = await withRoles(1);
    const [role] = await roles.set([made[0]?.id ?? ''], { rating: 4, tags: ['rust', 'rust', 'near'], note: '' }, 'k');
    expect(role).toMatchObject({ rating: 4, tags: ['rust', 'near'] });
    expect(Object.keys(role?.setAt ?? {}).sort()).toEqual(['rating', 'tags']);
  });

  it('clears a field that is set to undefined', async () => {
    const { roles, made } = await withRoles(1);
    const id = made[0]?.id ?? '';
    await set(roles, id, { rating: 4, note: 'x', nextStep: { what: 'Write', on: '2026-12-01' } });
    const role = await set(roles, id, { rating: undefined, note: undefined, nextStep: undefined });
    expect(role).not.toHaveProperty('rating');
    expect(role).not.toHaveProperty('nextStep');
    expect(role.note).toBe('');
  });

  it('may differ from role to role, and is one action', async () => {
    const { roles, made } = await withRoles(2);
    const ids = made.map(({ id }) => id);
    await set(roles, ids[0] ?? '', { tags: ['near'] });
    const before = await all(roles);
    const after = await roles.set(ids, ({ tags }) => ({ tags: [...tags, 'rust'] }), 'k');
    expect(after.map(({ tags }) => tags)).toEqual([['near', 'rust'], ['rust']]);
    await roles.undo('k');
    expect(await all(roles)).toEqual(before);
  });

  it('is all or nothing', async () => {
    const { roles, made } = await withRoles(1);
    await expect(roles.set([made[0]?.id ?? '', 'nobody'], { note: 'x' }, 'k')).rejects.toMatchObject({ kind: 'missing' });
    expect(await all(roles)).toEqual(made);
  });

  it.each([{ rating: 'five' }, { tags: 'rust' }, { status: 'hired' }, { contacts: [{ reach: 'x' }] }])('refuses %j', async (own) => {
    const { roles, made } = await withRoles(1);
    await expect(set(roles, made[0]?.id ?? '', own as never)).rejects.toMatchObject({ kind: 'refused' });
  });

  it('with the same key is done once', async () => {
    const { roles, made } = await withRoles(1);
    const id = made[0]?.id ?? '';
    await roles.set([id], { status: 'applied' }, 'k');
    await set(roles, id, { status: 'offer' });
    const [role] = await roles.set([id], { status: 'applied' }, 'k');
    expect(role?.status).toBe('offer');
  });
});

describe('undo', () => {
  const ids = (made: Role[]) => made.map(({ id }) => id);
  const actions: [string, (roles: Roles, made: Role[]) => Promise<unknown>][] = [
    ['a status', (roles, made) => roles.set(ids(made), { status: 'applied' }, 'k')],
    ['a note, tags and a step', (roles, made) => roles.set(ids(made), { note: 'x', tags: ['a'], nextStep: { what: 'Write' } }, 'k')],
    ['a correction', (roles, made) => roles.set(ids(made), { corrections: { title: null } }, 'k')],
    ['a removal', (roles, made) => roles.remove(ids(made), 'k')],
    ['a join', (roles, made) => roles.join(ids(made), 'k')],
    ['a reading that says something else', (roles) => roles.save(saved(job(1, { title: 'Engineer, part time' })), 'k')],
    ['an import', (roles, made) => roles.bring({ roles: made.map((role) => ({ ...role, note: 'x', setAt: { note: '2027-01-01T00:00:00Z' } })), tombstones: [] }, 'k')],
    ['an import with removals', (roles, made) => roles.bring({ roles: [], tombstones: [{ id: made[0]?.id ?? '', identities: [], removedAt: '2027-01-01T00:00:00Z' }] }, 'k')],
  ];

  it.each(actions)('of %s gives back every role as it was', async (_, act) => {
    const { roles, made } = await withRoles(3);
    await act(roles, made);
    expect(await all(roles)).not.toEqual([...made].reverse());
    const touched = await roles.undo('k');
    expect(sortedById(await all(roles))).toEqual(sortedById(made));
    for (const role of touched) expect(made).toContainEqual(role);
    expect(await roles.bin()).toEqual([]);
  });

  it('leaves what was set since', async () => {
    const { roles, made } = await withRoles(1);
    const id = made[0]?.id ?? '';
    await roles.set([id], { note: 'first', rating: 2 }, 'k');
    await set(roles, id, { note: 'second' });
    expect(await roles.undo('k')).toMatchObject([{ note: 'second' }]);
    expect(await roles.get(id)).not.toHaveProperty('rating');
  });

  it('of an import removes what it made, but for what was changed since: that goes to the bin', async () => {
    const there = await withRoles(2);
    freshIndexedDb();
    const roles = await open();
    await roles.bring({ roles: there.made, tombstones: [] }, 'k');
    await set(roles, there.made[0]?.id ?? '', { note: 'mine' });
    await roles.undo('k');
    expect(await all(roles)).toEqual([]);
    expect(await roles.bin()).toMatchObject([{ role: { note: 'mine' } }]);
    expect(await roles.bring({ roles: there.made.slice(1), tombstones: [] }, 'k2')).toEqual({ added: 1, merged: 0, same: 0, removed: 0 });
  });

  it('of a long import needs its parts', async () => {
    const roles = await open();
    const first = await roles.save(saved(job(1)), 'save');
    const many = Array.from({ length: 450 }, (_, n) => ({ ...first, id: `many-${n}`, identities: [`url:board.example/many/${n}`] }));
    await roles.bring({ roles: many, tombstones: [] }, 'k');
    expect(await roles.count()).toBe(451);
    await roles.undo('k');
    expect(await all(roles)).toEqual([first]);
  });
});

describe('the bin', () => {
  it('shows what was removed last first, and gives it back', async () => {
    const { roles, made } = await withRoles(2);
    for (const [n, { id }] of made.entries()) await roles.remove([id], `remove-${n}`);
    const bin = await roles.bin();
    expect(bin.map(({ role }) => role.id)).toEqual(made.map(({ id }) => id).reverse());
    expect(await roles.restore(made.map(({ id }) => id))).toHaveLength(2);
    expect(await roles.bin()).toEqual([]);
  });

  it('restores all or none', async () => {
    const { roles, made } = await withRoles(2);
    await roles.remove(made.map(({ id }) => id), 'k');
    await roles.save(saved(job(2)), 'again');
    await expect(roles.restore(made.map(({ id }) => id))).rejects.toMatchObject({ kind: 'duplicate' });
    expect(await roles.bin()).toHaveLength(2);
  });

  it('leaves a tombstone of each when it is emptied', async () => {
    const { roles, made } = await withRoles(1);
    await roles.remove([made[0]?.id ?? ''], 'k');
    const [before] = await roles.tombstones();
    await roles.emptyBin();
    expect(await roles.bin()).toEqual([]);
    expect(await roles.tombstones()).toEqual([before]);
    expect(before).toMatchObject({ id: made[0]?.id, identities: made[0]?.identities });
    await expect(roles.restore([made[0]?.id ?? ''])).rejects.toMatchObject({ kind: 'missing' });
  });

  it.each([
    [29, 1],
    [31, 0],
  ])('holds a role after %i days: %i', async (days, left) => {
    const storage = memory();
    const roles = await openAt('2026-06-01T00:00:00Z', storage);
    const { id } = await roles.save(saved(original), 'k');
    await roles.remove([id], 'r');
    const later = await openAt(new Date(Date.UTC(2026, 5, 1 + days)).toISOString(), storage);
    await later.settled();
    expect(await later.bin()).toHaveLength(left);
    expect(await later.tombstones()).toMatchObject([{ id }]);
  });
});

describe('joining', () => {
  it('keeps the first one’s id, all addresses, and every note, tag and contact', async () => {
    const { roles, made } = await withRoles(2);
    const [a, b] = made.map(({ id }) => id) as [string, string];
    await set(roles, a, { note: 'one', tags: ['near'], contacts: [{ name: 'Mira' }] });
    await set(roles, b, { note: 'two', tags: ['rust'], status: 'applied', contacts: [{ name: 'Ole' }] });
    const joined = await roles.join([b, a], 'k');
    expect(joined).toMatchObject({ id: b, status: 'applied', contacts: [{ name: 'Ole' }, { name: 'Mira' }] });
    expect([joined.note, joined.tags, joined.addresses.length, joined.identities.length]).toEqual(['two\n\none', ['rust', 'near'], 2, 2]);
    expect(await roles.count()).toBe(1);
    expect(await roles.find(job(1))).toEqual(joined);
    expect(await roles.tombstones()).toEqual([]);
  });

  it('of a role with itself is refused', async () => {
    const { roles, made } = await withRoles(1);
    await expect(roles.join([made[0]?.id ?? '', made[0]?.id ?? ''], 'k')).rejects.toMatchObject({ kind: 'refused' });
  });

  it('happens in the save of a reading that two roles share', async () => {
    const roles = await open();
    const byCopy = await roles.save(saved(extraction(copyUrl)), 'a');
    const byJob = await roles.save(saved(original), 'b');
    await set(roles, byCopy.id, { note: 'one' });
    const before = await all(roles);
    const one = await roles.save(saved(copy), 'c');
    expect(await all(roles)).toEqual([one]);
    expect(one).toMatchObject({ note: 'one', identities: expect.arrayContaining([...byCopy.identities, ...byJob.identities]) });
    await roles.undo('c');
    expect(await all(roles)).toEqual(before);
  });

  it('is taken apart again, an address at a time', async () => {
    const { roles, made } = await withRoles(2);
    const [a, b] = made as [Role, Role];
    await roles.join([a.id, b.id], 'k');
    const [stays, goes] = await roles.split(a.id, b.addresses[0] ?? '', 's');
    expect(stays).toMatchObject({ id: a.id, addresses: a.addresses, identities: a.identities, extraction: a.extraction, snapshots: [] });
    expect(goes).toMatchObject({ addresses: b.addresses, identities: b.identities, extraction: b.extraction });
    expect(await roles.find(job(2))).toEqual(goes);
    await roles.undo('s');
    expect(await roles.count()).toBe(1);
    expect((await roles.find(job(2)))?.id).toBe(a.id);
  });

  it('takes a copy out although only its address was kept', async () => {
    const roles = await open();
    const { id } = await roles.save(saved(original), 'a');
    await roles.save(saved(copy), 'b');
    const [stays, goes] = await roles.split(id, copyUrl, 's');
    expect(stays).toMatchObject({ addresses: [originalUrl], extraction: { url: originalUrl } });
    expect(goes).toMatchObject({ addresses: [copyUrl], extraction: { url: copyUrl }, identities: [expect.stringContaining('board.example')] });
  });

  it('leaves a role with one address whole', async () => {
    const { roles, made } = await withRoles(1);
    await expect(roles.split(made[0]?.id ?? '', job(1).url, 's')).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('reading again', () => {
  const again = (title: string, readAt: string) => saved({ ...job(1, { title }), readAt });

  it('keeps the earlier reading where the posting says something else', async () => {
    const { roles, made } = await withRoles(1);
    const role = await roles.save(again('Engineer, part time', '2026-11-21T09:00:00.000Z'), 'k');
    expect(role.extraction.posting?.title?.value).toBe('Engineer, part time');
    expect(role.snapshots).toEqual([{ extraction: made[0]?.extraction, findings: made[0]?.findings }]);
  });

  it('keeps nothing where it says the same at another time', async () => {
    const { roles, made } = await withRoles(1);
    expect(await roles.save(again('Engineer 1', '2026-11-21T09:00:00.000Z'), 'k')).toEqual(made[0]);
  });

  it('keeps the first and the latest of many', async () => {
    const { roles, made } = await withRoles(1);
    for (let n = 1; n < 30; n += 1) await roles.save(again(`Engineer, ${n}`, new Date(Date.UTC(2026, 10, 21, 9, n)).toISOString()), `k${n}`);
    const role = await roles.find(job(1));
    expect(role?.snapshots).toHaveLength(12);
    expect(role?.snapshots[0]?.extraction).toEqual(made[0]?.extraction);
    expect(role?.snapshots.at(-1)?.extraction.posting?.title?.value).toBe('Engineer, 28');
  });
});
