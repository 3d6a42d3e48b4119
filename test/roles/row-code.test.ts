import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../lib/roles/row.ts';
import { decodeRows, encodeRows, type Placed } from '../../lib/roles/row-code.ts';
import { row } from '../find/rows.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', '0', 'Łódź', '€', '\ud800', '__proto__', 'Nordwind'),
);
const time = fc.constantFrom('2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z');
const few = fc.array(text, { maxLength: 3 });
const anyRow = fc.record(
  {
    id: text,
    status: fc.constantFrom('saved', 'applied', 'archived'),
    title: fc.string({ minLength: 1 }),
    employer: fc.constantFrom('Nordwind', 'Łódź & Söhne'),
    place: fc.constantFrom('Zürich', '東京'),
    countries: few,
    workplaceType: fc.constantFrom('onsite', 'hybrid', 'remote'),
    employmentType: few,
    pay: fc.record(
      { text, min: fc.nat(), max: fc.nat(), currency: text, unit: fc.constantFrom('YEAR', 'HOUR') },
      { requiredKeys: ['text', 'currency', 'unit'] },
    ),
    skills: few,
    tags: few,
    note: text,
    posted: fc.constantFrom('2026-05', '2026-05-04'),
    deadline: fc.constantFrom('2026-07-31'),
    savedAt: time,
    changedAt: time,
    statusAt: time,
    nextStep: fc.record({ what: text, on: fc.constantFrom('2026-07-03') }, { requiredKeys: ['what'] }),
    rating: fc.integer({ min: 1, max: 5 }),
    findings: fc.nat(9),
    worst: fc.constantFrom('note', 'caution', 'warning'),
    site: fc.constantFrom('ashby', 'yubhub'),
  },
  {
    requiredKeys: [
      ...([
        'id',
        'status',
        'countries',
        'employmentType',
        'skills',
        'tags',
        'note',
        'savedAt',
        'changedAt',
        'statusAt',
        'findings',
      ] as const),
    ],
  },
) as fc.Arbitrary<Row>;
const placed: fc.Arbitrary<Placed[]> = fc.array(fc.record({ slot: fc.nat(), hash: fc.nat(2 ** 31 - 1), row: anyRow }), { maxLength: 8 });

describe('rows as they are stored', () => {
  it('come back as they were, with their places and hashes, whatever is in them', () => {
    fc.assert(
      fc.property(placed, (rows) => {
        expect(decodeRows(encodeRows(rows))).toEqual(rows);
      }),
    );
  });

  it('take a byte a letter: one letter from afar would double the room of all of them', () => {
    fc.assert(
      fc.property(placed, (rows) => {
        expect(encodeRows(rows)).not.toMatch(/[\u0100-\uffff]/);
      }),
    );
  });

  it('have what many of them have alike once', () => {
    const employer = 'Nordwind '.repeat(200);
    const rows = Array.from({ length: 100 }, (_, slot) => ({ slot, hash: 1, row: row(`${slot}`, { employer, skills: [employer] }) }));
    expect(encodeRows(rows).length).toBeLessThan(20 * employer.length);
  });

  it('of roles that were not touched since have the time of saving once', () => {
    const rows = Array.from({ length: 100 }, (_, slot) => ({ slot, hash: 1, row: row(`${slot}`) }));
    expect(encodeRows(rows).split(row('').savedAt).length - 1).toBe(100);
  });

  it('are none where the text is cut off, wherever that is', () => {
    const json = encodeRows([{ slot: 1, hash: 2, row: row('a', { title: 'Łódź', tags: ['near'] }) }]);
    for (let length = 0; length < json.length; length += 1) expect(decodeRows(json.slice(0, length))).toBeUndefined();
  });

  it.each([undefined, null, 7, {}, 'null', '7', '"x"', '[]', '{}', 'x'])('are none of %j', (value) => {
    expect(decodeRows(value)).toBeUndefined();
  });

  it('are none where a part of them is missing, something else, too short or too long', () => {
    const rows = [0, 1, 2].map((slot) => ({
      slot,
      hash: slot,
      row: row(`${slot}`, { title: `Engineer ${slot}`, employer: 'Nordwind' }),
    }));
    const whole = JSON.parse(encodeRows(rows)) as Record<string, unknown[]>;
    const oneRowMore = encodeRows([...rows, { slot: 3, hash: 3, row: row('3') }]);
    const others = JSON.parse(oneRowMore) as Record<string, unknown[]>;
    for (const key of Object.keys(whole)) {
      // Of what many have alike there may be any number.
      const mixed = key === 'values' ? [] : [others[key], [...(others[key] ?? []).slice(0, 1), ...(whole[key] ?? []).slice(1)]];
      for (const part of [undefined, 7, 'xxx', { length: 3 }, ...mixed]) {
        const odd = JSON.stringify({ ...whole, [key]: part });
        if (odd !== JSON.stringify(whole)) expect([key, part, decodeRows(odd)]).toEqual([key, part, undefined]);
      }
    }
  });
});
