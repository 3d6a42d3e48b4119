import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../lib/posting/problem.ts';
import { copy, copyUrl, extraction, finding, freshIndexedDb, jobId, memory, open, original, originalUrl, saved } from './sample.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

const other = extraction('https://board.example/jobs/job_99');

/** Writes to the store behind the back of the code, as damage would. */
async function tamper(change: (record: Record<string, unknown>) => unknown): Promise<void> {
  const db = await openDB('plainpost');
  for (const record of await db.getAll('roles')) await db.put('roles', change(record));
  db.close();
}

describe('saving', () => {
  it('keeps the whole reading and finds it again', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    expect(role).toMatchObject({ status: 'saved', note: '', identities: [`ashby:${jobId}`], addresses: [originalUrl] });
    expect((await roles.get(role.id))?.extraction).toEqual(original);
    expect(await roles.find(original)).toEqual(role);
  });

  it('is still there through another connection', async () => {
    const role = await (await open()).save(saved(original), 'click-1');
    expect(await (await open()).get(role.id)).toEqual(role);
  });

  it('does the same save once, however often it comes', async () => {
    const roles = await open();
    const first = await roles.save(saved(original), 'click-1');
    expect(await roles.save(saved(original), 'click-1')).toEqual(first);
    expect(await roles.all()).toHaveLength(1);
  });

  it('makes one role of a hundred saves at once from five connections', async () => {
    const storage = memory();
    const all = await Promise.all(Array.from({ length: 5 }, () => open(storage)));
    const made = await Promise.all(Array.from({ length: 100 }, (_, n) => all[n % 5]?.save(saved(n % 2 ? copy : original), `click-${n}`)));
    expect(new Set(made.map((role) => role?.id)).size).toBe(1);
    const roles = await open(storage);
    expect(await roles.all()).toHaveLength(1);
    expect(await roles.health()).toEqual([]);
  });

  it('refuses a reading that is not in order, and changes nothing', async () => {
    const roles = await open();
    const odd = { extraction: { ...original, claims: [{ field: 'title', value: 7 }] }, findings: [] } as never;
    await expect(roles.save(odd, 'click-1')).rejects.toMatchObject({ kind: 'refused' });
    expect(await roles.all()).toEqual([]);
  });

  it('asks for the disk, not for the cache', async () => {
    const roles = await open();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await roles.save(saved(original), 'click-1');
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
    begin.mockRestore();
  });
});

describe('one job, one role', () => {
  it("joins a copy and its original by the id in the copy's apply link, keeping status and note", async () => {
    const roles = await open();
    const first = await roles.save(saved(copy), 'click-1');
    await roles.setStatus(first.id, 'applied');
    await roles.setNote(first.id, 'Ask Mira.');
    const second = await roles.save(saved(original), 'click-2');
    expect(second).toMatchObject({ id: first.id, status: 'applied', note: 'Ask Mira.', addresses: [copyUrl, originalUrl] });
    expect(await roles.all()).toHaveLength(1);
  });

  it('joins them the other way round too', async () => {
    const roles = await open();
    const first = await roles.save(saved(original), 'click-1');
    expect((await roles.save(saved(copy), 'click-2')).id).toBe(first.id);
  });

  it("takes the original's reading over the copy's, never the copy's over the original's", async () => {
    const roles = await open();
    await roles.save(saved(copy), 'click-1');
    expect((await roles.save(saved(original), 'click-2')).extraction.url).toBe(originalUrl);
    expect((await roles.save(saved(copy), 'click-3')).extraction.url).toBe(originalUrl);
  });

  it('keeps two jobs apart that an aggregator shows at one address', async () => {
    const roles = await open();
    const elsewhere = extraction(copyUrl, { applyUrl: 'https://jobs.ashbyhq.com/nordwind-labs/ffffaaaa-1f4e-4c8e-9d36-5a1f0e2b7c11' });
    const first = await roles.save(saved(copy), 'click-1');
    expect(await roles.find(elsewhere)).toBeUndefined();
    const second = await roles.save(saved(elsewhere), 'click-2');
    expect(second.id).not.toBe(first.id);
    expect(await roles.find(elsewhere)).toMatchObject({ id: second.id });
    expect(await roles.find(copy)).toMatchObject({ id: first.id });
  });

  it('knows a page again whose apply link was not read this time', async () => {
    const roles = await open();
    const role = await roles.save(saved(copy), 'click-1');
    expect(await roles.find(extraction(`${copyUrl}?utm_source=mail`))).toMatchObject({ id: role.id });
  });

  it('keeps two jobs with the same title and employer apart', async () => {
    const roles = await open();
    await roles.save(saved(extraction('https://board.example/jobs/1')), 'click-1');
    await roles.save(saved(extraction('https://board.example/jobs/2')), 'click-2');
    expect(await roles.all()).toHaveLength(2);
  });
});

describe('undo', () => {
  it('takes a new role away, which can be restored', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    expect(await roles.undo('click-1')).toBeUndefined();
    expect(await roles.all()).toEqual([]);
    expect(await roles.restore(role.id)).toEqual(role);
  });

  it('takes back a merge and leaves the rest of the role', async () => {
    const roles = await open();
    const before = await roles.save(saved(copy), 'click-1');
    await roles.save(saved(original), 'click-2');
    await roles.setNote(before.id, 'Ask Mira.');
    expect(await roles.undo('click-2')).toEqual({ ...before, note: 'Ask Mira.', changedAt: expect.any(String) });
  });

  it('of a second save of the same page leaves the role', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    await roles.save(saved(original), 'click-2');
    expect(await roles.undo('click-2')).toMatchObject({ id: role.id });
  });

  it('done twice is done once', async () => {
    const roles = await open();
    await roles.save(saved(copy), 'click-1');
    await roles.save(saved(original), 'click-2');
    const after = await roles.undo('click-2');
    expect(await roles.undo('click-2')).toEqual(after);
  });

  it('of a save that never was changes nothing', async () => {
    const roles = await open();
    await roles.save(saved(original), 'click-1');
    expect(await roles.undo('click-9')).toBeUndefined();
    expect(await roles.all()).toHaveLength(1);
  });

  it('is not undone by the late repetition of its save', async () => {
    const roles = await open();
    await roles.save(saved(original), 'click-1');
    await roles.undo('click-1');
    await expect(roles.save(saved(original), 'click-1')).rejects.toMatchObject({ kind: 'undone' });
    expect(await roles.all()).toEqual([]);
  });
});

describe('a saved role', () => {
  it('keeps the history of its status, an entry a change', async () => {
    const roles = await open();
    const { id } = await roles.save(saved(original), 'click-1');
    await roles.setStatus(id, 'applied');
    await roles.setStatus(id, 'applied');
    const role = await roles.setStatus(id, 'interviewing');
    expect(role.history.map(({ status }) => status)).toEqual(['saved', 'applied', 'interviewing']);
  });

  it('that is not there cannot be changed', async () => {
    const roles = await open();
    await expect(roles.setNote('role-none', '')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('is removed to the bin and comes back as it was', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    await roles.remove(role.id);
    expect(await roles.find(original)).toBeUndefined();
    expect(await roles.restore(role.id)).toEqual(role);
    expect(await roles.find(original)).toEqual(role);
  });

  it('does not come back beside a newer role of its job', async () => {
    const roles = await open();
    const role = await roles.save(saved(original), 'click-1');
    await roles.remove(role.id);
    const newer = await roles.save(saved(original), 'click-2');
    await expect(roles.restore(role.id)).rejects.toMatchObject({ kind: 'duplicate' });
    expect(await roles.all()).toEqual([newer]);
  });
});

describe('lists', () => {
  it('are newest first', async () => {
    const roles = await open();
    const made = [];
    for (const n of [1, 2, 3]) made.push(await roles.save(saved(extraction(`https://board.example/jobs/${n}`)), `click-${n}`));
    const newest = made.reverse();
    expect(await roles.all()).toEqual(newest);
    expect(await roles.recent(2)).toEqual(newest.slice(0, 2));
    expect(await roles.recent(0)).toEqual([]);
  });

  it('are searched by all words in title, employer, place and note, whatever the case and the marks', async () => {
    const roles = await open();
    const lodz = extraction('https://board.example/jobs/1', { title: 'Inżynier danych', jobLocation: [{ text: 'Łódź', country: 'PL' }] });
    const { id } = await roles.save(saved(lodz), 'click-1');
    await roles.save(saved(other), 'click-2');
    await roles.setNote(id, 'Call on Friday');
    const found = async (query: string) => (await roles.search(query)).map((role) => role.id);
    for (const query of ['INZYNIER', 'lodz nordwind', 'friday łódź', 'dan']) expect(await found(query)).toEqual([id]);
    for (const query of ['inzynier berlin', 'labels']) expect(await found(query)).toEqual([]);
    expect(await found('  ')).toHaveLength(2);
  });
});

describe('what goes wrong', () => {
  it('a damaged record is set aside and told, the others stay', async () => {
    const roles = await open();
    const bad = await roles.save(saved(original), 'click-1');
    const good = await roles.save(saved(other), 'click-2');
    await tamper((record) => (record.id === bad.id ? { ...record, role: { ...bad, status: 'lost', note: 'kept' } } : record));
    expect(await roles.all()).toEqual([good]);
    expect(await roles.get(bad.id)).toBeUndefined();
    expect(await roles.health()).toEqual(['1 saved role could not be read and was set aside.']);
    const kept = await (await openDB('plainpost')).getAll('quarantine');
    expect(kept[0]).toMatchObject({ id: bad.id, record: { role: { note: 'kept' } } });
  });

  it('a damaged record does not keep its job from being saved again', async () => {
    const roles = await open();
    await roles.save(saved(original), 'click-1');
    await tamper((record) => ({ ...record, role: { ...(record.role as object), note: 7 } }));
    const again = await roles.save(saved(original), 'click-2');
    expect(await roles.find(original)).toEqual(again);
  });

  it('a key that a later version added survives a change', async () => {
    const roles = await open();
    const { id } = await roles.save(saved(original), 'click-1');
    await tamper((record) => ({ ...record, role: { ...(record.role as object), tags: ['rust'] } }));
    expect(await roles.setNote(id, 'x')).toMatchObject({ tags: ['rust'] });
  });

  it.each([
    ['a full quota', new DOMException('', 'QuotaExceededError')],
    ['a full disk', new DOMException('Failed to write blobs (IOError)', 'DataError')],
  ])('%s at the end of the transaction is no save', async (_, cause) => {
    const roles = await open();
    await roles.save(saved(other), 'click-0');
    const restore = abortNextWrite(cause);
    const saving = roles.save(saved(original), 'click-1');
    await expect(saving).rejects.toThrow('The disk is full, the role was not saved.');
    await expect(saving).rejects.toMatchObject({ kind: 'full' });
    restore();
    expect(await roles.all()).toHaveLength(1);
    expect(await roles.save(saved(original), 'click-1')).toMatchObject({ status: 'saved' });
  });

  it('a connection makes way for a newer version, which is then told in plain words', async () => {
    const roles = await open();
    await roles.save(saved(original), 'click-1');
    const newer = await openDB('plainpost', 99);
    newer.close();
    await expect(roles.all()).rejects.toMatchObject({ kind: 'newer', message: expect.stringContaining('newer Plainpost') });
    await expect(open()).rejects.toBeInstanceOf(Problem);
  });

  it('an older page that does not make way is told, and once it is closed all is well', async () => {
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plainpost', 0.5 + 0.5);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const { migrations } = await import('../../lib/roles/database.ts');
    const list = migrations as unknown as unknown[];
    list.push(() => undefined);
    await expect(open()).rejects.toMatchObject({ kind: 'blocked' });
    old.close();
    list.pop();
  });

  it('a loss that the browser keeps quiet about is told, and stays told until the user knows', async () => {
    const storage = memory();
    const before = await open(storage);
    for (const n of [1, 2, 3]) await before.save(saved(extraction(`https://board.example/jobs/${n}`)), `click-${n}`);
    freshIndexedDb();
    const after = await open(storage);
    expect(await after.health()).toEqual(['3 of 3 saved roles are missing: the browser lost them.']);
    await after.save(saved(original), 'click-4');
    expect(await (await open(storage)).health()).toEqual(['2 of 3 saved roles are missing: the browser lost them.']);
    await after.acceptLoss();
    expect(await (await open(storage)).health()).toEqual([]);
  });

  it('records that went missing from the store are counted', async () => {
    const storage = memory();
    const roles = await open(storage);
    const { id } = await roles.save(saved(original), 'click-1');
    await roles.save(saved(other), 'click-2');
    const db = await openDB('plainpost');
    await db.delete('roles', id);
    db.close();
    expect(await (await open(storage)).health()).toEqual(['1 of 2 saved roles is missing: the browser lost them.']);
  });

  it('a note that is behind the store is no loss: the browser ended between the two', async () => {
    const storage = memory();
    const roles = await open(storage);
    await roles.save(saved(original), 'click-1');
    const behind = structuredClone(storage.items);
    await roles.save(saved(other), 'click-2');
    Object.assign(storage.items, behind);
    expect(await (await open(storage)).health()).toEqual([]);
  });

  it('a role is saved although the note outside cannot be written, and that is told', async () => {
    const storage = { ...memory(), set: () => Promise.reject(new Error('quota')) };
    const roles = await open(storage as never);
    expect(await roles.save(saved(original), 'click-1')).toMatchObject({ findings: [finding] });
    expect(await roles.health()).toEqual(['The safety note about the saved roles could not be written.']);
  });
});

// The requests succeed and the transaction fails after them, as in browsers that are out of room.
function abortNextWrite(cause: DOMException): () => void {
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    if (args[1] !== 'readwrite') return transaction;
    Object.defineProperty(transaction, 'error', { get: () => cause });
    const put = IDBObjectStore.prototype.put;
    const puttings = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
      const request = put.apply(this, values);
      if (this.name === 'saves') request.addEventListener('success', () => transaction.abort());
      if (this.name === 'saves') puttings.mockRestore();
      return request;
    });
    return transaction;
  });
  return () => spy.mockRestore();
}
