import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { all, extraction, freshIndexedDb, memory, open, openAt, original, saved, set } from './sample.ts';

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
    [
      'an import',
      (roles, made) =>
        roles.bring({ roles: made.map((role) => ({ ...role, note: 'x', setAt: { note: '2027-01-01T00:00:00Z' } })), tombstones: [] }, 'k'),
    ],
    [
      'an import with removals',
      (roles, made) =>
        roles.bring({ roles: [], tombstones: [{ id: made[0]?.id ?? '', identities: [], removedAt: '2027-01-01T00:00:00Z' }] }, 'k'),
    ],
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
    await roles.remove(
      made.map(({ id }) => id),
      'k',
    );
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
