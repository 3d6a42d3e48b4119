import { open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../tools/server.ts';
import { expectSilence, openOwn, waitForWords } from './stage.ts';
import { backends, call, copyOf, launch, newProfile, openStorePage, remove } from './store-stage.ts';

// What a damaged disk does to the store behind its back, and what comes back by itself. No browser says a word of it.

const many = 150;
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expectSilence(server, []);
  await server.close();
});

describe.each(backends)('on $name', ({ args }) => {
  let healthy = '';
  let titles: string[] = [];
  beforeAll(async () => {
    healthy = await newProfile();
    const stage = await launch(healthy, args, server);
    const page = await openStorePage(stage);
    await call(page, 'fill', 0, many - 10);
    await call(page, 'settled');
    // These stand in the journal alone.
    await call(page, 'fill', many - 10, many);
    await call(page, 'note', 3, 'mine');
    await call(page, 'health');
    titles = await call(page, 'list');
    await stage.close();
  }, 60_000);
  afterAll(() => remove(healthy));

  const damages: [string, (files: string[]) => Promise<unknown>][] = [
    [
      '64 kB of noise in the midst of the largest file',
      async ([largest = '']) => overwrite(largest, await middleOf(largest), noise(65_536)),
    ],
    ['the largest file’s first 512 bytes wiped', ([largest = '']) => overwrite(largest, 0, Buffer.alloc(512))],
    ['the largest file cut in half', async ([largest = '']) => truncate(largest, Math.floor((await stat(largest)).size / 2))],
    ['the largest file gone', ([largest = '']) => rm(largest)],
    ['all of it gone', (files) => Promise.all(files.map((file) => rm(file)))],
  ];

  it.each(damages)('%s: every role comes back, and the user is told', { timeout: 40_000 }, async (_, damage) => {
    const profile = await copyOf(healthy);
    await damage(await filesOf(profile));
    const stage = await launch(profile, args, server);
    try {
      const page = await openStorePage(stage);
      expect(await call(page, 'list')).toEqual(titles);
      expect(await call(page, 'rows')).toBe(many);
      expect(await call(page, 'health')).toEqual([
        expect.stringMatching(/^The browser lost \d+ of 150 saved roles\. (?:All of them were|It was) restored/),
      ]);
      const library = await openOwn(stage, 'library.html');
      await waitForWords(library, 'restored from Plainpost’s own copy');
    } finally {
      await stage.close();
      await remove(profile);
    }
  });
});

/** The files in which IndexedDB lies, largest first. */
async function filesOf(profile: string): Promise<string[]> {
  const folder = join(profile, 'Default/IndexedDB');
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { size } = await stat(path);
      return { path, size, isData: (await stat(path)).isFile() && !/LOCK$|LOG$/.test(name) };
    }),
  );
  return files
    .filter(({ isData }) => isData)
    .sort((a, b) => b.size - a.size)
    .map(({ path }) => path);
}

async function overwrite(path: string, at: number, bytes: Buffer): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(bytes, 0, bytes.length, at);
  await file.close();
}

async function middleOf(path: string): Promise<number> {
  return Math.floor((await stat(path)).size / 2);
}

function noise(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, n) => (n * 2654435761) >>> 24));
}
