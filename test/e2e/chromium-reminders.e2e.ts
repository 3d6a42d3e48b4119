import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../tools/launch.ts';
import { expectSilence, openOwn, type Stage, setStage, strike, waitForWords } from './stage.ts';

// The browser's own question cannot be answered here, so this build has the permission from the start: all behind it is real.

declare const chrome: {
  notifications?: { getAll(): Promise<Record<string, true>>; onClicked: { dispatch(id: string): void } };
  permissions: { contains(asked: object): Promise<boolean> };
};

let folder = '';
let stage: Stage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainpost-reminders-'));
  const extension = join(folder, 'extension');
  await cp(builtExtension('test-chrome-mv3'), extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  manifest.optional_permissions = [];
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  stage = await setStage({ extension });
});
afterAll(async () => {
  expectSilence(stage.server, []);
  await strike(stage);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function press(page: Page, words: RegExp): Promise<void> {
  const button = await page.waitForFunction(
    (source) => [...document.querySelectorAll('button')].find((each) => !each.disabled && new RegExp(source).test(each.textContent ?? '')),
    { timeout: 8000 },
    words.source,
  );
  await (button.asElement() as ElementHandle<Element>).evaluate((each) => (each as HTMLButtonElement).click());
}

/** A day from now, as the user's own calendar has it. */
function dayIn(days: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days)).toISOString().slice(0, 10);
}

describe('reminders in Chromium', () => {
  it('tell of what is due, once, and open the role at a click', async () => {
    const page = await openOwn(stage, 'library.html');
    const path = join(folder, 'due.csv');
    await writeFile(path, `Title,Company,Follow up\nBeekeeper,Parks Office,${dayIn(1)}\nGardener,Parks Office,${dayIn(40)}\n`);
    await press(page, /^Export and import$/);
    const input = await page.waitForSelector('.exchange input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await press(page, /^See what it would do$/);
    await press(page, /^Import 2 roles$/);
    await waitForWords(page, '2 roles');
    const shown = () => page.evaluate(async () => Object.keys((await chrome.notifications?.getAll()) ?? {}));
    await expect.poll(shown, { timeout: 10_000 }).toEqual([expect.stringMatching(/^due ./)]);
    const [id = ''] = await shown();
    const arrives = stage.browser.waitForTarget((target) => target.url().includes('library.html#role='), { timeout: 8000 });
    const worker = await (
      await stage.browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(stage.root))
    ).worker();
    await worker?.evaluate((clicked) => chrome.notifications?.onClicked.dispatch(clicked), id);
    const role = await (await arrives).asPage();
    await waitForWords(role, 'Beekeeper');
    expect(await shown()).toEqual([]);
    await role.close();
    await page.close();
  }, 40_000);
});

describe('without the permission', () => {
  it('nobody is asked before a click, and nothing is told', async () => {
    const plain = await setStage();
    const page = await openOwn(plain, 'library.html');
    await press(page, /^Coming up$/);
    await waitForWords(page, 'Remind me with a notification');
    expect(await page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(false);
    expect(await page.evaluate(() => chrome.notifications === undefined)).toBe(true);
    await strike(plain);
  });
});
