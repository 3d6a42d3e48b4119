import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import { openOwn, saveAt, setFirefox, waitForText } from './firefox-stage.ts';
import { expectSilence, type Stage, strike } from './stage.ts';

// What Firefox loses of the store, and what comes back by itself.

/** In the extension's own pages. */
declare const browser: {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> } };
};

const { ashby } = samples;

let stage: Stage;
beforeAll(async () => {
  stage = await setFirefox();
  await saveAt(stage, ashby.url);
});
afterAll(async () => {
  if (!stage) return;
  expectSilence(stage.server, [ashby.url]);
  await strike(stage);
});

/** Deletes the database under the extension's feet, and of what is kept beside it `also`. What was told of an earlier loss is forgotten. */
async function lose(also?: 'journal' | 'copy'): Promise<void> {
  const page = await openOwn(stage, 'options.html');
  await page.evaluate(async (besides) => {
    const journal = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('roles.journal.'));
    await browser.storage.local.remove(['roles.loss', ...(besides === 'journal' ? journal : [])]);
    if (besides === 'copy') await (await navigator.storage.getDirectory()).removeEntry('plainpost-copy', { recursive: true });
    const request = indexedDB.deleteDatabase('plainpost');
    await new Promise((done, failed) => Object.assign(request, { onsuccess: done, onerror: failed, onblocked: failed }));
  }, also);
  await page.close();
}

describe('the store in Firefox', () => {
  it('is to stay: the browser was asked, and said so', async () => {
    const page = await openOwn(stage, 'library.html');
    await waitForText(page, 'Saved roles 1');
    await expect.poll(() => page.evaluate(() => navigator.storage.persisted()), { timeout: 5000 }).toBe(true);
    await page.close();
  });

  it('has a packed copy in a file of the extension’s own', async () => {
    const page = await openOwn(stage, 'library.html');
    const files = () =>
      page.evaluate(async () => {
        const names: string[] = [];
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('plainpost-copy', { create: true });
        for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
        return names.sort();
      });
    await expect
      .poll(files, { timeout: 8000 })
      .toEqual([expect.stringMatching(/^\d+-.*\.gz$/), expect.stringMatching(/^copy-[ab]\.json$/)]);
    await page.close();
  });

  it.each([
    ['journal and copy', undefined],
    ['the copy alone', 'journal'],
    ['the journal alone', 'copy'],
  ] as const)('comes back from %s when the database is gone, and the user is told', async (_, also) => {
    await lose(also);
    const page = await openOwn(stage, 'library.html');
    await waitForText(page, 'The browser lost 1 of 1 saved roles. It was restored from Plainpost’s own copy.');
    await waitForText(page, 'Saved roles 1');
    await waitForText(page, 'Senior Storage Engineer');
    await page.close();
  });
});
