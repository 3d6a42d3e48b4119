import { openRoles, type Roles } from '../../lib/roles/roles.ts';
import { benchReading } from '../bench/store-roles.ts';

// What the tests of the store call in one of the extension's own pages: the store as the panels open it, without their buttons.

declare const chrome: { storage: { local: Parameters<typeof openRoles>[0]['storage'] } };

let opened: Promise<Roles> | undefined;

function roles(): Promise<Roles> {
  opened ??= openRoles({
    storage: chrome.storage.local,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    disk: navigator.storage,
    locks: navigator.locks,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
  });
  return opened;
}

const page = {
  /** Saves so many readings, one after the other. */
  async fill(from: number, to: number): Promise<void> {
    for (let n = from; n < to; n += 1) await page.save(n);
  },
  async save(n: number, key = `save-${n}`): Promise<string> {
    return (await (await roles()).save({ extraction: benchReading(n), findings: [] }, key)).id;
  },
  /** Saves one job so many times at once. */
  async saveAtOnce(times: number, who: string): Promise<string[]> {
    return Promise.all(Array.from({ length: times }, (_, n) => page.save(1_000_000, `${who}-${n}`)));
  },
  async note(n: number, note: string): Promise<void> {
    const store = await roles();
    const role = await store.find(benchReading(n));
    if (role) await store.set([role.id], { note }, crypto.randomUUID());
  },
  settled: async () => (await roles()).settled(),
  health: async () => (await roles()).health(),
  /** Titles and notes of all roles, in the order of titles. */
  async list(): Promise<string[]> {
    const found: string[] = [];
    for await (const slice of (await roles()).each()) {
      found.push(...slice.map(({ extraction, note }) => `${extraction.posting?.title?.value} ${note}`));
    }
    return found.sort();
  },
  async rows(): Promise<number> {
    let count = 0;
    for await (const slice of (await roles()).rows()) count += slice.length;
    return count;
  },
};

export type StorePage = typeof page;

Object.assign(globalThis, { storePage: page });
