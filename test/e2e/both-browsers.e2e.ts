import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as firefox from './firefox-stage.ts';
import { expectSilence, openOwn, type Stage, setStage, strike } from './stage.ts';

// One person, Chromium and Firefox, and files between them.

const { fill, pressButton: press, waitForText } = firefox;
const table = [
  'Job Position,Company,Location,Status,Notes',
  'Rust Engineer,Nordwind Labs,Berlin,Saved,Ask Jonas',
  'Data Engineer,Harbour Clinic,"Zürich, Switzerland",Saved,',
  'Beekeeper,Parks Office,Bergen,Saved,',
  'Backend Intern,Vereinigte Beispielwerke,Hamburg,Applied,',
].join('\n');

interface Browser {
  stage: Stage;
  folder: string;
  library: () => Promise<Page>;
}

let one: Browser;
let other: Browser;
const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plainpost-both-'));
  folders.push(folder);
  return folder;
};
beforeAll(async () => {
  const [first, second] = [await newFolder(), await newFolder()];
  const chromium = await setStage();
  one = {
    stage: chromium,
    folder: first,
    async library() {
      const page = await openOwn(chromium, 'library.html');
      await (await page.createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: first });
      return page;
    },
  };
  const stage = await firefox.setFirefox({ downloads: second });
  other = { stage, folder: second, library: () => firefox.openOwn(stage, 'library.html') };
});
afterAll(async () => {
  for (const each of [one, other]) {
    if (!each) continue;
    expectSilence(each.stage.server, []);
    await strike(each.stage);
  }
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(await newFolder(), name);
  await writeFile(path, content);
  await press(page, /^Export and import$/);
  await waitForText(page, 'Backup file');
  const input = (await page.$('.exchange input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

interface Content {
  roles: { id: string; status: string }[];
  removed: { id: string }[];
}

/** What a browser exports, as a file and what is in it, in the order of ids. */
async function exported({ folder, library }: Browser): Promise<{ file: Buffer; content: Content }> {
  const page = await library();
  await press(page, /^Export and import$/);
  await press(page, /^Export: Plainpost file$/);
  await waitForText(page, 'written to plainpost-');
  const find = async () => {
    const names = await readdir(folder);
    return names.some((name) => /\.(?:part|crdownload)$/.test(name)) ? undefined : names.find((name) => name.endsWith('.json.gz'));
  };
  await expect.poll(find, { timeout: 8000 }).toBeDefined();
  const path = join(folder, (await find()) ?? '');
  const file = await readFile(path);
  await rm(path);
  await page.close();
  const { roles, removed } = JSON.parse(gunzipSync(file).toString()) as Content;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { file, content: { roles: roles.sort(byId), removed: removed.sort(byId) } };
}

/** Selects the role with this title in the list. */
async function select(page: Page, title: string): Promise<void> {
  await waitForText(page, title);
  await page.evaluate((wanted) => {
    const row = [...document.querySelectorAll('[data-row]')].find((each) => each.textContent?.includes(wanted));
    row?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  }, title);
  await waitForText(page, '1 role selected');
}

it('what is exported in Chromium is the same in Firefox, and what is done there comes back', async () => {
  const page = await one.library();
  await choose(page, 'tracker.csv', table);
  await press(page, /^See what it would do$/);
  await press(page, /^Import 4 roles$/);
  await waitForText(page, '4 new');
  await press(page, /^List$/);
  await select(page, 'Beekeeper');
  await press(page, /^Remove$/);
  await waitForText(page, 'Saved roles 3');
  const first = await exported(one);
  expect([first.content.roles.length, first.content.removed.length]).toEqual([3, 1]);

  const there = await other.library();
  await choose(there, 'from-chromium.json.gz', first.file);
  await press(there, /^Import \d/);
  await waitForText(there, '3 new');
  expect((await exported(other)).content).toEqual(first.content);
  await press(there, /^List$/);
  await select(there, 'Rust Engineer');
  await fill(there, '.bulk-bar select', 'offer');
  await waitForText(there, '1 role set to Offer.');
  await press(there, /^Clear$/);
  await select(there, 'Data Engineer');
  await press(there, /^Remove$/);
  await waitForText(there, 'Saved roles 2');
  const second = await exported(other);

  const back = await one.library();
  await choose(back, 'from-firefox.json.gz', second.file);
  await press(back, /^Import \d/);
  await waitForText(back, 'was imported');
  const last = await exported(one);
  expect(last.content).toEqual(second.content);
  expect(last.content.roles.map(({ status }) => status).sort()).toEqual(['applied', 'offer']);
  expect(last.content.removed).toHaveLength(2);

  for (const each of [one, other]) {
    const again = await each.library();
    await choose(again, 'again.json.gz', last.file);
    await waitForText(again, 'Nothing to import');
    await again.close();
    expect((await exported(each)).content).toEqual(last.content);
  }
}, 120_000);
