import { describe, expect, it } from 'vitest';
import { imageOf } from '../../lib/find/image.ts';
import { readIndex } from '../../lib/find/read-index.ts';
import { addPlaced, makeRoleIndex } from '../../lib/find/role-index.ts';
import type { Catalogue, Changed, Image, Kept } from '../../lib/roles/catalogue.ts';
import type { Placed } from '../../lib/roles/row-code.ts';
import { idsOf, row } from './rows.ts';

const pause = async () => undefined;
const place = (slot: number, title = `Engineer no${slot}x`, hash = slot + 1): Placed => ({ slot, hash, row: row(`id-${slot}`, { title }) });
const places = (count: number) => Array.from({ length: count }, (_, slot) => place(slot));

interface Before {
  /** Of the image that the store keeps. */
  rows: readonly Placed[];
  /** What was written since is not told: it is an image of other roles. */
  isOdd?: boolean;
}

/** A store with these rows. */
async function storeOf(rows: readonly Placed[], before?: Before, more: Partial<Catalogue> = {}) {
  const keeps: Image[] = [];
  let reads = 0;
  const hash = rows.reduce((all, each) => (all ^ each.hash) >>> 0, 0);
  const image = before && { ...(await imageOfRows(before.rows)), changed: before.isOdd ? nothing : changedSince(before.rows, rows) };
  const kept: Kept = { totals: { seq: 7, count: rows.length, hash }, ...(image ? { image } : {}) };
  const catalogue: Catalogue = {
    newest: async () => rows.slice(-10).reverse(),
    kept: async () => kept,
    async *all() {
      reads += 1;
      yield [...rows].reverse();
    },
    keep: async (image) => void keeps.push(image),
    ...more,
  };
  return { catalogue, keeps, reads: () => reads };
}

const nothing: Changed = { stretches: [], rows: [] };

async function imageOfRows(rows: readonly Placed[]): Promise<Image> {
  const index = makeRoleIndex();
  addPlaced(index, rows);
  return structuredClone(await imageOf(index, 3, pause));
}

/** Roles that were saved behind the others, or the last of them removed. */
function changedSince(before: readonly Placed[], rows: readonly Placed[]): Changed {
  if (rows.length < before.length) return { stretches: [{ from: rows.length, to: before.length }], rows: [] };
  return { stretches: [], rows: rows.slice(before.length) };
}

describe('an index over all rows', () => {
  it('is one of the newest rows first, and then of all', async () => {
    const { catalogue } = await storeOf(places(300));
    const sizes: number[] = [];
    const { index } = await readIndex(catalogue, { first: ({ size }) => sizes.push(size) });
    expect([sizes, index.size]).toEqual([[10], 300]);
  });

  it('of an empty store is not shown before it is known to be empty', async () => {
    const { catalogue } = await storeOf([]);
    const sizes: number[] = [];
    const { index } = await readIndex(catalogue, { first: ({ size }) => sizes.push(size) });
    expect([sizes, index.size]).toEqual([[], 0]);
  });

  it('that cannot be read fails for whoever asked, and nowhere else', async () => {
    const newest = () => new Promise<Placed[]>((resolve) => setTimeout(() => resolve([]), 20));
    const { catalogue } = await storeOf([], undefined, { newest, kept: () => Promise.reject(new Error('no')) });
    await expect(readIndex(catalogue, { first: () => undefined })).rejects.toThrow('no');
  });

  it('comes out of its image, and out of the rows where that is not of the same roles', async () => {
    const good = await storeOf(places(300), { rows: places(300) });
    expect((await readIndex(good.catalogue)).index.size).toBe(300);
    expect(good.reads()).toBe(0);
    const odd = await storeOf(places(300), { rows: places(299), isOdd: true });
    expect(idsOf((await readIndex(odd.catalogue)).index, '"no299x"')).toEqual(['id-299']);
    expect(odd.reads()).toBe(1);
  });
});

describe('an image is kept', () => {
  it.each<[string, readonly Placed[], Before | undefined, 'kept' | 'none' | 'left']>([
    ['not of few roles', places(100), undefined, 'left'],
    ['of many', places(3000), undefined, 'kept'],
    ['not again where nothing changed', places(3000), { rows: places(3000) }, 'left'],
    ['not again where a few were saved', places(3010), { rows: places(3000) }, 'left'],
    ['again where many were saved', places(4500), { rows: places(3000) }, 'kept'],
    ['again where it is of other roles', places(3000), { rows: places(2990), isOdd: true }, 'kept'],
    ['no more where most of its places are empty: the next is made anew', places(3000), { rows: places(7000) }, 'none'],
  ])('%s', async (_, rows, before, expected) => {
    const { catalogue, keeps } = await storeOf(rows, before);
    const { index, keep } = await readIndex(catalogue);
    expect(index.size).toBe(rows.length);
    await keep(pause);
    expect(keeps.map(({ parts }) => (parts.length === 0 ? 'none' : 'kept'))).toEqual(expected === 'left' ? [] : [expected]);
    // As of before the rows were read: what was written meanwhile is read again.
    for (const { seq } of keeps) expect(seq).toBe(7);
  });

  it('with a turn for others between two parts', async () => {
    const { catalogue, keeps } = await storeOf(places(9000));
    let pauses = 0;
    await (await readIndex(catalogue)).keep(async () => {
      pauses += 1;
    });
    expect([pauses, keeps[0]?.parts.length]).toEqual([3, 3]);
  });
});
