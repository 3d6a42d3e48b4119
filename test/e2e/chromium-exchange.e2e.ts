import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSilence, openOwn, type Stage, setStage, strike, waitForWords } from './stage.ts';

// Two browsers with a profile of their own, and files between them.

const table = [
  'Job Position,Company,Max. Salary,Location,Status,Date Saved,Date Applied,URL,Notes',
  '"Engineer, ""Rust""",Nordwind Labs,"120,000",Remote - Germany,Applied,2026-10-01,2026-10-05,https://nordwind.example/jobs/7,"=1+1',
  'second line"',
  'Werkstudent (m/w/d),Vereinigte Beispielwerke,,München,Mulling,2026-10-02,,,',
  'Nurse,Harbour Clinic,,,Bookmarked,2026-10-03,,,',
].join('\n');

let folder = '';
let one: Stage;
let other: Stage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainpost-exchange-'));
  one = await setStage();
});
afterAll(async () => {
  for (const stage of [one, other]) {
    if (!stage) continue;
    expectSilence(stage.server, []);
    await strike(stage);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function press(page: Page, words: RegExp): Promise<void> {
  const button = await page.waitForFunction(
    (source) =>
      [...document.querySelectorAll('button')].find(
        (each) => !each.disabled && new RegExp(source).test(each.ariaLabel ?? each.textContent ?? ''),
      ),
    { timeout: 8000 },
    words.source,
  );
  await (button.asElement() as ElementHandle<Element>).evaluate((each) => (each as HTMLButtonElement).click());
}

/** The room, in a tab of its own; what is downloaded there goes to the folder. */
async function openRoom(stage: Stage): Promise<Page> {
  const page = await openOwn(stage, 'library.html');
  const cdp = await page.createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(page, /^Export and import$/);
  await page.waitForSelector('.exchange');
  return page;
}

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const input = await page.waitForSelector('.exchange input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function downloaded(ending: string): Promise<Buffer> {
  const find = async () => (await readdir(folder)).find((name) => name.startsWith('plainpost-2') && name.endsWith(ending));
  await expect.poll(find, { timeout: 8000 }).toBeDefined();
  return readFile(join(folder, (await find()) ?? ''));
}

/** The roles of a file, without the lines around them. */
const rolesIn = (file: Buffer) => JSON.parse(gunzipSync(file).toString()).roles as { id: string; note: string }[];

describe('from a tracker’s table, over Plainpost’s own file, to another browser', () => {
  let file: Buffer;

  it('asks what the columns say, shows what it would do, and imports', async () => {
    const page = await openRoom(one);
    await choose(page, 'tracker.csv', table);
    await waitForWords(page, 'What do its columns say?');
    expect(await page.$$eval('.mapping select', (selects) => selects.map((select) => (select as HTMLSelectElement).value))).toEqual([
      'title',
      'employer',
      'payTo',
      'place',
      'status',
      'saved',
      'applied',
      'page',
      'note',
    ]);
    await page.select('.question select', 'interviewing');
    await press(page, /^See what it would do$/);
    await press(page, /^Import 3 roles$/);
    await waitForWords(page, 'tracker.csv was imported: 3 new.');
    await page.close();
  });

  it('the same table again has nothing to import', async () => {
    const page = await openRoom(one);
    await choose(page, 'tracker.csv', table);
    await page.waitForSelector('.question select');
    await page.select('.question select', 'interviewing');
    await press(page, /^See what it would do$/);
    await waitForWords(page, 'Nothing to import');
    await page.close();
  });

  it('exports all of it', async () => {
    const page = await openRoom(one);
    await waitForWords(page, 'Export 3 roles');
    await press(page, /^Export: Plainpost file$/);
    await waitForWords(page, '3 roles written to plainpost-');
    file = await downloaded('.json.gz');
    expect(rolesIn(file)).toHaveLength(3);
    await press(page, /^Export: Spreadsheet/);
    const csv = (await downloaded('.csv')).toString();
    expect(csv).toContain(`"'=1+1\nsecond line"`);
    await press(page, /^Export: Markdown, a file for each role$/);
    expect([...(await downloaded('.zip')).subarray(0, 2)]).toEqual([0x50, 0x4b]);
    await page.close();
  });

  it('the other browser gets the same roles', async () => {
    other = await setStage();
    const page = await openRoom(other);
    await choose(page, 'from-the-first.json.gz', file);
    await press(page, /^Import 3 roles$/);
    await waitForWords(page, 'was imported: 3 new.');
    await rm(join(folder, (await readdir(folder)).find((name) => name.endsWith('.json.gz') && name.startsWith('plainpost-2')) ?? ''));
    await press(page, /^Export: Plainpost file$/);
    const byId = (roles: { id: string }[]) => roles.sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(rolesIn(await downloaded('.json.gz')))).toEqual(byId(rolesIn(file)));
    await press(page, /^List$/);
    await waitForWords(page, 'Nurse');
    await page.close();
  });

  it('a file that is cut off says where, and changes nothing', async () => {
    const page = await openRoom(other);
    const text = gunzipSync(file).toString();
    await choose(page, 'cut.json', text.split('\n').slice(0, 3).join('\n'));
    await waitForWords(page, 'The file ends too early, at line 3, after 2 roles');
    await choose(page, 'cut.json.gz', file.subarray(0, file.length - 40));
    await waitForWords(page, 'it is cut off. Nothing was imported.');
    await choose(page, 'wrong.json', text.replace('"status":"applied"', '"status":"lost"'));
    await waitForWords(page, 'what stands at “status” is missing or is not what belongs there');
    await waitForWords(page, 'Export 3 roles');
    await page.close();
  });

  it('an import is taken back', async () => {
    const page = await openRoom(other);
    await choose(page, 'one.csv', 'Title,Company\nGardener,Parks Office\n');
    await press(page, /^See what it would do$/);
    await press(page, /^Import 1 role$/);
    await waitForWords(page, 'Export 4 roles');
    await press(page, /^Undo$/);
    await waitForWords(page, 'was undone');
    await waitForWords(page, 'Export 3 roles');
    await page.close();
  });
});

describe('paper', () => {
  it.each([
    ['Print list', 'table tr', 4],
    ['Print in full', 'article', 3],
  ])('%s: the sheet alone is on it, whatever it lies in', async (button, part, many) => {
    const page = await openRoom(other);
    // The dialog cannot be driven: what lies on paper is kept a while instead.
    await page.evaluate(() => {
      window.print = () => {
        const sheet = document.querySelector<HTMLElement>('.print-sheet')?.cloneNode(true) as HTMLElement | undefined;
        if (!sheet) return;
        sheet.dataset.kept = '';
        setTimeout(() => document.querySelector('main')?.append(sheet), 500);
      };
    });
    expect(await page.$('.print-sheet')).toBeNull();
    await press(page, new RegExp(`^${button}$`));
    // The sheet itself is gone as soon as it was printed.
    await page.waitForSelector('.print-sheet[data-kept]');
    expect(await page.$eval('.print-sheet', (sheet) => getComputedStyle(sheet).display)).toBe('none');
    await page.emulateMediaType('print');
    expect(await page.$$eval(`.print-sheet ${part}`, (found) => found.length)).toBe(many);
    const seen = await page.evaluate(() => document.body.innerText);
    for (const words of ['Engineer, "Rust"', 'Werkstudent (m/w/d)', 'Nurse']) expect(seen).toContain(words);
    expect(seen).not.toMatch(/Export|Choose a file|Plainpost|no description/);
    await page.close();
  });
});

describe('the backup file', () => {
  it('is chosen once, kept over visits and written after changes', async () => {
    const page = await other.browser.newPage();
    // The browser’s own dialog cannot be driven; a file of the extension’s private folder has the same handle.
    const pick = async (target: Page) =>
      target.evaluateOnNewDocument(() => {
        Object.assign(window, {
          showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('plainpost-backup.json', { create: true }),
        });
      });
    const written = (target: Page) =>
      target.evaluate(async () =>
        (await (await (await navigator.storage.getDirectory()).getFileHandle('plainpost-backup.json')).getFile()).text(),
      );
    await pick(page);
    await page.goto(`${other.root}library.html`);
    await press(page, /^Export and import$/);
    await press(page, /^Choose a backup file$/);
    await waitForWords(page, 'plainpost-backup.json was written');
    expect(JSON.parse(await written(page)).roles).toHaveLength(3);
    await page.reload();
    await press(page, /^Export and import$/);
    await waitForWords(page, 'plainpost-backup.json was written');
    await choose(page, 'one.csv', 'Title,Company\nGardener,Parks Office\n');
    await press(page, /^See what it would do$/);
    await press(page, /^Import 1 role$/);
    await expect.poll(async () => JSON.parse(await written(page)).roles.length, { timeout: 12_000 }).toBe(4);
    // The browser takes its leave back while the page is open.
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      const own = { createWritable: FileSystemFileHandle.prototype.createWritable };
      Object.assign(window, { own });
      Object.assign(FileSystemFileHandle.prototype, { queryPermission: async () => 'prompt', createWritable: refuse });
    });
    await press(page, /^Import another file$/);
    await choose(page, 'two.csv', 'Title,Company\nBeekeeper,Parks Office\n');
    await press(page, /^See what it would do$/);
    await press(page, /^Import 1 role$/);
    await waitForWords(page, 'The browser asks again before Plainpost may write to plainpost-backup.json');
    expect(JSON.parse(await written(page)).roles).toHaveLength(4);
    await page.evaluate(() => {
      const { own } = window as unknown as { own: object };
      Object.assign(FileSystemFileHandle.prototype, own, {
        queryPermission: async () => 'granted',
        requestPermission: async () => 'granted',
      });
    });
    await press(page, /^Allow$/);
    await expect.poll(async () => JSON.parse(await written(page)).roles.length, { timeout: 12_000 }).toBe(5);
    await page.close();
  }, 40_000);
});
