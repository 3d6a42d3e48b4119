import { beforeEach, describe, expect, it } from 'vitest';
import { newRole } from '../../lib/roles/merge.ts';
import type { Role, Tombstone } from '../../lib/roles/role.ts';
import { mostSnapshots } from '../../lib/roles/snapshots.ts';
import { all, extraction, freshIndexedDb, open, saved } from './sample.ts';
import { tamper } from './world.ts';

beforeEach(freshIndexedDb);

const nothing = { added: 0, merged: 0, same: 0, removed: 0 };
const day = (nth: number) => new Date(Date.UTC(2026, 9, nth)).toISOString();

function role(n: number, more: Partial<Role> = {}): Role {
  const reading = saved(extraction(`https://board.example/jobs/${n}`, { title: `Engineer ${n}` }));
  return { ...newRole(reading, { id: `role-${n}`, at: day(n), identities: [`url:board.example/jobs/${n}`] }), ...more };
}

const tombstone = (n: number, removedAt: string, id = `role-${n}`): Tombstone => ({
  id,
  identities: role(n).identities,
  removedAt,
});

describe('roles that are brought in', () => {
  it('are listed by the time of saving, whatever order they come in, and one without a date is not left out', async () => {
    const roles = await open();
    const undated = role(4, { savedAt: 'some time' });
    expect(await roles.bring({ roles: [role(2), undated, role(3), role(1)], tombstones: [] }, 'k')).toEqual({ ...nothing, added: 4 });
    const listed: string[] = [];
    for await (const slice of roles.rows()) listed.push(...slice.map(({ id }) => id));
    expect(listed).toEqual(['role-3', 'role-2', 'role-1', 'role-4']);
  });

  it('are the same though a list is in another order', async () => {
    const roles = await open();
    const identities = ['url:a.example/1', 'url:b.example/1'];
    await roles.bring({ roles: [role(1, { identities })], tombstones: [] }, 'k');
    const turned = role(1, { identities: [...identities].reverse() });
    expect(await roles.bring({ roles: [turned], tombstones: [] }, 'k2')).toEqual({ ...nothing, same: 1 });
  });

  it('have no more snapshots than are kept, new or merged', async () => {
    const roles = await open();
    const readings = (from: number) =>
      Array.from({ length: 30 }, (_, n) => saved({ ...extraction(role(1).extraction.url, { title: `${from + n}` }), readAt: day(n + 1) }));
    await roles.bring({ roles: [role(1, { snapshots: readings(0) })], tombstones: [] }, 'k');
    expect((await roles.get('role-1'))?.snapshots).toHaveLength(mostSnapshots);
    await roles.bring({ roles: [role(1, { snapshots: readings(100) })], tombstones: [] }, 'k2');
    expect((await roles.get('role-1'))?.snapshots).toHaveLength(mostSnapshots);
  });

  it('take the place of a damaged one, which is set aside', async () => {
    const roles = await open();
    await roles.bring({ roles: [role(1)], tombstones: [] }, 'k');
    await tamper(async (db) => db.put('roles', { ...(await db.get('roles', 'role-1')), role: { ...role(1), note: 7 } }));
    const again = role(1, { id: 'role-9' });
    expect(await roles.bring({ roles: [again], tombstones: [] }, 'k2')).toEqual({ ...nothing, added: 1 });
    expect(await all(roles)).toEqual([again]);
    expect(await roles.health()).toEqual([expect.stringContaining('1 saved role could not be read')]);
  });

  it('under one id are one role, though each knows another job', async () => {
    const roles = await open();
    await roles.bring({ roles: [role(1, { identities: ['ashby:1'], note: 'mine', setAt: { note: day(2) } })], tombstones: [] }, 'k');
    expect(await roles.bring({ roles: [role(1, { identities: ['lever:2'] })], tombstones: [] }, 'k2')).toEqual({ ...nothing, merged: 1 });
    expect([await roles.count(), (await roles.get('role-1'))?.note]).toEqual([1, 'mine']);
  });
});

describe('removals that are brought in', () => {
  it('of the moment of the last change win over it', async () => {
    const roles = await open();
    await roles.bring({ roles: [role(1)], tombstones: [] }, 'k');
    expect(await roles.bring({ roles: [], tombstones: [tombstone(1, day(1))] }, 'k2')).toEqual({ ...nothing, removed: 1 });
    expect(await roles.tombstones()).toHaveLength(1);
  });

  it('that a change came after are not kept', async () => {
    const roles = await open();
    await roles.bring({ roles: [role(5)], tombstones: [] }, 'k');
    await roles.bring({ roles: [], tombstones: [tombstone(5, day(2), 'other')] }, 'k2');
    expect([await roles.count(), await roles.tombstones()]).toEqual([1, []]);
  });

  it('of what is in the bin are not noted a second time', async () => {
    const roles = await open();
    await roles.bring({ roles: [role(1)], tombstones: [] }, 'k');
    await roles.remove(['role-1'], 'r');
    await roles.bring({ roles: [], tombstones: [tombstone(1, day(20))] }, 'k2');
    expect(await roles.tombstones()).toHaveLength(1);
  });

  it('under two names of one job take one role', async () => {
    const roles = await open();
    await roles.bring({ roles: [role(1), role(2)], tombstones: [] }, 'k');
    const both = [tombstone(1, day(9)), tombstone(1, day(9), 'as-it-was-called-there')];
    expect(await roles.bring({ roles: [], tombstones: both }, 'k2')).toEqual({ ...nothing, removed: 1 });
    expect(await roles.count()).toBe(1);
  });

  it.each([
    ['together', (one: Tombstone, two: Tombstone) => [[one, two]]],
    ['one after the other', (one: Tombstone, two: Tombstone) => [[one], [two]]],
  ])('of one role at two times, %s: the later time stays', async (_, imports) => {
    for (const [first, second] of [
      [3, 9],
      [9, 3],
    ] as const) {
      freshIndexedDb();
      const roles = await open();
      for (const [nth, tombstones] of imports(tombstone(1, day(first)), tombstone(1, day(second))).entries()) {
        await roles.bring({ roles: [], tombstones }, `k${nth}`);
      }
      expect((await roles.tombstones()).map(({ removedAt }) => removedAt)).toEqual([day(9)]);
    }
  });
});
