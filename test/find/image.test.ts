import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageOf, indexFrom } from '../../lib/find/image.ts';
import { addPlaced, capacityOf, dropRows, findPosition, makeRoleIndex, putRows, type RoleIndex, rowAt } from '../../lib/find/role-index.ts';
import { makeShard, type Shard, type Shared, shardRows } from '../../lib/find/shard.ts';
import type { Changed, Kept } from '../../lib/roles/catalogue.ts';
import type { Placed } from '../../lib/roles/row-code.ts';
import { idsOf, indexOf, row } from './rows.ts';

const pause = async () => undefined;
const place = (slot: number, title = `Engineer ${slot}`, hash = slot + 1): Placed => ({ slot, hash, row: row(`id-${slot}`, { title }) });
const stretch = (slot: number) => ({ from: slot - (slot % 128), to: slot - (slot % 128) + 128 });

function indexOfPlaced(placed: readonly Placed[]): RoleIndex {
  const index = makeRoleIndex();
  addPlaced(index, placed);
  return index;
}

/** What the store would hand back: the image of these rows, as a copy, and what is otherwise by now. */
async function kept(before: readonly Placed[], now: readonly Placed[], changed?: Changed): Promise<Kept> {
  const image = structuredClone(await imageOf(indexOfPlaced(before), 1, pause));
  const hash = now.reduce((all, each) => (all ^ each.hash) >>> 0, 0);
  return { totals: { seq: 2, count: now.length, hash }, image: { ...image, changed: changed ?? { stretches: [], rows: [] } } };
}

function rowsIn(index: RoleIndex): unknown[] {
  const rows = Array.from({ length: capacityOf(index) }, (_, position) => rowAt(index, position)).filter((each) => each !== undefined);
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
}

const emptyShard = () => structuredClone(makeShard());

describe('an index out of its image', () => {
  it('shows, finds and knows the same rows', async () => {
    const rows = [
      row('ł-1', {
        title: 'Inżynier\u0001 danych \\u0041',
        employer: 'Łódź & Söhne',
        place: 'Zürich',
        pay: { text: '€1', min: 1, currency: 'EUR', unit: 'YEAR' },
      }),
      row('b', { title: 'Баker', tags: ['near'], countries: ['RS'], rating: 4, nextStep: { what: 'Write', on: '2026-07-02' } }),
    ];
    const placed = rows.map((each, slot) => ({ slot, hash: slot, row: each }));
    const index = indexFrom(await kept(placed, placed)) as RoleIndex;
    expect(rowsIn(index)).toEqual(rowsIn(indexOf(rows)));
    expect(rowAt(index, 0)).toMatchObject({ id: 'ł-1', title: 'Inżynier  danych \\u0041', employer: 'Łódź & Söhne' });
    expect(['inzynier', 'lodz', 'баker', 'near', 'zurich'].map((query) => idsOf(index, query))).toEqual([
      ['ł-1'],
      ['ł-1'],
      ['b'],
      ['b'],
      ['ł-1'],
    ]);
    expect(findPosition(index, 'b')).toBe(1);
    putRows(index, [row('c', { title: 'Weaver' }), row('b', { title: 'Sailor' })]);
    expect(idsOf(index, 'sailor')).toEqual(['b']);
    expect(index.size).toBe(3);
  });

  const before = Array.from({ length: 300 }, (_, slot) => place(slot));

  it('has what was changed, removed and saved since', async () => {
    const now = [...before.filter(({ slot }) => slot !== 7 && slot !== 200), place(200, 'Weaver', 9999), place(300)];
    const stretches = [stretch(7), stretch(200), stretch(300)];
    const inThem = now.filter(({ slot }) => stretches.some(({ from, to }) => slot >= from && slot < to));
    const index = indexFrom(await kept(before, now, { stretches, rows: inThem })) as RoleIndex;
    expect(rowsIn(index)).toEqual(rowsIn(indexOf(now.map((each) => each.row))));
    expect(idsOf(index, 'weaver')).toEqual(['id-200']);
    expect(index.size).toBe(300);
  });

  it.each<[string, (image: NonNullable<Kept['image']>) => unknown]>([
    ['of another form', (image) => Object.assign(image, { form: '0' })],
    ['without a part', (image) => Object.assign(image, { parts: [] })],
    ['with a part that is something else', (image) => Object.assign(image, { parts: [{ rows: 300 }] })],
    ['with a column that is cut off', (image) => Object.assign(image.parts[0] as object, { status: new Uint8Array(3) })],
    ['without the shared values', (image) => Object.assign(image, { shared: undefined })],
    ['without one kind of shared values', (image) => Object.assign(image.shared as object, { tags: undefined })],
    ['with shared values that are no list', (image) => Object.assign((image.shared as Shared).money, { values: 'x' })],
    ['with shared values that are not numbered', (image) => Object.assign((image.shared as Shared).countries, { numbers: {} })],
    ['with a part that is none', (image) => Object.assign(image, { parts: [null] })],
    ['with a column of another kind', (image) => Object.assign(image.parts[0] as object, { rating: new Int8Array(shardRows) })],
    ['with a column of words that is a number', (image) => Object.assign((image.parts[0] as Shard).shown, { text: 7 })],
    ['with a part that is not full before another', (image) => Object.assign(image, { parts: [...image.parts, emptyShard()] })],
    ['that lacks a change', (image) => Object.assign(image, { changed: { stretches: [stretch(7)], rows: [] } })],
  ])('is none of one %s', async (_, damage) => {
    const found = await kept(before, before);
    damage(found.image as NonNullable<Kept['image']>);
    expect(indexFrom(found)).toBeUndefined();
  });

  it.each<[string, (index: RoleIndex) => void]>([
    ['changed', (index) => putRows(index, [row('id-7', { title: 'Weaver', status: 'applied' })])],
    ['removed', (index) => dropRows(index, ['id-7'])],
  ])('has a role as it was, that was %s before the image was made of it, and taken back since', async (_, act) => {
    const index = indexOfPlaced(before);
    act(index);
    const image = structuredClone(await imageOf(index, 1, pause));
    const hash = before.reduce((all, each) => (all ^ each.hash) >>> 0, 0);
    const changed = { stretches: [stretch(7)], rows: before.filter(({ slot }) => slot < 128) };
    const found = indexFrom({ totals: { seq: 3, count: before.length, hash }, image: { ...image, changed } });
    expect(found && rowsIn(found)).toEqual(rowsIn(indexOf(before.map((each) => each.row))));
    expect(found && [idsOf(found, 'weaver'), idsOf(found, '"engineer 7"')]).toEqual([[], idsOf(indexOfPlaced(before), '"engineer 7"')]);
  });

  it('is none of one that has a role twice', async () => {
    expect(indexFrom(await kept([...before, place(998, 'Weaver', 7), place(999, 'Weaver', 7)], before))).toBeUndefined();
  });

  it('is none of one that is as long as the store, with another role', async () => {
    const now = [...before.slice(1), place(999)];
    expect(indexFrom(await kept(before, now))).toBeUndefined();
  });

  it('has what the store has, whatever was changed since', async () => {
    const change = fc.record({ slot: fc.integer({ min: 0, max: 400 }), gone: fc.boolean(), hash: fc.integer({ min: 1000, max: 2 ** 31 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const slots = new Map(before.map((each) => [each.slot, each]));
        for (const { slot, gone, hash } of changes) {
          if (gone) slots.delete(slot);
          else slots.set(slot, place(slot, `Weaver ${hash}`, hash));
        }
        const stretches = [...new Set(changes.map(({ slot }) => Math.floor(slot / 128)))].map((nth) => stretch(nth * 128));
        const now = [...slots.values()];
        const rows = now.filter(({ slot }) => stretches.some(({ from, to }) => slot >= from && slot < to));
        const index = indexFrom(await kept(before, now, { stretches, rows }));
        expect(index && rowsIn(index)).toEqual(rowsIn(indexOf(now.map((each) => each.row))));
      }),
      { numRuns: 30 },
    );
  });
});
