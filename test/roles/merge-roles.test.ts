import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/roles/canonical-json.ts';
import { newRole } from '../../lib/roles/merge.ts';
import { inMergedForm, mergeRoles } from '../../lib/roles/merge-roles.ts';
import { ownFields, type Role, statuses } from '../../lib/roles/role.ts';
import { copy, extraction, original, saved } from './sample.ts';

const time = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();

/** A role of one job, changed at times that often coincide with those of another browser. */
const role: fc.Arbitrary<Role> = fc
  .record({
    id: fc.constantFrom('role-a', 'role-b', 'role-c'),
    saved: fc.nat(5),
    changes: fc.array(fc.record({ status: fc.constantFrom(...statuses), at: fc.nat(9) }), { maxLength: 4 }),
    note: fc.constantFrom('', 'Ask Mira.', 'Call on Friday.'),
    tags: fc.constantFrom([], ['rust'], ['rust', 'near'], ['near', 'rust']),
    rating: fc.constantFrom(undefined, 1, 5),
    nextStep: fc.constantFrom(undefined, { what: 'Write' }, { what: 'Write', on: '2026-12-01' }),
    corrections: fc.constantFrom({}, { title: 'Rust developer' }, { title: null }),
    set: fc.subarray([...ownFields]),
    setAt: fc.array(fc.nat(9), { minLength: ownFields.length, maxLength: ownFields.length }),
    identities: fc.subarray(['ashby:1', 'url:board.example/1', 'url:other.example/1'], { minLength: 1 }),
    addresses: fc.shuffledSubarray(['https://a.example/1', 'https://b.example/1', 'https://c.example/1'], { minLength: 1 }),
    readings: fc.array(
      fc.record({
        of: fc.constantFrom(original, copy, extraction('https://b.example/1')),
        at: fc.nat(9),
        title: fc.constantFrom('A', 'B'),
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    mood: fc.constantFrom(undefined, 'good', 'bad'),
  })
  .map((made) => {
    const readings = made.readings.map(({ of, at, title }) =>
      saved({
        ...of,
        readAt: time(at),
        posting: { ...of.posting, title: { value: title, source: 'labels', evidence: title, disputedBy: [] } },
      }),
    );
    const current = readings.at(-1) ?? saved(original);
    const base = newRole(current, { id: made.id, at: time(made.saved), identities: made.identities });
    const later = made.changes.map(({ status, at }) => ({ status, at: time(made.saved + 1 + at) })).sort((a, b) => (a.at < b.at ? -1 : 1));
    const setAt = Object.fromEntries(
      ownFields.flatMap((field, n) => (made.set.includes(field) ? [[field, time(made.saved + (made.setAt[n] ?? 0))]] : [])),
    );
    const last = later.at(-1);
    const all = {
      ...base,
      history: [...base.history, ...later],
      status: last?.status ?? 'saved',
      note: made.note,
      tags: made.tags,
      rating: made.rating,
      nextStep: made.nextStep,
      corrections: made.corrections,
      setAt: { ...setAt, status: last?.at },
      changedAt: last?.at ?? base.changedAt,
      addresses: made.addresses,
      snapshots: readings.slice(0, -1),
      mood: made.mood,
    };
    return JSON.parse(JSON.stringify(all)) as Role;
  });

function same(a: Role, b: Role): void {
  expect(canonicalJson(a)).toBe(canonicalJson(b));
}

describe('two browsers’ roles of one job', { timeout: 30_000 }, () => {
  it('merge to the same whichever comes first', () => {
    fc.assert(
      fc.property(role, role, (a, b) => same(mergeRoles(a, b), mergeRoles(b, a))),
      { numRuns: 300 },
    );
  });

  it('merge to the same however three of them are grouped', () => {
    fc.assert(
      fc.property(role, role, role, (a, b, c) => same(mergeRoles(mergeRoles(a, b), c), mergeRoles(a, mergeRoles(b, c)))),
      { numRuns: 300 },
    );
  });

  it('merge to what is there already, the second time', () => {
    fc.assert(
      fc.property(role, role, (a, b) => {
        const merged = mergeRoles(a, b);
        same(mergeRoles(merged, b), merged);
        same(mergeRoles(merged, merged), merged);
        same(inMergedForm(inMergedForm(a)), inMergedForm(a));
      }),
      { numRuns: 300 },
    );
  });

  it('lose no address, identity, reading or entry of the history', () => {
    fc.assert(
      fc.property(role, role, (a, b) => {
        const merged = mergeRoles(a, b);
        for (const one of [a, b]) {
          expect(merged.addresses).toEqual(expect.arrayContaining(one.addresses));
          expect(merged.identities).toEqual(expect.arrayContaining(one.identities));
          expect(merged.history).toEqual(expect.arrayContaining(one.history.slice(1)));
          const readings = [...merged.snapshots, saved(merged.extraction)].map(({ extraction: { readAt, url } }) => `${readAt} ${url}`);
          for (const {
            extraction: { readAt, url },
          } of [...one.snapshots, one])
            expect(readings).toContain(`${readAt} ${url}`);
        }
      }),
    );
  });
});

describe('of each of the user’s own fields', () => {
  const base = newRole(saved(original), { id: 'role-a', at: time(0), identities: ['ashby:1'] });
  const other = newRole(saved(original), { id: 'role-b', at: time(5), identities: ['ashby:1'] });

  it('the value that was set last wins, each field by itself', () => {
    const here: Role = { ...base, note: 'old', rating: 5, setAt: { note: time(1), rating: time(9) } };
    const there: Role = { ...base, note: 'new', rating: 1, setAt: { note: time(8), rating: time(2) } };
    expect(mergeRoles(here, there)).toMatchObject({ note: 'new', rating: 5 });
  });

  it('one that was set wins over one that never was, though that role was saved later', () => {
    expect(mergeRoles({ ...base, note: 'mine', setAt: { note: time(1) } }, other)).toMatchObject({ id: 'role-a', note: 'mine' });
  });

  it('one that was cleared later stays cleared', () => {
    const { nextStep: _, ...cleared } = { ...base, nextStep: { what: '' }, setAt: { nextStep: time(7) } };
    const set: Role = { ...base, nextStep: { what: 'Write' }, setAt: { nextStep: time(3) } };
    expect(mergeRoles(set, cleared)).not.toHaveProperty('nextStep');
  });

  it('the same moment is the same, however it is written', () => {
    const here: Role = { ...base, note: 'here', setAt: { note: '2026-11-20T12:00:00+02:00' } };
    const there: Role = { ...base, note: 'there', setAt: { note: '2026-11-20T10:00:01Z' } };
    expect(mergeRoles(here, there).note).toBe('there');
  });
});

it('a role keeps the status it had last, and that it was saved twice is no change of it', () => {
  const base = newRole(saved(original), { id: 'role-a', at: time(0), identities: ['ashby:1'] });
  const applied: Role = {
    ...base,
    status: 'applied',
    history: [...base.history, { status: 'applied', at: time(1) }],
    setAt: { status: time(1) },
  };
  const again = newRole(saved(original), { id: 'role-b', at: time(5), identities: ['ashby:1'] });
  expect(mergeRoles(applied, again)).toMatchObject({ status: 'applied', history: applied.history });
});

it('the employer’s own page is the reading, whenever it was read', () => {
  const early = newRole(saved({ ...original, readAt: time(1) }), { id: 'role-a', at: time(0), identities: ['ashby:1'] });
  const late = newRole(saved({ ...copy, readAt: time(9) }), { id: 'role-b', at: time(5), identities: ['ashby:1'] });
  const merged = mergeRoles(late, early);
  expect(merged.extraction.url).toBe(original.url);
  expect(merged.snapshots.map(({ extraction: { url } }) => url)).toEqual([copy.url]);
});
