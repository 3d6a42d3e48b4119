import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../lib/roles/incoming.ts';
import { inMergedForm } from '../../lib/roles/merge-roles.ts';
import type { Role } from '../../lib/roles/role.ts';
import { openRoles, type Roles } from '../../lib/roles/roles.ts';
import { all, copy, copyUrl, extraction, freshIndexedDb, memory, open, original, saved, set } from './sample.ts';

beforeEach(freshIndexedDb);

const job = (n: number) => extraction(`https://board.example/jobs/${n}`, { title: `Engineer ${n}` });
const nothing = { added: 0, merged: 0, same: 0, removed: 0 };

/** What an export of it holds. */
async function exported(roles: Roles): Promise<Incoming> {
  return JSON.parse(JSON.stringify({ roles: (await all(roles)).reverse(), tombstones: await roles.tombstones() }));
}

async function fileOf(make: (roles: Roles) => Promise<unknown>): Promise<Incoming> {
  const roles = await open();
  await make(roles);
  const file = await exported(roles);
  freshIndexedDb();
  return file;
}

const saveMany = (count: number) => async (roles: Roles) => {
  for (let n = 1; n <= count; n += 1) await roles.save(saved(job(n)), `save-${n}`);
};

describe('bringing roles in', { timeout: 30_000 }, () => {
  it('into an empty store gives back what was exported, to the letter', async () => {
    const file = await fileOf(async (roles) => {
      await saveMany(70)(roles);
      await set(roles, (await all(roles))[3]?.id ?? '', { note: 'Łódź', tags: ['near'], rating: 3 });
      await roles.remove([(await all(roles))[5]?.id ?? ''], 'r');
    });
    const roles = await open();
    expect(await roles.bring(file, 'k')).toEqual({ ...nothing, added: 69 });
    expect(await exported(roles)).toEqual(file);
  });

  it('a second time changes nothing', async () => {
    const file = await fileOf(saveMany(5));
    const roles = await open();
    await roles.bring(file, 'k');
    const before = await exported(roles);
    expect(await roles.bring(file, 'k2')).toEqual({ ...nothing, same: 5 });
    expect(await exported(roles)).toEqual(before);
  });

  it('with the same key answers as the first time', async () => {
    const file = await fileOf(saveMany(5));
    const roles = await open();
    const first = await roles.bring(file, 'k');
    expect(await roles.bring(file, 'k')).toEqual(first);
  });

  it('merges a role of the same job field by field, and counts it', async () => {
    const file = await fileOf(async (roles) => {
      const { id } = await roles.save(saved(original), 'a');
      await set(roles, id, { note: 'from there', rating: 5 });
    });
    const roles = await open();
    const here = await roles.save(saved(copy), 'b');
    await set(roles, here.id, { note: 'from here' });
    expect(await roles.preview(file)).toEqual({ ...nothing, merged: 1 });
    expect(await roles.bring(file, 'k')).toEqual({ ...nothing, merged: 1 });
    const [role] = await all(roles);
    expect(role).toMatchObject({ note: 'from here', rating: 5 });
    expect([...(role?.addresses ?? [])].sort()).toEqual([copyUrl, original.url].sort());
    expect(await roles.count()).toBe(1);
    expect(await roles.find(original)).toEqual(await roles.find(copy));
  });

  it('makes one role of two here that one of the file shares with both', async () => {
    const file = await fileOf((roles) => roles.save(saved(copy), 'a'));
    const roles = await open();
    await roles.save(saved(extraction(copyUrl)), 'b');
    await roles.save(saved(original), 'c');
    const before = await all(roles);
    expect(await roles.bring(file, 'k')).toEqual({ ...nothing, merged: 1 });
    expect(await roles.count()).toBe(1);
    await roles.undo('k');
    expect(await all(roles)).toEqual(before);
  });

  it('makes one role of two in the file that are one job', async () => {
    const file = await fileOf((roles) => roles.save(saved(original), 'a'));
    const [role] = file.roles as [Role];
    const twin: Role = { ...role, id: 'twin', savedAt: '2026-12-01T00:00:00.000Z', note: 'x', setAt: { note: '2026-12-01T00:00:00.000Z' } };
    const roles = await open();
    expect(await roles.bring({ roles: [role, twin], tombstones: [] }, 'k')).toEqual({ ...nothing, added: 1, merged: 1 });
    expect(await all(roles)).toMatchObject([{ id: role.id, note: 'x' }]);
  });

  it('keeps two jobs apart that share a board’s address', async () => {
    const file = await fileOf((roles) => roles.save(saved(copy), 'a'));
    const other = extraction(copyUrl, { applyUrl: 'https://jobs.ashbyhq.com/nordwind-labs/ffffaaaa-1f4e-4c8e-9d36-5a1f0e2b7c11' });
    const roles = await open();
    await roles.save(saved(other), 'b');
    expect(await roles.bring(file, 'k')).toEqual({ ...nothing, added: 1 });
    expect(await roles.count()).toBe(2);
  });

  it('is all or nothing: stopped half way, nothing is there', async () => {
    const file = await fileOf(saveMany(200));
    const roles = await open();
    const stop = new AbortController();
    const bringing = roles.bring(file, 'k', { signal: stop.signal, onProgress: (done) => done > 100 && stop.abort() });
    await expect(bringing).rejects.toThrow('The import was cancelled. Nothing was changed.');
    expect([await roles.count(), await all(roles)]).toEqual([0, []]);
    expect(await roles.bring(file, 'k')).toEqual({ ...nothing, added: 200 });
  });

  it('tells its progress to the end', async () => {
    const file = await fileOf(saveMany(150));
    const done: number[] = [];
    await (await open()).bring(file, 'k', { onProgress: (count) => done.push(count) });
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(150);
  });

  it('previews what it would do, and does nothing', async () => {
    const file = await fileOf(async (roles) => {
      await saveMany(4)(roles);
      await roles.remove([(await roles.find(job(2)))?.id ?? ''], 'r');
    });
    const roles = await open();
    await roles.save(saved(job(4)), 'x');
    const [before] = [await exported(roles)];
    const expected = await roles.preview(file);
    expect(await exported(roles)).toEqual(before);
    expect(await roles.bring(file, 'k')).toEqual(expected);
    expect(expected).toEqual({ ...nothing, added: 2, merged: 1 });
  });
});

describe('removals', () => {
  it('are remembered: a role that was removed here does not come back', async () => {
    const file = await fileOf(saveMany(1));
    const roles = await open();
    await roles.bring(file, 'k');
    await roles.remove([(await all(roles))[0]?.id ?? ''], 'r');
    expect(await roles.bring(file, 'k2')).toEqual({ ...nothing, removed: 1 });
    await roles.emptyBin();
    expect(await roles.bring(file, 'k3')).toEqual({ ...nothing, removed: 1 });
    expect(await roles.count()).toBe(0);
  });

  it('come along: a role removed there goes to the bin here, and Undo brings it back', async () => {
    const file = await fileOf(saveMany(1));
    const roles = await open();
    await roles.bring(file, 'k');
    const [role] = file.roles as [Role];
    const removal = {
      roles: [],
      tombstones: [{ id: 'as-it-was-called-there', identities: role.identities, removedAt: '2027-01-01T00:00:00.000Z' }],
    };
    expect(await roles.bring(removal, 'k2')).toEqual({ ...nothing, removed: 1 });
    expect(await roles.bin()).toMatchObject([{ role: { id: role.id } }]);
    await roles.undo('k2');
    expect(await all(roles)).toEqual([role]);
  });

  it('give way to a change that was made after them, on either side', async () => {
    const file = await fileOf(saveMany(1));
    const [role] = file.roles as [Role];
    const later: Role = { ...role, note: 'x', setAt: { note: '2027-01-02T00:00:00.000Z' }, changedAt: '2027-01-02T00:00:00.000Z' };
    const tombstone = { id: role.id, identities: role.identities, removedAt: '2027-01-01T00:00:00.000Z' };
    const there = await open();
    await there.bring({ roles: [later], tombstones: [] }, 'k');
    expect(await there.bring({ roles: [], tombstones: [tombstone] }, 'k2')).toEqual(nothing);
    expect(await there.count()).toBe(1);
    freshIndexedDb();
    const here = await open();
    await here.bring({ roles: [role], tombstones: [] }, 'k');
    await here.bring({ roles: [], tombstones: [tombstone] }, 'k2');
    expect(await here.count()).toBe(0);
    expect(await here.bring({ roles: [later], tombstones: [] }, 'k3')).toEqual({ ...nothing, added: 1 });
    expect(await all(here)).toMatchObject([{ id: role.id, note: 'x' }]);
    expect(await here.bin()).toEqual([]);
    await here.undo('k3');
    expect([await here.count(), (await here.bin()).length]).toEqual([0, 1]);
  });
});

describe('two browsers that exchange what they have', () => {
  const step = fc.record({
    who: fc.constantFrom('a', 'b'),
    act: fc.constantFrom('save', 'note', 'status', 'remove', 'rate'),
    n: fc.nat(2),
    value: fc.constantFrom('x', 'y'),
  });

  it('end with the same roles, whatever was done in either and in whatever order', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        freshIndexedDb();
        let minutes = 0;
        let ids = 0;
        const browser = (name: string) =>
          openRoles({
            name,
            storage: memory(),
            now: () => new Date(Date.UTC(2026, 10, 20, 9, minutes++)),
            newId: () => `${name}-${ids++}`,
          });
        const browsers = { a: await browser('a'), b: await browser('b') };
        for (const [nth, { who, act, n, value }] of steps.entries()) {
          const roles = browsers[who as 'a' | 'b'];
          const role = await roles.find(job(n));
          if (!role) await roles.save(saved(job(n)), `step-${nth}`);
          else if (act === 'remove') await roles.remove([role.id], `step-${nth}`);
          else if (act !== 'save')
            await roles.set(
              [role.id],
              act === 'note' ? { note: value } : act === 'rate' ? { rating: 3 } : { status: 'applied' },
              `step-${nth}`,
            );
        }
        await browsers.a.bring(await exported(browsers.b), 'from-b');
        await browsers.b.bring(await exported(browsers.a), 'from-a');
        await browsers.a.bring(await exported(browsers.b), 'from-b-again');
        const [a, b] = [await exported(browsers.a), await exported(browsers.b)];
        const form = ({ roles }: Incoming) => roles.map(inMergedForm).sort((x, y) => (x.id < y.id ? -1 : 1));
        expect(form(a)).toEqual(form(b));
        expect(await browsers.a.bring(b, 'once-more')).toEqual({ ...nothing, same: b.roles.length });
      }),
      { numRuns: 40 },
    );
  });
});
