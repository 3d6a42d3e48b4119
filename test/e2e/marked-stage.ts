import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { markedPage, markedUrl } from './marked-page.ts';
import { expectSilence, open, pillOf, type Stage, setStage, strike } from './stage.ts';

// For the tests of what the badge knows, on the page's own words. `PLAINPOST_PICTURES=FOLDER` keeps pictures of it.

const pictures = process.env.PLAINPOST_PICTURES;
/** The same page on a dark ground; on a host that is read after a click alone; and where Plainpost is not. */
export const dark = 'https://yubhub.co/jobs/job_77aa12bc-0df';
export const shy = 'https://board.fjord.example/jobs/data-platform';
export const elsewhere = 'https://elsewhere.example/posting';

export async function setMarkedStage(): Promise<Stage> {
  const stage = await setStage();
  for (const url of [markedUrl, shy, elsewhere]) stage.server.serve(url, markedPage());
  stage.server.serve(dark, markedPage('dark'));
  if (pictures) mkdirSync(pictures, { recursive: true });
  return stage;
}

export async function strikeMarked(stage: Stage): Promise<void> {
  expectSilence(stage.server, [markedUrl, dark, shy, elsewhere]);
  await strike(stage);
}

export async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
}

/** Opens a posting whose badge comes by itself. */
export async function openMarked(stage: Stage, url = markedUrl): Promise<Page> {
  const page = await open(stage, url);
  await page.setViewport({ width: 1100, height: 800 });
  await pillOf(page);
  return page;
}

/** The marked words, a list each look; the page can see as much. */
export function marked(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].map((highlight) => [...highlight].map((range) => range.toString().replace(/\s+/g, ' ').trim())),
  );
}

/** The page's own nodes as markup, without our host and the one attribute on what is hidden. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    if (document.documentElement.lastElementChild !== document.body) copy.lastElementChild?.remove();
    for (const element of copy.querySelectorAll('*')) {
      for (const { name } of [...element.attributes]) if (/^[a-z]{12}$/.test(name)) element.removeAttribute(name);
    }
    return copy.outerHTML;
  });
}

/** The middle of the first place where these words stand, in the window. */
export async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const rect = ranges.find((range) => range.toString().includes(wanted))?.getBoundingClientRect();
    if (!rect) throw new Error(`${wanted} is not marked`);
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, words);
}

export const tipOf = (page: Page) => page.$eval('>>> .tip', (tip) => (tip.checkVisibility() ? (tip.textContent ?? '') : ''));
export const saidOf = (page: Page) => page.$eval('>>> .said', (said) => said.textContent ?? '');
export const pause = (ms: number) => new Promise((wait) => setTimeout(wait, ms));
