import { beforeEach, describe, expect, it } from 'vitest';
import { type Folder, readManifest, readSegment, switchTo, writeSegment } from '../../lib/roles/safety-copy.ts';
import type { MemoryDisk } from './disk.ts';
import { all, freshIndexedDb } from './sample.ts';
import { byId, cut, drop, gzipped, newWorld, openIn, save } from './world.ts';

beforeEach(freshIndexedDb);

it.each([
  ['a line that is no JSON', 'x{'],
  ['a line that is no role’s', '{"in":"roles","record":7}'],
])('%s costs no other', async (_, odd) => {
  const { disk } = newWorld();
  const folder = await folderOf(disk);
  const text = `${odd}\n{"in":"gone","record":{"id":"a","seq":1,"identities":[]}}\n`;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  disk.files.set('1.gz', new Uint8Array(await new Response(stream).arrayBuffer()));
  const found: string[] = [];
  for await (const lines of readSegment(folder, '1.gz')) found.push(...lines.map(({ record }) => record.id));
  expect(found).toEqual(['a']);
});

describe('of the copies', () => {
  it.each([
    ['as time goes on', 1],
    ['though the clock is set back', -1],
  ])('the last one is valid, %s, and the one before is whole beside it', async (_, way) => {
    const { disk } = newWorld();
    const folder = await folderOf(disk);
    for (let seq = 1; seq <= 4; seq += 1) {
      disk.files.set(`${seq}.gz`, new Uint8Array());
      const at = new Date(Date.UTC(2026, 10, 20, 12, way * seq)).toISOString();
      await switchTo(folder, { version: 1, epoch: 'e', seq, at, count: 1, segments: [{ file: `${seq}.gz`, lines: 1 }] });
      expect(await readManifest(folder)).toMatchObject({ seq });
    }
    for (const [name, bytes] of disk.files) if (new TextDecoder().decode(bytes).includes('"seq":4')) disk.files.delete(name);
    expect(await readManifest(folder)).toMatchObject({ seq: 3 });
    expect([...disk.files.keys()].filter((name) => name.endsWith('.gz'))).toEqual(['3.gz', '4.gz']);
  });

  it('of two stores the later one is valid', async () => {
    const { disk } = newWorld();
    const folder = await folderOf(disk);
    for (const [epoch, seq, day] of [
      ['one', 9, 20],
      ['two', 1, 21],
    ] as const) {
      await switchTo(folder, { version: 1, epoch, seq, at: `2026-11-${day}T09:00:00.000Z`, count: 1, segments: [] });
    }
    expect(await readManifest(folder)).toMatchObject({ epoch: 'two' });
  });

  it('one that cannot be filled lets go of its file', async () => {
    let aborted: unknown;
    const writable = new WritableStream({
      abort: (reason) => {
        aborted = reason;
      },
    });
    const folder = { getFileHandle: async () => ({ createWritable: async () => writable }) } as unknown as Folder;
    const failure = new Error('damaged');
    // biome-ignore lint/correctness/useYield: it fails before it gives anything.
    const slices = async function* () {
      throw failure;
    };
    await expect(writeSegment(folder, '1.gz', slices())).rejects.toBe(failure);
    await expect.poll(() => aborted).toBe(failure);
  });
});

describe('the safety copy', { timeout: 30_000 }, () => {
  it('is written after fifty changes, and then only what changed', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 50);
    await roles.settled();
    const [whole] = [...world.disk.files].filter(([name]) => name.endsWith('.gz'));
    await save(roles, 50, 60);
    await roles.settled();
    expect(gzipped(world)).toHaveLength(1);
    await save(roles, 60, 110);
    await roles.settled();
    expect(gzipped(world)).toHaveLength(2);
    expect(world.disk.files.get(whole?.[0] ?? '')).toEqual(whole?.[1]);
  });

  it('is written anew when what was added outgrows it, and holds two generations at most', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 50);
    await roles.settled();
    for (let round = 0; round < 13; round += 1) {
      const found = await all(roles);
      await roles.set(
        found.map(({ id }) => id),
        { note: `round ${round}` },
        `round-${round}`,
      );
      await roles.settled();
    }
    expect(gzipped(world).length).toBeLessThan(14);
    const before = byId(await all(roles));
    freshIndexedDb();
    world.storage.items['roles.sentinel'] = { ...(world.storage.items['roles.sentinel'] as object) };
    expect(byId(await all(await openIn(world)))).toEqual(before);
  });

  it.each([
    ['a manifest cut off', (files: MemoryDisk['files']) => cut(files, /^copy-[ab]/)],
    ['the manifests gone', (files: MemoryDisk['files']) => drop(files, /^copy-/)],
    ['a file of roles gone', (files: MemoryDisk['files']) => drop(files, /gz$/)],
  ])('with %s is no harm to the store, and is written anew', async (_, damage) => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 60);
    await roles.settled();
    damage(world.disk.files);
    const after = await openIn(world);
    expect(await after.health()).toEqual([]);
    expect(await after.count()).toBe(60);
    await save(after, 60, 130);
    await after.settled();
    expect(gzipped(world).length).toBeGreaterThan(0);
  });

  it('cut off gives what stands before the cut', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 400);
    await roles.settled();
    for (const [name, bytes] of world.disk.files) if (name.endsWith('.gz')) world.disk.files.set(name, bytes.slice(0, bytes.length / 2));
    freshIndexedDb();
    const after = await openIn(world);
    const count = await after.count();
    expect(count).toBeGreaterThan(100);
    expect(await after.health()).toEqual([
      `The browser lost 400 of 400 saved roles. ${count} were restored from Plainpost’s own copy; ${400 - count} could not be.`,
    ]);
  });

  it('that cannot be written costs no role, and is told', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    world.disk.fail = new Error('no room');
    await save(roles, 0, 60);
    await roles.settled();
    expect(await roles.count()).toBe(60);
    expect(await roles.health()).toEqual(['The safety copy of the saved roles could not be written.']);
    world.disk.fail = undefined;
    await roles.settled();
    expect(await roles.health()).toEqual([]);
    expect(gzipped(world)).toHaveLength(1);
  });

  it('of a store that was restored goes on with it', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 60);
    await roles.settled();
    for (const round of [1, 2, 3]) {
      freshIndexedDb();
      const after = await openIn(world);
      await save(after, 60 * round, 60 * round + 60);
      await after.settled();
    }
    freshIndexedDb();
    expect(await (await openIn(world)).count()).toBe(240);
  });
});

describe('room', () => {
  it('that is nearly used up is told', async () => {
    const world = newWorld();
    world.disk.estimate = async () => ({ usage: 95, quota: 100 });
    expect(await (await openIn(world)).health()).toEqual([expect.stringContaining('95 % full')]);
  });

  it('is asked for once', async () => {
    const world = newWorld();
    let asked = 0;
    world.disk.persist = async () => ++asked > 0;
    await (await openIn(world)).health();
    await (await openIn(world)).health();
    expect(asked).toBe(1);
  });
});

async function folderOf(disk: MemoryDisk): Promise<Folder> {
  return (await (await disk.getDirectory?.())?.getDirectoryHandle('copy', { create: true })) as FileSystemDirectoryHandle;
}
