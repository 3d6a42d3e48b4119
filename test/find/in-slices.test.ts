import { describe, expect, it } from 'vitest';
import { everything, find } from '../../lib/find/find.ts';
import { addRows, dropRows, findPosition, idAt, makeRoleIndex, prepareIds, putRows } from '../../lib/find/role-index.ts';
import type { Sights } from '../../lib/find/scan.ts';
import { sortInSlices } from '../../lib/find/sort-in-slices.ts';
import { orderBy, orderInSlices } from '../../lib/find/sorting.ts';
import { idsOf, indexOf, now, row } from './rows.ts';

const titles = ['Rust engineer', 'Data engineer', '', 'rust Engineer', 'Ångström lab lead', 'Baker'];
const many = (count: number) =>
  indexOf(
    Array.from({ length: count }, (_, nth) =>
      row(`id-${nth}`, {
        title: titles[(nth * 7) % titles.length] as string,
        ...(nth % 3 ? { pay: { text: '', min: (nth * 31) % 97, currency: nth % 5 ? 'EUR' : 'USD', unit: 'YEAR' as const } } : {}),
      }),
    ),
  );

describe('an order made in slices', () => {
  const index = many(9001);
  it.each(['title', 'pay'] as const)('by %s is the one made at once', async (sort) => {
    let pauses = 0;
    const order = await orderInSlices(index, sort, async () => {
      pauses += 1;
    });
    expect([...order]).toEqual([...orderBy(index, sort, now)]);
    expect(pauses).toBeGreaterThan(4);
  });

  it.each([0, 1, 4096, 4097, 12_289])('of %i numbers has all of them, and equal ones stay where they were', async (length) => {
    const numbers = Uint32Array.from({ length }, (_, nth) => (nth * 7919) % length);
    const plain = [...numbers].sort((one, other) => (one % 100) - (other % 100));
    const sorted = await sortInSlices(
      numbers,
      (one, other) => (one % 100) - (other % 100),
      async () => undefined,
    );
    expect([...sorted]).toEqual(plain);
  });
});

describe('what the last query saw', () => {
  const letters = (query: string) => Array.from({ length: query.length }, (_, nth) => query.slice(0, nth + 1));
  const typed = [
    ...letters('rust engineer'),
    'rust enginee',
    'rust e',
    'lead',
    ...letters('lead -lab'),
    'lead',
    'baker rust',
    'rust',
    'ru',
    '',
  ];

  it('changes nothing in what the next one finds, whatever is typed', () => {
    const index = many(3000);
    const sights: Sights = { steps: [] };
    const order = orderBy(index, 'saved', now);
    for (const query of typed) {
      const kept = find(index, { ...everything, query }, { order, now, sights });
      expect([query, [...kept.positions].map((position) => idAt(index, position))]).toEqual([query, idsOf(index, query)]);
    }
  });

  it('is forgotten once a role has changed', () => {
    const index = many(20);
    const sights: Sights = { steps: [] };
    const look = () => [
      ...find(index, { ...everything, query: 'beekeeper' }, { order: orderBy(index, 'saved', now), now, sights }).positions,
    ];
    expect(look()).toEqual([]);
    putRows(index, [row('id-3', { title: 'Beekeeper' })]);
    expect(look()).toEqual([3]);
    dropRows(index, ['id-3']);
    expect(look()).toEqual([]);
  });
});

describe('the table of ids', () => {
  it('is filled in slices, and finds the same', async () => {
    const index = makeRoleIndex();
    addRows(
      index,
      Array.from({ length: 5000 }, (_, nth) => row(`id-${nth}`)),
    );
    let pauses = 0;
    await prepareIds(index, async () => {
      pauses += 1;
    });
    expect(pauses).toBe(3);
    expect(['id-0', 'id-2048', 'id-4999', 'nobody'].map((id) => findPosition(index, id))).toEqual([0, 2048, 4999, undefined]);
  });
});
