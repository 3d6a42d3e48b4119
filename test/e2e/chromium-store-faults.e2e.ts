import { execFileSync } from 'node:child_process';
import { readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixture } from '../roles/fixture.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { expectSilence, openOwn, type Stage, waitForWords } from './stage.ts';
import { backends, call, launch, newProfile, openStorePage, remove } from './store-stage.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expectSilence(server, []);
  await server.close();
});

/** Runs with a profile of its own, which goes afterwards. */
async function inProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = await newProfile();
  try {
    await work(profile);
  } finally {
    await remove(profile);
  }
}

/** Saves one role after the other, and says so of each that the store acknowledged. */
function saveOn(page: Page): void {
  page
    .evaluate(async () => {
      const { storePage } = globalThis as unknown as { storePage: { save(n: number): Promise<string> } };
      for (let n = 0; ; n += 1) {
        await storePage.save(n);
        console.log(`saved ${n}`);
      }
    })
    .catch((error: unknown) => console.info('the page is gone, as it should be:', String(error).slice(0, 80)));
}

function acknowledged(page: Page, count: number): Promise<number> {
  let last = -1;
  return new Promise((resolve) => {
    page.on('console', (message) => {
      const n = /^saved (\d+)$/.exec(message.text())?.[1];
      if (n !== undefined) last = Number(n);
      if (last >= count - 1) resolve(last + 1);
    });
  });
}

async function kill(stage: Stage): Promise<void> {
  const browser = stage.browser.process();
  const ended = new Promise((resolve) => browser?.once('exit', resolve));
  browser?.kill('SIGKILL');
  await ended;
}

/** What a browser that was killed leaves, and the next would stumble over. */
async function unlock(profile: string): Promise<void> {
  for (const name of await readdir(profile)) if (name.startsWith('Singleton')) await rm(join(profile, name), { force: true });
}

describe.each(backends)('on $name', ({ args }) => {
  it('a browser that is killed right after a save has kept all that it acknowledged, and accuses nobody', { timeout: 40_000 }, () =>
    inProfile(async (profile) => {
      const stage = await launch(profile, args, server);
      const page = await openStorePage(stage);
      const saved = acknowledged(page, 20);
      saveOn(page);
      const count = await saved;
      await kill(stage);
      await unlock(profile);
      const after = await launch(profile, args, server);
      const again = await openStorePage(after);
      const titles = await call(again, 'list');
      expect(titles.length).toBeGreaterThanOrEqual(count);
      expect(new Set(titles).size).toBe(titles.length);
      expect(await call(again, 'rows')).toBe(titles.length);
      expect(await call(again, 'health')).toEqual([]);
      await after.close();
    }),
  );

  it('a hundred saves of one job at once, from five pages, make one role', { timeout: 40_000 }, () =>
    inProfile(async (profile) => {
      const stage = await launch(profile, args, server);
      const pages: Page[] = [];
      for (let n = 0; n < 5; n += 1) pages.push(await openStorePage(stage));
      const ids = await Promise.all(pages.map((page, n) => call(page, 'saveAtOnce', 20, `page-${n}`)));
      expect(new Set(ids.flat()).size).toBe(1);
      const [page] = pages as [Page];
      expect(await call(page, 'list')).toHaveLength(1);
      expect(await call(page, 'health')).toEqual([]);
      await stage.close();
    }),
  );

  it('a store of the first version is brought over in a real profile', { timeout: 40_000 }, () =>
    inProfile(async (profile) => {
      const stage = await launch(profile, args, server);
      const page = await openOwn(stage, 'options.html');
      await page.evaluate(layDown, readFixture(1));
      await stage.close();
      const after = await launch(profile, args, server);
      const library = await openOwn(after, 'library.html');
      await waitForWords(library, 'Inżynier danych');
      await waitForWords(library, '3 saved roles could not be read and were set aside: “Lighthouse keeper” at Nordwind Labs, 2 more.');
      const store = await openStorePage(after);
      expect(await call(store, 'list')).toEqual(['Inżynier danych ', 'Rust engineer Ask Mira about the on-call week.']);
      await after.close();
    }),
  );
});

/** Runs in a page of the extension: the database of an earlier version instead of the one that is there. */
async function layDown({ version, stores }: ReturnType<typeof readFixture>): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome.storage.local.clear();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('plainpost-copy', { recursive: true }).catch((error: unknown) => console.info('there was no copy', error));
  await done(indexedDB.deleteDatabase('plainpost'));
  const opening = indexedDB.open('plainpost', version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, keyPath === null ? undefined : { keyPath });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes) store.createIndex(index, path, { unique, multiEntry });
      for (const [key, value] of records) store.put(value, keyPath === null ? key : undefined);
    }
  };
  (await done(opening)).close();
}

describe.each(backends)('a disk that is really full, on $name', ({ args }) => {
  const folder = mountSmallDisk();

  it.skipIf(folder === undefined)(
    'refuses the save in plain words, loses nothing, and takes it when there is room',
    { timeout: 60_000 },
    async () => {
      if (folder === undefined) return;
      let stage: Stage | undefined;
      try {
        const profile = join(folder, 'profile');
        stage = await launch(profile, args, server);
        const page = await openStorePage(stage);
        const ballast = join(folder, 'ballast');
        await writeFile(ballast, Buffer.alloc((await freeBytes(folder)) - 3_000_000, 1));
        const [saved, why] = await page.evaluate(async () => {
          const { storePage } = globalThis as unknown as { storePage: { save(n: number): Promise<string>; health(): Promise<string[]> } };
          for (let n = 0; n < 500; n += 1) {
            try {
              await storePage.save(n);
            } catch (error) {
              return [n, String(error)] as const;
            }
          }
          return [-1, 'never full'] as const;
        });
        expect(why).toMatch(/The disk is full(?:, the role was not saved|: the browser cannot open the saved roles until there is room)\./);
        await rm(ballast);
        expect(await call(page, 'list')).toHaveLength(saved);
        await call(page, 'save', saved);
        expect(await call(page, 'list')).toHaveLength(saved + 1);
        await call(page, 'settled');
        expect(await call(page, 'health')).toEqual([]);
      } finally {
        await stage?.close();
        execFileSync('umount', ['-l', folder]);
        await remove(folder);
      }
    },
  );
});

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** A disk of 80 MB; undefined, and a line that says so, where this process may not mount one. */
function mountSmallDisk(): string | undefined {
  try {
    const folder = execFileSync('mktemp', ['-d', '-t', 'plainpost-disk-XXXXXX'], { encoding: 'utf8' }).trim();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', folder], { stdio: 'pipe' });
    return folder;
  } catch (error) {
    console.info(
      `No small disk can be mounted here: what a full one does is not tried. ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
    );
    return undefined;
  }
}
