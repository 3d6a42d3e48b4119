import { beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../lib/roles/incoming.ts';
import { newRole } from '../../lib/roles/merge.ts';
import type { Role, Tombstone } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { all, copy, copyUrl, extraction, freshIndexedDb, open, original, saved } from './sample.ts';
import { byId, newWorld, openIn } from './world.ts';

beforeEach(freshIndexedDb);

const later = '2027-01-01T00:00:00.000Z';
const job = (n: number) => extraction(`https://board.example/jobs/${n}`, { title: `Engineer ${n}` });
const role = (n: number, more: Partial<Role> = {}): Role => ({
  ...newRole(saved(job(n)), { id: `role-of-${n}`, at: '2026-11-01T00:00:00.000Z', identities: [`url:board.example/jobs/${n}`] }),
  ...more,
});
const noted = (n: number) => role(n, { note: 'theirs', setAt: { note: later }, changedAt: later });
const removal = (n: number, removedAt = later): Tombstone => ({ id: role(n).id, identities: role(n).identities, removedAt });

/** Roles 1 to 3 as another browser has them. */
async function three(): Promise<Roles> {
  const roles = await open();
  await roles.bring({ roles: [role(1), role(2), role(3)], tombstones: [] }, 'first');
  return roles;
}

const both: Incoming = {
  roles: [{ ...newRole(saved(copy), { id: 'both', at: later, identities: ['ashby:1', 'lever:2'] }) }],
  tombstones: [],
};

/** Two roles that are one as soon as `both` is known. */
async function halves(roles: Roles): Promise<Incoming> {
  const one = newRole(saved(extraction(copyUrl)), { id: 'half-1', at: '2026-11-01T00:00:00.000Z', identities: ['ashby:1'] });
  const two = newRole(saved(original), { id: 'half-2', at: '2026-11-02T00:00:00.000Z', identities: ['lever:2'] });
  await roles.bring({ roles: [one, two], tombstones: [] }, 'halves');
  return both;
}

async function stateOf(roles: Roles): Promise<unknown[]> {
  const tombstones = (await roles.tombstones()).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [byId(await all(roles)), await roles.bin(), tombstones, await roles.count()];
}

describe('an import', () => {
  const imports: [string, Incoming, ((roles: Roles) => Promise<unknown>)?][] = [
    ['of a new role', { roles: [role(9)], tombstones: [] }],
    ['of a role that is merged', { roles: [noted(2)], tombstones: [] }],
    ['of a role that two here turn out to be', both, halves],
    ['of a removal', { roles: [], tombstones: [removal(2)] }],
    ['of a removal of a role that is not here', { roles: [], tombstones: [removal(9)] }],
    [
      'of a removal that came before another',
      { roles: [], tombstones: [removal(2)] },
      async (roles) => {
        await roles.remove([role(2).id], 'remove');
        await roles.emptyBin();
      },
    ],
    ['of a role that lies in the bin', { roles: [noted(2)], tombstones: [] }, (roles) => roles.remove([role(2).id], 'remove')],
    [
      'of a role that was removed for good',
      { roles: [noted(2)], tombstones: [] },
      async (roles) => {
        await roles.remove([role(2).id], 'remove');
        await roles.emptyBin();
      },
    ],
    [
      'of all of that',
      { roles: [role(9), noted(1)], tombstones: [removal(2), removal(8)] },
      (roles) => roles.remove([role(3).id], 'remove'),
    ],
  ];

  it.each(imports)('%s does what its preview said, and taken back leaves all as it was', async (_, incoming, before) => {
    const roles = await three();
    await before?.(roles);
    const was = await stateOf(roles);
    const previewed = await roles.preview(incoming);
    expect(await stateOf(roles)).toEqual(was);
    expect(await roles.bring(incoming, 'k')).toEqual(previewed);
    expect(await stateOf(roles)).not.toEqual(was);
    await roles.undo('k');
    expect(await stateOf(roles)).toEqual(was);
  });

  it('previews a file that has one role twice as what it is', async () => {
    const roles = await three();
    const incoming: Incoming = {
      roles: [role(9), { ...noted(9), id: 'twin' }, noted(2), { ...noted(2), note: 'again' }],
      tombstones: [removal(9)],
    };
    expect(await roles.preview(incoming)).toEqual(await roles.bring(incoming, 'k'));
  });

  it('that made one role of two is not forgotten with the store: what was one stays one', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    const incoming = await halves(roles);
    await roles.settled();
    await roles.bring(incoming, 'k');
    await roles.remove(
      (await all(roles)).map(({ id }) => id),
      'remove',
    );
    await roles.settled();
    freshIndexedDb();
    const after = await openIn(world);
    expect([await after.count(), (await after.bin()).length]).toEqual([0, 1]);
  });

  it('keeps the time of a removal that came along, and forgets that of a role that came back', async () => {
    const roles = await three();
    await roles.bring({ roles: [], tombstones: [removal(2)] }, 'k');
    expect(await roles.bin()).toMatchObject([{ removedAt: later, role: { id: role(2).id } }]);
    await roles.emptyBin();
    const after = '2027-02-01T00:00:00.000Z';
    await roles.bring({ roles: [{ ...role(2), changedAt: after }], tombstones: [] }, 'k2');
    expect([await roles.bin(), await roles.tombstones(), await roles.count()]).toEqual([[], [], 3]);
  });
});
