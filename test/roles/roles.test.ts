import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, copy, copyUrl, extraction, freshIndexedDb, jobId, memory, open, original, originalUrl, saved, set } from './sample.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('saving', () => {
  it('keeps the whole reading and finds it again', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    expect(role).toMatchObject({ status: 'saved', note: '', identities: [`ashby:${jobId}`], addresses: [originalUrl] });
    expect((await roles.get(role.id))?.extraction).toEqual(original);
    expect(await roles.find(original)).toEqual(role);
  });

  it('finds the roles of many jobs at once, each by an identity of its own', async () => {
    const roles = await open();
    const first = await roles.save(saved(original), 'click-1');
    const other = await roles.save(
      saved({
        ...original,
        url: originalUrl.replace(
          jobId,
          jobId.replace(/^./, (c) => (c === 'a' ? 'b' : 'a')),
        ),
      }),
      'click-2',
    );
    const found = await roles.allBy([...first.identities, ...other.identities, 'url:nowhere.example/1']);
    expect(found.map(({ id }) => id).sort()).toEqual([first.id, other.id].sort());
  });

  it('is still there through another connection', async () => {
    const role = await (await open()).save(saved(original), 'click-1');
    expect(await (await open()).get(role.id)).toEqual(role);
  });

  it('does the same save once, however often it comes', async () => {
    const roles = await open();
    const first = await roles.save(saved(original), 'click-1');
    expect(await roles.save(saved(original), 'click-1')).toEqual(first);
    expect(await all(roles)).toHaveLength(1);
  });

  it('makes one role of a hundred saves at once from five connections', async () => {
    const storage = memory();
    const five = await Promise.all(Array.from({ length: 5 }, () => open(storage)));
    const made = await Promise.all(Array.from({ length: 100 }, (_, n) => five[n % 5]?.save(saved(n % 2 ? copy : original), `click-${n}`)));
    expect(new Set(made.map((role) => role?.id)).size).toBe(1);
    const roles = await open(storage);
    expect(await all(roles)).toHaveLength(1);
    expect(await roles.health()).toEqual([]);
  });

  it('refuses a reading that is not in order, and changes nothing', async () => {
    const roles = await open();
    const odd = { extraction: { ...original, claims: [{ field: 'title', value: 7 }] }, findings: [] } as never;
    await expect(roles.save(odd, 'click-1')).rejects.toMatchObject({ kind: 'refused' });
    expect(await all(roles)).toEqual([]);
  });

  it('asks for the disk, not for the cache', async () => {
    const roles = await open();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await roles.save(saved(original), 'click-1');
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
    begin.mockRestore();
  });
});

describe('one job, one role', () => {
  it("joins a copy and its original by the id in the copy's apply link, keeping status and note", async () => {
    const roles = await open();
    const first = await roles.save(saved(copy), 'click-1');
    await set(roles, first.id, { status: 'applied' });
    await set(roles, first.id, { note: 'Ask Mira.' });
    const second = await roles.save(saved(original), 'click-2');
    expect(second).toMatchObject({ id: first.id, status: 'applied', note: 'Ask Mira.', addresses: [copyUrl, originalUrl] });
    expect(await all(roles)).toHaveLength(1);
  });

  it('joins them the other way round too', async () => {
    const roles = await open();
    const first = await roles.save(saved(original), 'click-1');
    expect((await roles.save(saved(copy), 'click-2')).id).toBe(first.id);
  });

  it("takes the original's reading over the copy's, never the copy's over the original's", async () => {
    const roles = await open();
    await roles.save(saved(copy), 'click-1');
    expect((await roles.save(saved(original), 'click-2')).extraction.url).toBe(originalUrl);
    expect((await roles.save(saved(copy), 'click-3')).extraction.url).toBe(originalUrl);
  });

  it('keeps two jobs apart that an aggregator shows at one address', async () => {
    const roles = await open();
    const elsewhere = extraction(copyUrl, { applyUrl: 'https://jobs.ashbyhq.com/nordwind-labs/ffffaaaa-1f4e-4c8e-9d36-5a1f0e2b7c11' });
    const first = await roles.save(saved(copy), 'click-1');
    expect(await roles.find(elsewhere)).toBeUndefined();
    const second = await roles.save(saved(elsewhere), 'click-2');
    expect(second.id).not.toBe(first.id);
    expect(await roles.find(elsewhere)).toMatchObject({ id: second.id });
    expect(await roles.find(copy)).toMatchObject({ id: first.id });
  });

  it('knows a page again whose apply link was not read this time', async () => {
    const roles = await open();
    const role = await roles.save(saved(copy), 'click-1');
    expect(await roles.find(extraction(`${copyUrl}?utm_source=mail`))).toMatchObject({ id: role.id });
  });

  it('keeps two jobs with the same title and employer apart', async () => {
    const roles = await open();
    await roles.save(saved(extraction('https://board.example/jobs/1')), 'click-1');
    await roles.save(saved(extraction('https://board.example/jobs/2')), 'click-2');
    expect(await all(roles)).toHaveLength(2);
  });
});

describe('undo', () => {
  it('takes a new role away, which can be restored', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    expect(await roles.undo('click-1')).toEqual([]);
    expect(await all(roles)).toEqual([]);
    expect(await roles.restore([role.id])).toEqual([{ ...role, changedAt: expect.any(String) }]);
  });

  it('takes back a merge and leaves the rest of the role', async () => {
    const roles = await open();
    const before = await roles.save(saved(copy), 'click-1');
    await roles.save(saved(original), 'click-2');
    await set(roles, before.id, { note: 'Ask Mira.' });
    expect(await roles.undo('click-2')).toEqual([
      { ...before, note: 'Ask Mira.', setAt: { note: expect.any(String) }, changedAt: expect.any(String) },
    ]);
  });

  it('of a second save of the same page leaves the role', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    await roles.save(saved(original), 'click-2');
    expect(await roles.undo('click-2')).toEqual([role]);
  });

  it('done twice is done once', async () => {
    const roles = await open();
    await roles.save(saved(copy), 'click-1');
    await roles.save(saved(original), 'click-2');
    const after = await roles.undo('click-2');
    expect(await roles.undo('click-2')).toEqual(after);
  });

  it('of a save that never was changes nothing', async () => {
    const roles = await open();
    await roles.save(saved(original), 'click-1');
    expect(await roles.undo('click-9')).toEqual([]);
    expect(await all(roles)).toHaveLength(1);
  });

  it('is not undone by the late repetition of its save', async () => {
    const roles = await open();
    await roles.save(saved(original), 'click-1');
    await roles.undo('click-1');
    await expect(roles.save(saved(original), 'click-1')).rejects.toMatchObject({ kind: 'undone' });
    expect(await all(roles)).toEqual([]);
  });
});

describe('a saved role', () => {
  it('keeps the history of its status, an entry a change', async () => {
    const roles = await open();
    const { id } = await roles.save(saved(original), 'click-1');
    await set(roles, id, { status: 'applied' });
    await set(roles, id, { status: 'applied' });
    const role = await set(roles, id, { status: 'interviewing' });
    expect(role.history.map(({ status }) => status)).toEqual(['saved', 'applied', 'interviewing']);
  });

  it('that is not there cannot be changed', async () => {
    const roles = await open();
    await expect(set(roles, 'role-none', { note: '' })).rejects.toMatchObject({ kind: 'missing' });
  });

  it('is removed to the bin and comes back as it was', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    await roles.remove([role.id], 'remove-1');
    expect(await roles.find(original)).toBeUndefined();
    expect(await roles.restore([role.id])).toEqual([{ ...role, changedAt: expect.any(String) }]);
    expect(await roles.find(original)).toMatchObject({ id: role.id });
  });

  it('does not come back beside a newer role of its job', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    await roles.remove([role.id], 'remove-1');
    const newer = await roles.save(saved(original), 'click-2');
    await expect(roles.restore([role.id])).rejects.toMatchObject({ kind: 'duplicate' });
    expect(await all(roles)).toEqual([newer]);
  });
});

describe('lists', () => {
  it('are newest first', async () => {
    const roles = await open();
    const made = [];
    for (const n of [1, 2, 3]) made.push(await roles.save(saved(extraction(`https://board.example/jobs/${n}`)), `click-${n}`));
    const newest = made.reverse();
    expect(await all(roles)).toEqual(newest);
    expect(await roles.recent(2)).toEqual(newest.slice(0, 2));
    expect(await roles.recent(0)).toEqual([]);
  });
});
