import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { migrations } from '../../lib/roles/migrations.ts';
import { openFixture, readFixture, versions } from './fixture.ts';
import { all, copyUrl, freshIndexedDb, memory, open, original, originalUrl, saved, set } from './sample.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

async function layDown(version: number): Promise<void> {
  (await openFixture(version)).close();
}

describe.each(versions)('a store of version %i', (version) => {
  it('opens with every role, its status, its note and its history', async () => {
    await layDown(version);
    const roles = await open();
    const found = await all(roles);
    expect(found.map(({ extraction }) => extraction.posting?.title?.value).sort()).toEqual(['Inżynier danych', 'Rust engineer']);
    const role = await roles.find(original);
    expect(role).toMatchObject({
      status: 'applied',
      note: 'Ask Mira about the on-call week.',
      addresses: [copyUrl, originalUrl],
      tags: [],
      contacts: [],
      corrections: {},
    });
    expect(role?.history.map(({ status }) => status)).toEqual(['saved', 'applied']);
    expect(role?.setAt.status).toBe(role?.history[1]?.at);
    expect(role?.setAt.note).toBeDefined();
  });

  it('shows its rows and texts', async () => {
    await layDown(version);
    const roles = await open();
    // A role whose record is damaged has no row from the second time on: the first is when it is found.
    for await (const slice of roles.rows()) expect(slice.length).toBeGreaterThan(0);
    const [rows, texts] = [[], []] as [unknown[], unknown[]];
    for await (const slice of roles.rows()) rows.push(...slice);
    for await (const slice of roles.texts()) texts.push(...slice);
    expect([rows.length, texts.length, await roles.count()]).toEqual([2, 2, 2]);
  });

  it('sets its damaged records aside, with those of before, and names them', async () => {
    await layDown(version);
    const roles = await open();
    await all(roles);
    expect(await roles.health()).toEqual([
      '3 saved roles could not be read and were set aside: “Lighthouse keeper” at Nordwind Labs, 2 more.',
    ]);
  });

  it('keeps what was in the bin, and what can still be undone', async () => {
    await layDown(version);
    const roles = await open();
    expect((await roles.bin()).map(({ role }) => role.extraction.posting?.title?.value).sort()).toEqual(['Night porter', 'Weaver']);
    const [before] = (await all(roles)).filter(({ addresses }) => addresses.includes(copyUrl));
    const [role] = await roles.undo('click-2');
    expect(role).toMatchObject({ id: before?.id, addresses: [copyUrl], extraction: { url: copyUrl }, note: before?.note });
    await expect(roles.save(saved(original), 'click-7')).rejects.toMatchObject({ kind: 'undone' });
  });

  it('takes changes and saves from then on', async () => {
    await layDown(version);
    const roles = await open();
    const role = await roles.find(original);
    await set(roles, role?.id ?? '', { rating: 4 });
    expect(await (await open()).find(original)).toMatchObject({ rating: 4 });
  });
});

it('an upgrade is no damage: the note of the version before does not accuse it', async () => {
  await layDown(1);
  const totals = readFixture(1).stores.meta?.records[0]?.[1];
  const storage = memory();
  storage.items['roles.sentinel'] = totals;
  // Its records were changed by hand to be damaged ones: as many, and as many are noted.
  expect((await open(storage).then((roles) => roles.health())).join()).not.toMatch(/lost|outside|older/);
});

describe('an upgrade that fails', () => {
  const steps = [0, 1, 3, 7, 15, 30];

  it.each(steps)('at write %i leaves the older version as it was, and the next one succeeds', async (nth) => {
    await layDown(1);
    const before = await dump(1);
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (writes++ === nth) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const opening = open();
    const failed = await opening.then(
      () => undefined,
      (error: { kind: string }) => error.kind,
    );
    vi.restoreAllMocks();
    if (writes <= nth) return expect(failed).toBeUndefined();
    expect(failed).toBe('full');
    expect(await dump(1)).toEqual(before);
    expect(await all(await open())).toHaveLength(2);
  });
});

it('there is a stored database of every version as data', () => {
  expect(versions.at(-1)).toBe(migrations.length);
  for (const version of versions) expect(readFixture(version).version).toBe(version);
});

async function dump(version: number): Promise<unknown> {
  const db = await openDB('plainpost', version);
  const stores = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]));
  db.close();
  return stores;
}
