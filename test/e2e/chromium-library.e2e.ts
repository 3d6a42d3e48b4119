import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from './library-stage.ts';
import { expectSilence, openOwn, type Stage, setStage, strike, waitForWords } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
  page = await openOwn(stage, 'library.html');
  await waitForWords(page, 'Nothing saved yet.');
  await seed(page, 60);
});
afterAll(async () => {
  expectSilence(stage.server, []);
  await strike(stage);
});

const rowTitles = () => page.$$eval('[data-row] .row-title', (found) => found.map((title) => title.textContent ?? ''));
const statuses = () => page.$$eval('.rows-list .status', (found) => found.slice(0, 5).map((status) => status.textContent ?? ''));

/** Clicks the first button with these words there. */
async function press(where: string, words: string): Promise<void> {
  await page.evaluate(
    (selector, text) => {
      const found = [...document.querySelectorAll<HTMLButtonElement>(`${selector} button`)].find((each) => each.textContent === text);
      if (!found) throw new Error(`no button "${text}" in ${selector}`);
      found.click();
    },
    where,
    words,
  );
}

async function search(words: string): Promise<void> {
  const input = await page.waitForSelector('input[type=search]');
  await input?.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await input?.type(words);
}

describe('the library', () => {
  it('lists what is saved, newest first, and finds without accents, in the full text too', async () => {
    expect((await rowTitles())[0]).toBe('Backend Intern 59');
    await search('lodz RUST');
    await waitForWords(page, '6 of 60');
    expect(await page.$$eval('mark', (marks) => marks.slice(0, 2).map((mark) => mark.textContent))).toEqual(['Rust', 'Łódź']);
    await search('kubernetes');
    await expect.poll(rowTitles, { timeout: 5000 }).toEqual(['Beekeeper 13']);
    await search('beekeper');
    await waitForWords(page, 'No role says “beekeper”. Showing “beekeeper”.');
    await waitForWords(page, '12 of 60');
  });

  it('filters', async () => {
    await search('engineer');
    await page.select('select[aria-label=Country]', 'CH');
    await waitForWords(page, '18 of 60');
    await search('');
    await page.select('select[aria-label=Country]', '');
    await expect.poll(async () => (await rowTitles()).length, { timeout: 3000 }).toBeGreaterThan(10);
  });

  it('sets the status of several roles by keyboard, and takes it back', async () => {
    await page.focus('[data-row] .list-row');
    await page.keyboard.press('x');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await waitForWords(page, '3 roles selected');
    await page.select('.bulk-bar select', 'applied');
    await waitForWords(page, '3 roles set to Applied.');
    expect(await statuses()).toEqual(['Applied', 'Applied', 'Applied', 'Saved', 'Saved']);
    await press('.told', 'Undo');
    await expect.poll(statuses, { timeout: 3000 }).toEqual(['Saved', 'Saved', 'Saved', 'Saved', 'Saved']);
    await page.focus('[data-row] .list-row');
    await page.keyboard.press('Escape');
  });

  it('moves a card of the board by keyboard, and says so', async () => {
    await page.goto(`${stage.root}library.html#view=board`);
    const card = await page.waitForSelector('.column[aria-label=Saved] .card');
    await card?.focus();
    await page.keyboard.press(']');
    await waitForWords(page, 'Backend Intern 59 moved to Applied.');
    await page.waitForSelector('.column[aria-label=Applied] .card');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))).toBe('Applied');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await page.waitForFunction(() => document.querySelectorAll('.column[aria-label=Applied] .card').length === 0, { timeout: 3000 });
  });

  it('moves a card of the board by mouse', async () => {
    const middle = async (selector: string) => {
      const box = await (await page.waitForSelector(selector))?.boundingBox();
      if (!box) throw new Error(`${selector} is not drawn`);
      return [box.x + box.width / 2, box.y + Math.min(box.height / 2, 60)] as const;
    };
    await page.mouse.move(...(await middle('.column[aria-label=Saved] .card')));
    await page.mouse.down();
    await page.mouse.move(...(await middle('.column[aria-label=Interviewing]')), { steps: 8 });
    await page.mouse.up();
    await waitForWords(page, 'Backend Intern 59 moved to Interviewing.');
    await page.waitForSelector('.column[aria-label=Interviewing] .card');
    await press('.told', 'Undo');
    await page.waitForFunction(() => !document.querySelector('.column[aria-label=Interviewing] .card'), { timeout: 3000 });
  });

  it('keeps a view over a reload', async () => {
    await page.goto(`${stage.root}library.html#query=rust`);
    await page.reload();
    await waitForWords(page, '12 of 60');
    await page.click('[aria-haspopup=dialog]');
    await page.type('.views input', 'Crabs');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[aria-haspopup=dialog]')?.textContent === 'View: Crabs', { timeout: 3000 });
    await page.goto(`${stage.root}library.html`);
    await page.reload();
    await waitForWords(page, 'Saved roles 60');
    await page.click('[aria-haspopup=dialog]');
    await page.waitForSelector('.views .name');
    await page.click('.views .name');
    await waitForWords(page, '12 of 60');
  });

  it('removes to the bin and brings back', async () => {
    await page.focus('[data-row] .list-row');
    await page.keyboard.press('x');
    await press('.bulk-bar', 'Remove');
    await waitForWords(page, 'Saved roles 59');
    await press('nav', 'Bin');
    await waitForWords(page, 'removed for good on');
    await page.click('.bin-list button');
    await waitForWords(page, 'The bin is empty.');
    await waitForWords(page, 'Saved roles 60');
  });

  it('opens the role that its address names', async () => {
    const id = await page.evaluate(() => {
      [...document.querySelectorAll('nav button')].find((each): each is HTMLButtonElement => each.textContent === 'List')?.click();
      return new Promise<string>((done) =>
        setTimeout(() => done(document.querySelector('[data-row]')?.getAttribute('data-row') ?? ''), 200),
      );
    });
    const other = await openOwn(stage, `library.html#role=${id}`);
    await other.waitForSelector('.role-page h1');
    await other.close();
  });

  it('makes one role of several, takes it back, and takes it apart on the role’s page', async () => {
    const join = async () => {
      await page.focus('[data-row] .list-row');
      await page.keyboard.press('x');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.up('Shift');
      await waitForWords(page, '2 roles selected');
      await press('.bulk-bar', 'These are one job');
      await waitForWords(page, '2 roles are one now.');
      await waitForWords(page, 'Saved roles 59');
    };
    await page.reload();
    await waitForWords(page, 'Saved roles 60');
    await join();
    await press('.told', 'Undo');
    await waitForWords(page, 'Saved roles 60');
    await page.focus('[data-row] .list-row');
    await page.keyboard.press('Escape');
    await join();
    await page.click('[data-row] .list-row');
    await waitForWords(page, 'Found at 2 addresses');
    await press('.copies', 'Split off');
    await waitForWords(page, 'The copy is a role of its own now.');
    await waitForWords(page, 'Found at 1 address');
    await page.keyboard.press('Escape');
    await waitForWords(page, 'Saved roles 60');
  });
});

describe('the address bar', () => {
  // The address bar itself is out of a test's reach, so the events are: they are fired in the worker.
  const worker = async () => {
    const target = await stage.browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(stage.root));
    const found = await target.worker();
    return found ?? expect.fail('the worker is not running');
  };
  const suggested = async (words: string) =>
    (await worker()).evaluate(
      (text) =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          const { chrome } = globalThis as unknown as { chrome: { omnibox: { onInputChanged: { dispatch(...event: unknown[]): void } } } };
          chrome.omnibox.onInputChanged.dispatch(text, resolve);
        }),
      words,
    );
  /** Why Chromium, which parses it as XML, does not take a description; undefined where it does. */
  const refusal = async (description: string) =>
    (await worker()).evaluate(
      (words) =>
        new Promise<string | undefined>((resolve) => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              omnibox: { setDefaultSuggestion(one: object, done: () => void): void };
              runtime: { lastError?: { message: string } };
            };
          };
          chrome.omnibox.setDefaultSuggestion({ description: words }, () => resolve(chrome.runtime.lastError?.message));
        }),
      description,
    );

  it('finds roles, in words that Chromium takes', async () => {
    const found = await suggested('beekeper');
    expect(found).toHaveLength(6);
    expect(found[0]?.description).toMatch(/^Beekeeper \d+ – <dim>Nordwind Labs · /);
    const [first] = await suggested('platform zurich');
    expect(first?.description).toMatch(/^<match>Platform<\/match> Engineer \d+ – <dim>Nordwind Labs · <\/dim><match>Zürich<\/match>$/);
    expect(await refusal(first?.description ?? '')).toBeUndefined();
    expect(await refusal('<match>not closed')).toBeDefined();
  });

  it('opens the library with the words that were entered', async () => {
    const arrives = stage.browser.waitForTarget((target) => target.url() === `${stage.root}library.html#query=beekeeper`, {
      timeout: 5000,
    });
    await (await worker()).evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { omnibox: { onInputEntered: { dispatch(...event: unknown[]): void } } } };
      chrome.omnibox.onInputEntered.dispatch('beekeeper', 'newForegroundTab');
    });
    const opened = await (await arrives).page();
    await waitForWords(opened ?? expect.fail('no page'), '12 of 60');
    await opened?.close();
  });
});
