import { describe, expect, it } from 'vitest';
import { isSameJob, merged, newRole } from '../../lib/roles/merge.ts';
import { inMergedForm, isUnset, mergeRoles } from '../../lib/roles/merge-roles.ts';
import type { OwnField, Role } from '../../lib/roles/role.ts';
import { copy, copyUrl, extraction, original, saved } from './sample.ts';

const time = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();
const base = newRole(saved(original), { id: 'role-a', at: time(0), identities: ['ashby:1'] });

it.each<[string[], string[], boolean]>([
  [['ashby:1'], ['ashby:1', 'lever:2'], true],
  [['ashby:1', 'lever:2'], ['ashby:1'], true],
  [['ashby:1'], ['ashby:2'], false],
  [['ashby:1', 'url:x'], ['ashby:2', 'url:x'], false],
  [['url:x'], ['ashby:2', 'url:x'], true],
  [['ashby:1', 'url:x'], ['url:x'], true],
])('a role with %j and a reading with %j: whether they are one job', (ours, theirs, expected) => {
  expect(isSameJob({ ...base, identities: ours }, theirs)).toBe(expected);
});

describe('a reading into a role', () => {
  it('that says nothing new leaves it as it is', () => {
    expect(merged(base, saved(original), ['ashby:1'], time(1))).toBe(base);
  });

  it('adds another address alone, and another identity alone', () => {
    const at = time(1);
    expect(merged(base, saved({ ...original, url: copyUrl }), ['ashby:1'], at)).toMatchObject({
      addresses: [original.url, copyUrl],
      changedAt: at,
    });
    expect(merged(base, saved(original), ['ashby:1', 'url:x'], at)).toMatchObject({ identities: ['ashby:1', 'url:x'], changedAt: at });
  });

  it('of another board says no better than that of the first', () => {
    const first = newRole(saved(copy), { id: 'role-a', at: time(0), identities: ['ashby:1'] });
    const other = extraction('https://other.example/jobs/7', { title: 'Other words' });
    expect(merged(first, saved(other), ['ashby:1'], time(1)).extraction.url).toBe(copyUrl);
  });
});

it.each<[OwnField, Partial<Role>, boolean]>([
  ['status', {}, true],
  ['status', { history: [...base.history, { status: 'applied', at: time(1) }, { status: 'saved', at: time(2) }] }, false],
  ['corrections', {}, true],
  ['corrections', { corrections: { title: null } }, false],
  ['tags', {}, true],
  ['note', {}, true],
  ['rating', { rating: 1 }, false],
])('%s of %j: whether it was never set', (field, own, expected) => {
  expect(isUnset({ ...base, ...own }, field)).toBe(expected);
});

describe('a merge of two roles', () => {
  const other: Role = { ...base, id: 'role-b', savedAt: time(5), changedAt: time(5) };

  it('keeps what a later version added to either', () => {
    const moody = { ...other, mood: 'good' } as Role;
    for (const one of [mergeRoles(base, moody), mergeRoles(moody, base)]) expect(one).toMatchObject({ mood: 'good' });
  });

  it('keeps a status that its history does not tell of, and adds none that it does', () => {
    const told: Role = { ...base, status: 'offer', setAt: { status: time(3) } };
    expect(mergeRoles(told, other)).toMatchObject({ status: 'offer', history: [...base.history, { status: 'offer', at: time(3) }] });
    const history = [...base.history, { status: 'offer' as const, at: time(2) }];
    expect(inMergedForm({ ...told, history }).history).toEqual(history);
  });

  it('has the job’s own ids before those of copies, and first the address that it was saved from', () => {
    const identities = ['a:board', 'workday:1'];
    const merging = mergeRoles({ ...base, addresses: [], identities: ['url:x'] }, { ...other, addresses: ['z', 'a'], identities });
    expect(merging.identities[0]).toBe('workday:1');
    expect(merging.addresses).toEqual(['z', 'a']);
  });

  it('has of one page the reading made last, and the others in the order in which they were read', () => {
    const read = (url: string, minute: number) => saved({ ...extraction(url, { title: `${minute}` }), readAt: time(minute) });
    const late: Role = { ...base, ...read(original.url, 9), snapshots: [read(original.url, 2)] };
    const early: Role = { ...other, ...read(copyUrl, 10), snapshots: [read(original.url, 1)] };
    const merging = mergeRoles(early, late);
    expect(merging.extraction.readAt).toBe(time(9));
    expect(merging.snapshots.map((one) => one.extraction.readAt)).toEqual([time(1), time(2), time(10)]);
  });
});
