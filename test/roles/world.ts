import { openDB } from 'idb';
import { vi } from 'vitest';
import type { Role } from '../../lib/roles/role.ts';
import { openRoles, type Roles, type RolesOptions } from '../../lib/roles/roles.ts';
import { type MemoryDisk, memoryDisk } from './disk.ts';
import { all, extraction, memory, saved } from './sample.ts';

/** What lies beside the store, and outlives it. */
export interface World {
  storage: ReturnType<typeof memory>;
  disk: MemoryDisk;
}

export const newWorld = (): World => ({ storage: memory(), disk: memoryDisk() });

export const job = (n: number) => extraction(`https://board.example/jobs/${n}`, { title: `Engineer ${n}` });

let minutes = 0;
let ids = 0;

/** A page that is closed before its copy is due: what is copied is copied by `settled`. */
const sleep = (ms: number): Promise<void> => (ms > 1000 ? new Promise(() => undefined) : Promise.resolve());

export const openIn = ({ storage, disk }: World, more: Partial<RolesOptions> = {}): Promise<Roles> =>
  openRoles({
    storage,
    disk,
    now: () => new Date(Date.UTC(2026, 10, 20, 9, minutes++ % 1000)),
    newId: () => `id-${ids++}`,
    sleep,
    ...more,
  });

/** `navigator.locks`: one at a time of each name. `onTaken` is told of each that is taken. */
export function memoryLocks(onTaken: (name: string) => unknown = () => undefined): NonNullable<RolesOptions['locks']> {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: object) => Promise<unknown>;
    const done = (last.get(name) ?? Promise.resolve()).then(() => {
      onTaken(name);
      return work({});
    });
    last.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
  return { request } as NonNullable<RolesOptions['locks']>;
}

export async function save(roles: Roles, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += 1) await roles.save(saved(job(n)), `save-${n}`);
}

export const byId = (roles: Role[]): Role[] => [...roles].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Changes the store behind the back of the code, as damage would. */
export async function tamper(change: (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>): Promise<void> {
  const db = await openDB('plainpost');
  await change(db);
  db.close();
}

/** Reading a store fails as it does on damaged files, so many times. */
export function failToRead(store: string, times = Number.POSITIVE_INFINITY): void {
  const { getAll } = IDBObjectStore.prototype;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === store && left-- > 0) throw new DOMException('', 'UnknownError');
    return getAll.apply(this, args);
  });
}

export const fullDisk = async () => ({ usage: 1000, quota: 1000 });

/** The files of the safety copy with roles in them. */
export function gzipped({ disk }: World): string[] {
  return [...disk.files.keys()].filter((name) => name.endsWith('.gz'));
}

export function drop(files: MemoryDisk['files'], pattern: RegExp): void {
  for (const name of files.keys()) if (pattern.test(name)) files.delete(name);
}

export function cut(files: MemoryDisk['files'], pattern: RegExp): void {
  for (const [name, bytes] of files) if (pattern.test(name)) files.set(name, bytes.slice(0, 10));
}

/** A store of so many roles, noted, and copied where a copy is due. */
export const filled = async (many: number): Promise<World> => (await filledBy(many)).world;

/** The same, with the page that saved them, which is still open, and all that is saved. */
export async function filledBy(many: number): Promise<{ world: World; roles: Roles; before: Role[] }> {
  const world = newWorld();
  const roles = await openIn(world);
  await save(roles, 0, many);
  await roles.settled();
  return { world, roles, before: byId(await all(roles)) };
}

export function forget({ storage }: World, pattern: RegExp): void {
  for (const key of Object.keys(storage.items)) if (pattern.test(key)) delete storage.items[key];
}

type Records = Map<string, [IDBValidKey[], unknown[]]>;

/** The store as it is, to be put back later. */
export async function recordsOf(): Promise<Records> {
  const kept: Records = new Map();
  await tamper(async (db) => {
    for (const name of db.objectStoreNames) kept.set(name, [await db.getAllKeys(name), await db.getAll(name)]);
  });
  return kept;
}

export function putBack(kept: Records): Promise<void> {
  return tamper(async (db) => {
    for (const [name, [keys, values]] of kept) {
      await db.clear(name);
      for (const [at, value] of values.entries()) await db.put(name, value, name === 'meta' ? keys[at] : undefined);
    }
  });
}
