import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import { fill, openOwn, pressButton, saveAt, setFirefox, waitForText } from './firefox-stage.ts';
import { expectSilence, type Stage, strike } from './stage.ts';

// The library in Firefox: found, changed, taken back, exported, imported.

/** In the extension's own pages. */
declare const browser: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, { seq: number }>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

const { ashby } = samples;
const table = [
  'Title,Company,Location,Status',
  'Rust Engineer,Nordwind Labs,Łódź,Applied',
  'Data Engineer,Harbour Clinic,"Zürich, Switzerland",Saved',
  'Beekeeper,Parks Office,Bergen,Saved',
  'Backend Intern,Vereinigte Beispielwerke,Hamburg,Saved',
].join('\n');

let folder = '';
let stage: Stage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainpost-firefox-'));
  stage = await setFirefox({ downloads: folder });
  await saveAt(stage, ashby.url);
});
afterAll(async () => {
  if (stage) {
    expectSilence(stage.server, [ashby.url]);
    await strike(stage);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function openRoom(): Promise<Page> {
  const page = await openOwn(stage, 'library.html');
  await pressButton(page, /^Export and import$/);
  await waitForText(page, 'Backup file');
  return page;
}

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const input = (await page.$('.exchange input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function downloaded(ending: string): Promise<Buffer> {
  const find = async () => (await readdir(folder)).find((name) => name.startsWith('plainpost-2') && name.endsWith(ending));
  await expect.poll(find, { timeout: 8000 }).toBeDefined();
  const name = (await find()) ?? '';
  // Firefox makes the file before there is anything in it.
  await expect.poll(async () => (await readdir(folder)).some((each) => each.endsWith('.part')), { timeout: 5000 }).toBe(false);
  const file = await readFile(join(folder, name));
  await rm(join(folder, name));
  return file;
}

const rowTitles = (page: Page) => page.$$eval('[data-row] .row-title', (found) => found.map((title) => title.textContent ?? '').sort());
const byId = (text: string) => (JSON.parse(text).roles as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the library in Firefox', () => {
  it('takes a tracker’s table in, after asking what its columns say', async () => {
    const page = await openRoom();
    await choose(page, 'tracker.csv', table);
    await waitForText(page, 'What do its columns say?');
    await pressButton(page, /^See what it would do$/);
    await pressButton(page, /^Import 4 roles$/);
    await waitForText(page, 'tracker.csv was imported: 4 new.');
    await page.close();
  });

  it('finds as one types, without accents and in spite of a slip, and filters', async () => {
    const page = await openOwn(stage, 'library.html');
    await waitForText(page, 'Saved roles 5');
    await fill(page, 'input[type=search]', 'lodz rust');
    await expect.poll(() => rowTitles(page), { timeout: 5000 }).toEqual(['Rust Engineer']);
    expect(await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['Rust', 'Łódź']);
    await fill(page, 'input[type=search]', 'beekeper');
    await waitForText(page, 'Showing “beekeeper”.');
    await fill(page, 'input[type=search]', 'engineer');
    await fill(page, 'select[aria-label=Country]', 'CH');
    await expect.poll(() => rowTitles(page), { timeout: 5000 }).toEqual(['Data Engineer']);
    await page.close();
  });

  it('sets a status and takes it back, bins and brings back', async () => {
    const page = await openOwn(stage, 'library.html#query=beekeeper');
    await expect.poll(() => rowTitles(page), { timeout: 10_000 }).toEqual(['Beekeeper']);
    const status = () => page.$eval('.rows-list .status', (shown) => shown.textContent);
    const select = async () => {
      await page.focus('[data-row] .list-row');
      await page.keyboard.press('x');
      await waitForText(page, /1 role selected/);
    };
    await select();
    await fill(page, '.bulk-bar select', 'interviewing');
    await expect.poll(status, { timeout: 5000 }).toBe('Interviewing');
    await pressButton(page, /^Undo$/);
    await expect.poll(status, { timeout: 5000 }).toBe('Saved');
    await pressButton(page, /^Remove$/);
    await waitForText(page, 'Saved roles 4');
    await pressButton(page, /^Bin$/);
    await waitForText(page, 'removed for good on');
    await pressButton(page, /^(?:Restore|Bring back)/);
    await waitForText(page, 'The bin is empty.');
    await waitForText(page, 'Saved roles 5');
    await page.close();
  });
});

describe('a role in Firefox', () => {
  async function openRole(): Promise<Page> {
    const page = await openOwn(stage, 'library.html#query=storage');
    await expect.poll(() => rowTitles(page), { timeout: 10_000 }).toEqual(['Senior Storage Engineer']);
    await page.$eval('[data-row] .list-row', (row) => (row as HTMLElement).click());
    await waitForText(page, 'Nordwind Labs');
    return page;
  }

  it('keeps note, tag and correction over a reload', async () => {
    const page = await openRole();
    await fill(page, '.note-field textarea', 'Ask about **on-call**');
    await waitForText(page, 'Kept');
    await page.focus('.tags input');
    await page.keyboard.type('first choice');
    await page.keyboard.press('Enter');
    await waitForText(page, 'first choice');
    await pressButton(page, /^Correct: where$/);
    await fill(page, '.correction select[aria-label="workplace"]', 'remote');
    await pressButton(page, /^Keep$/);
    await waitForText(page, 'remote (yours)');
    await page.close();
    const again = await openRole();
    await waitForText(again, 'remote (yours)');
    await waitForText(again, 'first choice');
    expect(await again.$eval('.markdown strong', (strong) => strong.parentElement?.textContent)).toBe('Ask about on-call');
    await again.close();
  });
});

describe('export and import in Firefox', () => {
  let plain = '';

  it('writes everything into a file, packed', async () => {
    const page = await openRoom();
    await pressButton(page, /^Export: Plainpost file$/);
    await waitForText(page, '5 roles written to plainpost-');
    plain = gunzipSync(await downloaded('.json.gz')).toString();
    expect(JSON.parse(plain).roles).toHaveLength(5);
    await page.close();
  });

  it('says when an export is due, as Firefox has no file to keep up to date', async () => {
    const page = await openOwn(stage, 'options.html');
    expect(await page.evaluate(() => 'showSaveFilePicker' in window)).toBe(false);
    await page.evaluate(async () => {
      const { 'exchange.exported': mark } = await browser.storage.local.get('exchange.exported');
      const at = new Date(Date.now() - 40 * 86_400_000).toISOString();
      await browser.storage.local.set({ 'exchange.exported': { ...mark, at, seq: (mark?.seq ?? 0) - 1 } });
    });
    await page.close();
    const room = await openRoom();
    await waitForText(room, '1 change since. What is saved lies in this browser alone.');
    await waitForText(room, 'When an export is due, it is said here.');
    await room.close();
  });

  it('refuses a file that is cut off, with its line, and changes nothing', async () => {
    const page = await openRoom();
    await choose(page, 'cut.json', plain.split('\n').slice(0, 3).join('\n'));
    await waitForText(page, 'The file ends too early, at line 3, after 2 roles');
    await waitForText(page, 'Export 5 roles');
    await page.close();
  });

  it.each([
    ['packed', gzipSync, 'roles.json.gz'],
    ['plain', (text: string) => text, 'roles.json'],
  ] as const)('brings the same roles into a store that was emptied, from a %s file', async (_, contentOf, name) => {
    await emptyStore();
    const page = await openRoom();
    await waitForText(page, 'Saved roles 0');
    await choose(page, name, contentOf(plain));
    await pressButton(page, /^Import 5 roles$/);
    await waitForText(page, 'was imported: 5 new.');
    await pressButton(page, /^Export: Plainpost file$/);
    await waitForText(page, '5 roles written to plainpost-');
    expect(byId(gunzipSync(await downloaded('.json.gz')).toString())).toEqual(byId(plain));
    await page.close();
  });

  /** As on another computer: no roles, no notes of them, no copy. */
  async function emptyStore(): Promise<void> {
    const page = await openOwn(stage, 'options.html');
    await page.evaluate(async () => {
      await browser.storage.local.clear();
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('plainpost-copy', { recursive: true });
      const request = indexedDB.deleteDatabase('plainpost');
      await new Promise((done, failed) => Object.assign(request, { onsuccess: done, onerror: failed, onblocked: failed }));
    });
    await page.close();
  }
});
