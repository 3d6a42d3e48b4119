import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../lib/roles/role.ts';
import { openRoles, type Roles } from '../../lib/roles/roles.ts';
import { fileOf, gzip, now } from '../exchange/stage.ts';
import { all, extraction, freshIndexedDb, memory, saved } from '../roles/sample.ts';
import { role } from '../ui/fixtures.ts';
import { stage, until } from './exchange-stage.ts';

// What may stand in a file that somebody chooses, met where the user meets it: each is told with the place, and not one role is lost or changed.

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

const one = role({ id: 'one', savedAt: '2026-11-01T09:00:00.000Z', changedAt: '2026-11-01T09:00:00.000Z' });
const two: Role = { ...one, id: 'two', identities: ['url:board.example/2'], addresses: ['https://board.example/2'] };
const removed = { id: 'gone', identities: ['url:board.example/9'], removedAt: '2026-11-02T09:00:00.000Z' };

const whole = () => fileOf([one, two], [removed]);
/** The file with one of its lines, from 1, written otherwise. */
async function withLine(number: number, change: (text: string) => string): Promise<string> {
  return (await whole())
    .split('\n')
    .map((text, at) => (at === number - 1 ? change(text) : text))
    .join('\n');
}

/** The panel on a real store that holds something already. */
async function onStore() {
  let ids = 0;
  const store = await openRoles({ storage: memory(), now: () => now, newId: () => `own-${ids++}` });
  for (const n of [1, 2, 3]) await store.save(saved(extraction(`https://board.example/own/${n}`)), `own-${n}`);
  const { state, tools } = stage();
  tools.roles = Promise.resolve(store);
  return { state, store, choose: (parts: BlobPart[], name: string) => state.actions.chooseFile(new File(parts, name)) };
}

type Content = BlobPart | Promise<BlobPart>;
const bytes = (...given: number[]) => new Uint8Array(given);
const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

describe('a file that is not in order', { timeout: 30_000 }, () => {
  const files: [string, string, () => Content, RegExp][] = [
    [
      'an export that was cut off',
      'a.json',
      async () => (await whole()).slice(0, -120),
      /ends too early, at line \d, after .* it is cut off\. Nothing was imported/,
    ],
    [
      'a packed export that was cut off',
      'a.json.gz',
      async () => (await gzip(await whole())).slice(0, -30) as BlobPart,
      /ends too early, at line/,
    ],
    ['a table that was cut off', 'a.csv', () => 'Title,Notes\nEngineer,"call Jo', /^On line 2 a quotation mark is opened and never closed/],
    [
      'one line that never ends',
      'a.json',
      async () => `${(await whole()).split('\n')[0]}\n${'x'.repeat(17 * 1024 ** 2)}`,
      /^Line 2 is longer than any role can be/,
    ],
    ['a table of too many rows', 'a.csv', () => csv('Title', ...Array(100_001).fill('Engineer')), /more than 100,000 rows/],
    ['a table of too many columns', 'a.csv', () => csv(Array.from({ length: 201 }, (_, n) => `c${n}`).join()), /201 columns/],
    ['a table that is too large', 'a.csv', () => new Blob(Array(65).fill('x'.repeat(1024 ** 2))), /too large: Plainpost reads up to 64 MB/],
    [
      'a bomb',
      'a.json.gz',
      async () => (await gzip(`${(await whole()).split('\n')[0]}\n${'x'.repeat(40 * 1024 ** 2)}`)) as BlobPart,
      /^Line 2 is longer than any role can be/,
    ],
    ['a bomb of a table', 'a.csv.gz', async () => (await gzip('\n'.repeat(40 * 1024 ** 2))) as BlobPart, /more than 300 times its size/],
    ['packed twice', 'a.json.gz', async () => (await gzip(String.fromCharCode(0x1f, 0x8b, 0, 0))) as BlobPart, /no table of text/],
    [
      'a key that reaches the prototype',
      'a.json',
      () => withLine(3, (text) => text.replace('{', '{"__proto__":{"admin":true},')),
      /^Line 3, .*: it has a key that no role has \(__proto__\)/,
    ],
    [
      'the same in what was removed',
      'a.json',
      () => withLine(5, (text) => text.replace('{', '{"constructor":{},')),
      /^Line 5: it has a key that no role has \(constructor\)/,
    ],
    [
      'an address that is a script',
      'a.json',
      () => withLine(2, (text) => text.replaceAll('"url":"https:', '"url":"javascript:')),
      /^Line 2, .* is no address of a page/,
    ],
    [
      'the same id twice',
      'a.json',
      () => withLine(3, (text) => text.replace('"id":"two"', '"id":"one"')),
      /^Line 3, .*: it has the same id as line 2/,
    ],
    [
      'the same id there and removed',
      'a.json',
      () => withLine(5, (text) => text.replace('"id":"gone"', '"id":"two"')),
      /^Line 5: it has the same id as line 3/,
    ],
    [
      'written in days to come',
      'a.json',
      () => withLine(1, (text) => text.replace('2026', '2041')),
      /written on 2041-11-20, which is yet to come/,
    ],
    [
      'a time that is none',
      'a.json',
      () => withLine(2, (text) => text.replace('"savedAt":"2026-11-01', '"savedAt":"2026-99-99')),
      /^Line 2, .*“savedAt” is no date and time/,
    ],
    [
      'of a newer Plainpost',
      'a.json',
      () => withLine(1, (text) => text.replace('"plainpost":1', '"plainpost":7')),
      /newer Plainpost \(format 7; this one reads up to 1\)/,
    ],
    ['another program’s JSON', 'package.json', () => '{"name":"x","version":"1.0.0"}', /no export of Plainpost/],
    ['a picture', 'a.png', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), /no table of text/],
    ['an office document', 'a.xlsx', () => bytes(0x50, 0x4b, 3, 4, 20, 0), /office document/],
    ['a web page', 'a.html', () => '<!doctype html>\n<title>Jobs</title>', /web page/],
    ['a PDF', 'a.pdf', () => '%PDF-1.7\n1 0 obj', /PDF/],
    ['nothing', 'a.json', () => '', /empty/],
    ['text in a broken encoding', 'a.csv', () => bytes(0xff, 0xfe, 0x41), /text is damaged/],
  ];

  it.each(files)('%s: is told, and changes nothing', async (_, name, content, words) => {
    const { state, store, choose } = await onStore();
    const before = await all(store);
    choose([await content()], name);
    await until(() => state.exchange.importing).toMatchObject({ state: 'none', problem: expect.stringMatching(words) });
    state.actions.importNow();
    await store.settled();
    expect(await all(store)).toEqual(before);
    expect(await store.health()).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  it('that goes away while it is read is told, and changes nothing', async () => {
    const { state, store } = await onStore();
    const before = await all(store);
    const file = new File([await whole()], 'a.json');
    const stream = () =>
      new ReadableStream({ pull: (controller) => controller.error(new DOMException('A file could not be read', 'NotReadableError')) });
    state.actions.chooseFile(Object.assign(file, { stream }) as File);
    await until(() => state.exchange.importing).toMatchObject({
      state: 'none',
      problem: 'The file could not be read. Nothing was changed.',
    });
    expect(await all(store)).toEqual(before);
  });
});

describe('a file that is in order, but odd', () => {
  /** As it is after the file was imported, and whether the rest stayed as it was. */
  async function imported(content: string, name: string): Promise<{ found: Role[]; warnings: readonly string[] }> {
    const { state, store, choose } = await onStore();
    const before = await all(store);
    choose([content], name);
    await until(() => state.exchange.importing.state).not.toBe('reading');
    if (state.exchange.importing.state === 'mapping') state.actions.preview();
    await until(() => state.exchange.importing.state).toBe('preview');
    const { importing } = state.exchange;
    const warnings = importing.state === 'preview' ? importing.warnings : [];
    state.actions.importNow();
    await until(() => state.exchange.importing.state).toBe('done');
    const after = await all(store);
    expect(after).toEqual(expect.arrayContaining(before));
    return { found: after.filter(({ id }) => !before.some((known) => known.id === id)), warnings };
  }

  it('with dates yet to come: they are taken as of the day of the file, so that they win no merge to come, and that is said', async () => {
    const late = await withLine(2, (text) => text.replaceAll('2026-11-01', '2041-11-01'));
    const { found, warnings } = await imported(late, 'a.json');
    expect(warnings[0]).toMatch(/^Line 2, .* is dated later than the file itself, and is taken as of the day of the file\.$/);
    expect(found.find(({ id }) => id === 'one')).toMatchObject({ savedAt: now.toISOString(), changedAt: now.toISOString() });
  });

  it('a table with dates yet to come, and headings and words that are the names of traps', async () => {
    const { found } = await imported(
      csv('Job Title,Company,Status,Date Saved,Date Applied,constructor', 'Engineer,__proto__,__proto__,2041-01-01,2042-01-01,x'),
      'a.csv',
    );
    expect(found).toHaveLength(1);
    const [{ savedAt, changedAt, history } = one] = found;
    for (const at of [savedAt, changedAt, ...history.map((entry) => entry.at)]) expect(at <= now.toISOString()).toBe(true);
    expect(found[0]?.extraction.posting?.hiringOrganization?.value.name).toBe('__proto__');
  });
});

describe('a good file where the store is not', () => {
  const stores: [string, (store: Roles) => unknown, RegExp][] = [
    ['the disk is full', () => failWrites(new DOMException('', 'QuotaExceededError')), /^The disk is full\. Nothing was imported\.$/],
    ['a newer Plainpost wrote the store', () => openNewer(), /newer Plainpost\. Update it/],
  ];
  it.each(stores)('%s: is told, and nothing is called done', async (_, make, words) => {
    const { state, store, choose } = await onStore();
    const before = await all(store);
    choose([await whole()], 'a.json');
    await until(() => state.exchange.importing.state).toBe('preview');
    await make(store);
    state.actions.importNow();
    await until(() => state.exchange.importing).toMatchObject({ state: 'none', problem: expect.stringMatching(words) });
    vi.restoreAllMocks();
    expect(await recordsOf()).toEqual(before.map(({ id }) => id).sort());
  });
});

function failWrites(error: DOMException): void {
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    if (args[1] !== 'readwrite') return transaction;
    Object.defineProperty(transaction, 'error', { get: () => error });
    setTimeout(() => transaction.abort(), 0);
    return transaction;
  });
}

/** As an update in another tab would. */
function openNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plainpost', 99);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

function recordsOf(): Promise<IDBValidKey[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plainpost');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('roles').objectStore('roles').getAllKeys();
      asking.onsuccess = () => resolve(asking.result);
    };
  });
}
