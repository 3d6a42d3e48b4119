import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { samples } from '../samples/samples.ts';
import { jobList, listUrl, marksOn, openings, openList, postingOf } from './seen-pages.ts';
import {
  clickToolbar,
  expectSilence,
  open,
  openBadge,
  openOwn,
  pillOf,
  pillWords,
  press,
  type Stage,
  setStage,
  strike,
  waitForWords,
} from './stage.ts';

const pictures = process.env.PLAINPOST_PICTURES;
/** A posting counts as seen after two seconds. */
const settled = 2500;
const pause = (ms: number) => new Promise((wait) => setTimeout(wait, ms));

let stage: Stage;
const opened: string[] = [listUrl, samples.ashby.url];
beforeAll(async () => {
  stage = await setStage();
  for (const [name, url] of Object.entries(openings)) {
    stage.server.serve(url, postingOf(name));
    opened.push(url);
  }
  stage.server.serve(listUrl, jobList('light'));
});
afterAll(async () => {
  expectSilence(stage.server, opened);
  await strike(stage);
});

const names = ['seen', 'seen2', 'seen3', 'seen4', 'seen5', 'seen6', 'seen7'] as const;

async function waitForMarks(page: Page, count: number): Promise<void> {
  await expect.poll(async () => Object.keys(await marksOn(page)).length, { timeout: 8000 }).toBe(count);
}

async function saveIn(page: Page): Promise<void> {
  await pillOf(page);
  await press(page, 'save');
  await vi.waitUntil(async () => (await pillWords(page)).includes('Undo'), { timeout: 8000 });
}

describe('a posting that was seen', () => {
  it('is told when it comes back with a newer date, with both dates', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const dated = (iso: string) => postingOf('dated').replaceAll(/("(?:datePosted|publishedDate)": )"[^"]*"/g, `$1"${iso}"`);
    const url = openings.dated;
    stage.server.serve(url, dated(day(-40)));
    const first = await open(stage, url);
    expect(await openBadge(first)).not.toContain('It says posted');
    await pause(settled);
    await first.close();
    stage.server.serve(url, dated(day(-3)));
    const again = await open(stage, url);
    expect(await openBadge(again)).toMatch(/It says posted .*; when you saw it on .* it said /);
    await pause(settled);
    await again.reload();
    expect(await openBadge(again), 'and stays after that was noted too').toMatch(/It says posted .*; when you saw it on/);
    const popup = await clickToolbar(stage, again);
    await waitForWords(popup, 'It says posted');
    await popup.close();
    await again.close();
  });
});

describe('a list of postings', () => {
  let page: Page;
  beforeAll(async () => {
    const saved = await open(stage, openings.saved);
    await saveIn(saved);
    await saved.close();
    const applied = await open(stage, openings.applied);
    await saveIn(applied);
    const popup = await clickToolbar(stage, applied);
    await popup.waitForSelector('select[aria-label="Status"]');
    await popup.select('select[aria-label="Status"]', 'applied');
    await pause(300);
    await popup.close();
    await applied.close();
    for (const name of names) {
      const seen = await open(stage, openings[name]);
      await pillOf(seen);
      await pause(settled);
      await seen.close();
    }
    page = await openList(stage);
  }, 120_000);
  afterAll(() => page.close());

  it('has a mark at each link of which something is known, and nothing else of the page is touched', async () => {
    await waitForMarks(page, 8);
    expect(await marksOn(page)).toEqual({
      'Senior Storage Engineer': 'saved',
      'Wind Model Engineer': 'applied',
      'Data Steward': 'seen',
      'Tide Analyst': 'seen',
      'Ship Broker': 'seen',
      'Engineer for the Very Long Name of a Programme That Nobody Remembers': 'seen',
      'Night Watch of the Computing Centre': 'seen',
      'Keeper of the Long Records of Waves, Winds and Currents North of the Islands': 'seen',
    });
    const [shifts, hosts, body] = await page.evaluate(() => [
      Reflect.get(window, 'shifts') as number[],
      [...document.documentElement.children].slice(2).map((host) => host.attributes.length),
      document.body.outerHTML,
    ]);
    expect(shifts, 'nothing moved').toEqual([]);
    expect(hosts, 'one host, without an attribute').toEqual([0]);
    const bare = await stage.browser.newPage();
    await bare.setContent(jobList('light'));
    expect(body).toBe(await bare.evaluate(() => document.body.outerHTML));
    await bare.close();
    if (pictures) await page.screenshot({ path: `${pictures}/list-light.png` as `${string}.png` });
  });

  it('has them behind the words, over nothing', async () => {
    const places = await page.evaluate(() => {
      const textEnd = (selector: string) => {
        const range = document.createRange();
        const place = document.querySelector(selector);
        if (!place) throw new Error(selector);
        range.selectNodeContents(place);
        const { right, top, height } = [...range.getClientRects()].at(-1) ?? new DOMRect();
        return { x: right, y: top + height / 2 };
      };
      const edge = document.querySelector('#short')?.getBoundingClientRect().right ?? 0;
      return { row: textEnd('.row a'), card: textEnd('#card h3'), edge };
    });
    const boxes = await page.$$eval('>>> [role="listitem"].on', (marks) =>
      marks.map((mark) => {
        const { x, y, height, width } = mark.getBoundingClientRect();
        return { words: mark.textContent ?? '', x, y: y + height / 2, width };
      }),
    );
    const boxOf = (words: string) => boxes.find((box) => box.words.startsWith(words)) ?? expect.fail(words);
    expect(boxOf('Senior Storage').x - places.row.x).toBeCloseTo(6, 0);
    expect(Math.abs(boxOf('Senior Storage').y - places.row.y)).toBeLessThan(3);
    expect(boxOf('Tide Analyst').x - places.card.x).toBeCloseTo(6, 0);
    expect(boxOf('Engineer for').x - places.edge, 'behind the dots').toBeCloseTo(6, 0);
    // Between a link and the words behind it there is room for nothing; before it there is, and it stays so when looked at again.
    expect(boxOf('Night Watch').width).toBeLessThan(12);
    await pause(2500);
    const word = '>>> [role="listitem"].short';
    expect(await page.$$eval(word, (marks) => marks.map((mark) => mark.textContent))).toEqual([
      'Night Watch of the Computing Centre: seen',
    ]);
  });

  it('shows them as the page scrolls: in a box that scrolls by itself, and not over a header', async () => {
    await page.$eval('#box', (box) => box.scrollTo(0, 60));
    await waitForMarks(page, 9);
    await page.$eval('#box', (box) => box.scrollTo(0, 0));
    await waitForMarks(page, 8);
    const rowTop = await page.$eval('.row', (row) => row.getBoundingClientRect().top);
    await page.evaluate((top) => window.scrollTo(0, top), rowTop);
    await expect.poll(async () => Object.keys(await marksOn(page))).not.toContain('Senior Storage Engineer');
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(async () => Object.keys(await marksOn(page))).toContain('Senior Storage Engineer');
    expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
  });

  it('follows results that come later, and what is saved elsewhere', async () => {
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      link.textContent = 'Rust Storage Person';
      document.querySelector('#more')?.append(link);
      link.scrollIntoView({ block: 'center' });
    }, openings.dated);
    await expect.poll(() => marksOn(page), { timeout: 5000 }).toMatchObject({ 'Rust Storage Person': 'seen' });
    await page.evaluate(() => window.scrollTo(0, 0));
    const other = await open(stage, openings.seen);
    await saveIn(other);
    await other.close();
    await page.bringToFront();
    await expect.poll(() => marksOn(page), { timeout: 5000 }).toMatchObject({ 'Data Steward': 'saved' });
  });

  it('comes back when the page throws our host out', async () => {
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    expect(await marksOn(page)).toEqual({});
    await page.evaluate(() => document.querySelector('#more')?.append('and more'));
    await expect.poll(async () => Object.keys(await marksOn(page)).length, { timeout: 5000 }).toBeGreaterThan(5);
  });

  it('is readable on a dark page too', async () => {
    stage.server.serve(listUrl, jobList('dark'));
    const dark = await openList(stage);
    await waitForMarks(dark, 8);
    const color = await dark.$eval('>>> [role="listitem"].on', (mark) => getComputedStyle(mark).color);
    expect(color).toBe('rgb(221, 226, 230)');
    if (pictures) await dark.screenshot({ path: `${pictures}/list-dark.png` as `${string}.png` });
    await dark.close();
  });

  it('has none for what was seen while the memory is off, and none at all where the user hid what Plainpost shows', async () => {
    const options = await openOwn(stage, 'options.html');
    await waitForWords(options, 'Postings you have seen');
    await options.evaluate(() => document.querySelector<HTMLInputElement>('.seen .remember input')?.click());
    await waitForWords(options, 'Off: nothing is added');
    const list = await openList(stage);
    await expect
      .poll(() => marksOn(list), { timeout: 5000 })
      .toEqual({
        'Senior Storage Engineer': 'saved',
        'Wind Model Engineer': 'applied',
        'Data Steward': 'saved',
      });
    await list.close();
    const dated = await open(stage, openings.dated);
    expect(await openBadge(dated)).not.toContain('when you saw it');
    await dated.close();
    await options.evaluate("chrome.storage.local.set({ badgeOff: ['*'] })");
    const hidden = await openList(stage);
    await pause(1500);
    expect(await hidden.evaluate(() => document.documentElement.childElementCount), 'no trace').toBe(2);
    await hidden.close();
    await options.evaluate('chrome.storage.local.set({ badgeOff: [], seenOff: false })');
    await options.close();
  });

  it('is forgotten when the memory is emptied, which is asked once more', async () => {
    const options = await openOwn(stage, 'options.html');
    await waitForWords(options, 'Look at them');
    await options.click('.seen summary');
    if (pictures) await options.screenshot({ path: `${pictures}/seen-settings.png` as `${string}.png`, fullPage: true });
    await options.locator('.seen ::-p-text(Forget all)').click();
    await options.waitForSelector('dialog[open]');
    if (pictures) await options.screenshot({ path: `${pictures}/seen-question.png` as `${string}.png` });
    await options.click('dialog[open] .primary');
    await waitForWords(options, 'None yet.');
    await options.close();
    const list = await openList(stage);
    await expect.poll(() => marksOn(list), { timeout: 5000 }).toMatchObject({ 'Senior Storage Engineer': 'saved' });
    expect(Object.values(await marksOn(list))).not.toContain('seen');
    await list.close();
  });
});
