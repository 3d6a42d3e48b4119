import { type IDBPDatabase, openDB } from 'idb';
import { openRoles, type Roles } from '../../lib/roles/roles.ts';
import { storage } from './page-storage.ts';
import { benchReading, benchRole } from './store-roles.ts';

// What the bench calls in a page of its own. Milliseconds; sizes in bytes.

let roles: Roles | undefined;

export function open(): Promise<Roles> {
  return openRoles({ storage, now: () => new Date(), newId: () => crypto.randomUUID() });
}

async function opened(): Promise<Roles> {
  roles ??= await open();
  return roles;
}

export interface Long {
  ms: number;
  /** The longest task in it. */
  longest: number;
}

/** An import of so many roles, and its preview before. */
export async function bring(from: number, to: number, textWords?: number): Promise<{ preview: Long; brought: Long; bytes: number }> {
  const roles = Array.from({ length: to - from }, (_, n) => benchRole(from + n, textWords));
  const bytes = JSON.stringify(roles[0]).length;
  const store = await opened();
  const preview = await long(() => store.preview({ roles, tombstones: [] }));
  const brought = await long(() => store.bring({ roles, tombstones: [] }, crypto.randomUUID()));
  return { preview, brought, bytes };
}

async function long(work: () => Promise<unknown>): Promise<Long> {
  await new Promise((done) => setTimeout(done, 300));
  const tasks = longTasks();
  const ms = await timed(work);
  await new Promise((done) => setTimeout(done, 100));
  return { ms, longest: tasks() };
}

/** The floor under an import: as many bare records of the same form, put into a store with the same indexes in one transaction. */
export async function bareBring(count: number): Promise<number> {
  const records = Array.from({ length: count }, (_, n) => ({ id: `${n}`, seq: n, slot: n, hash: n, role: benchRole(n) }));
  const db = await openDB('bare-roles', 1, {
    upgrade(made) {
      const store = made.createObjectStore('roles', { keyPath: 'id' });
      store.createIndex('identities', 'role.identities', { unique: true, multiEntry: true });
      store.createIndex('savedAt', 'role.savedAt');
      store.createIndex('seq', 'seq', { unique: true });
    },
  });
  await db.clear('roles');
  const ms = await timed(async () => {
    const transaction = db.transaction('roles', 'readwrite', { durability: 'strict' });
    for (const record of records) void transaction.store.put(record);
    await transaction.done;
  });
  db.close();
  return ms;
}

/** The longest task since; 0 where none was over 50 ms, which is what browsers call long. */
function longTasks(): () => number {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  return () => {
    for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
    observer.disconnect();
    return longest;
  };
}

/** Saves, and in turn with them the floor under a save: one record of the same size, put strictly into a store with nothing else in it. */
export async function saves(count: number): Promise<{ saves: number[]; puts: number[] }> {
  const store = await opened();
  const bare = await openDB('bare', 1, { upgrade: (made) => void made.createObjectStore('all', { keyPath: 'id' }) });
  const times = { saves: [] as number[], puts: [] as number[] };
  for (let n = 0; n < count; n += 1) {
    const extraction = benchReading(9_000_000 + Math.floor(performance.now() * 1000) + n);
    times.saves.push(await timed(() => store.save({ extraction, findings: [] }, crypto.randomUUID())));
    // The note that follows a save is nobody's to wait for, but must not lie in the way of the next.
    await store.settled();
    const role = { ...benchRole(n), id: crypto.randomUUID() };
    times.puts.push(await timed(() => putStrictly(bare, role)));
  }
  bare.close();
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function putStrictly(db: IDBPDatabase, value: unknown): Promise<void> {
  const transaction = db.transaction('all', 'readwrite', { durability: 'strict' });
  void transaction.store.put(value);
  await transaction.done;
}

export async function rows(): Promise<{
  opening: number;
  first: number;
  firstCount: number;
  all: number;
  count: number;
  longest: number;
  slices: number;
}> {
  const tasks = longTasks();
  const started = performance.now();
  const store = await open();
  const opening = performance.now() - started;
  let [first, firstCount, count, slices] = [0, 0, 0, 0];
  const kept: unknown[] = [];
  for await (const slice of store.rows()) {
    kept.push(slice);
    count += slice.length;
    slices += 1;
    if (first === 0 && count >= Math.min(50, 50)) [first, firstCount] = [performance.now() - started, count];
  }
  const all = performance.now() - started;
  return { opening, first, firstCount, all, count, longest: tasks(), slices };
}

export async function texts(): Promise<{ first: number; all: number; slices: number; count: number; chars: number }> {
  const store = await opened();
  const started = performance.now();
  let [first, slices, count, chars] = [0, 0, 0, 0];
  for await (const slice of store.texts()) {
    if (slices === 0) first = performance.now() - started;
    slices += 1;
    count += slice.length;
    for (const [, text] of slice) chars += text.length;
  }
  return { first, all: performance.now() - started, slices, count, chars };
}

let held: unknown[] = [];

/** Keeps all rows, for a look at the heap. */
export async function hold(on: boolean): Promise<void> {
  held = [];
  if (!on) return;
  for await (const slice of (await opened()).rows()) held.push(...slice);
}

Object.assign(globalThis, { storeBench: { bring, bareBring, saves, rows, texts, hold, held: () => held.length } });
