import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../lib/posting/problem.ts';
import { openFixture } from './fixture.ts';
import { all, extraction, finding, freshIndexedDb, memory, open, original, saved, set } from './sample.ts';

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

describe('what goes wrong', () => {
  it('a damaged record is set aside and told, the others stay', async () => {
    const roles = await open();
    const bad = await roles.save(saved(original), 'click-1');
    const good = await roles.save(saved(other), 'click-2');
    await tamper((record) => (record.id === bad.id ? { ...record, role: { ...bad, status: 'lost', note: 'kept' } } : record));
    expect(await all(roles)).toEqual([good]);
    expect(await roles.get(bad.id)).toBeUndefined();
    expect(await roles.health()).toEqual(['1 saved role could not be read and was set aside: “Rust engineer” at Nordwind Labs.']);
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
    await tamper((record) => ({ ...record, role: { ...(record.role as object), mood: 'rust' } }));
    expect(await set(roles, id, { note: 'x' })).toMatchObject({ mood: 'rust' });
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
    expect(await all(roles)).toHaveLength(1);
    expect(await roles.save(saved(original), 'click-1')).toMatchObject({ status: 'saved' });
  });

  it('a connection makes way for a newer version, which is then told in plain words', async () => {
    const roles = await open();
    await roles.save(saved(original), 'click-1');
    const newer = await openDB('plainpost', 99);
    newer.close();
    await expect(all(roles)).rejects.toMatchObject({ kind: 'newer', message: expect.stringContaining('newer Plainpost') });
    await expect(open()).rejects.toBeInstanceOf(Problem);
  });

  it('an older page that does not make way is told, and once it is closed all is well', async () => {
    const older = await openFixture(1);
    await expect(open()).rejects.toMatchObject({ kind: 'blocked' });
    older.close();
    expect(await all(await open())).toHaveLength(2);
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
      if (this.name === 'actions') request.addEventListener('success', () => transaction.abort());
      if (this.name === 'actions') puttings.mockRestore();
      return request;
    });
    return transaction;
  });
  return () => spy.mockRestore();
}
