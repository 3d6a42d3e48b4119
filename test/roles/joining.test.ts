import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { all, copy, copyUrl, extraction, freshIndexedDb, open, original, originalUrl, saved, set } from './sample.ts';

beforeEach(freshIndexedDb);

const job = (n: number, values = {}) => extraction(`https://board.example/jobs/${n}`, { title: `Engineer ${n}`, ...values });

async function withRoles(count: number): Promise<{ roles: Roles; made: Role[] }> {
  const roles = await open();
  const made: Role[] = [];
  for (let n = 1; n <= count; n += 1) made.push(await roles.save(saved(job(n)), `save-${n}`));
  return { roles, made };
}

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
    expect(goes).toMatchObject({
      addresses: [copyUrl],
      extraction: { url: copyUrl },
      identities: [expect.stringContaining('board.example')],
    });
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
    for (let n = 1; n < 30; n += 1)
      await roles.save(again(`Engineer, ${n}`, new Date(Date.UTC(2026, 10, 21, 9, n)).toISOString()), `k${n}`);
    const role = await roles.find(job(1));
    expect(role?.snapshots).toHaveLength(12);
    expect(role?.snapshots[0]?.extraction).toEqual(made[0]?.extraction);
    expect(role?.snapshots.at(-1)?.extraction.posting?.title?.value).toBe('Engineer, 28');
  });
});
