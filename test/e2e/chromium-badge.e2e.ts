import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import {
  clickToolbar,
  expectSilence,
  open,
  openBadge,
  pillOf,
  pillWords,
  press,
  readByClick,
  type Stage,
  setStage,
  strike,
} from './stage.ts';

const { ashby, yubhub, legalBoard } = samples;
/** The same page where Plainpost is not: what it must look like. */
const elsewhere = 'https://elsewhere.example/posting';
/** A page of a job host that is no posting. */
const list = 'https://jobs.ashbyhq.com/nordwind-labs';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  stage.server.serve(elsewhere, ashby.html);
  stage.server.serve(list, '<!doctype html><title>Nordwind Labs Jobs</title><h1>Open positions</h1><p>None today.</p>');
});
afterAll(async () => {
  expectSilence(stage.server, [ashby.url, yubhub.url, legalBoard.url, elsewhere, list]);
  await strike(stage);
});

describe('the badge in the page', () => {
  it('comes by itself on an employer’s posting, with the findings’ number and Save', async () => {
    const page = await open(stage, ashby.url);
    expect(await pillWords(page)).toMatch(/^(\d+ to know|Summary) \| Save$/);
    const words = await openBadge(page);
    expect(words).toContain('Senior Storage Engineer');
    expect(words).toContain('Nordwind Labs');
    await page.close();
  });

  it('says on the aggregator’s copy what only the aggregator says', async () => {
    const page = await open(stage, yubhub.url);
    expect(await pillWords(page)).toMatch(/^\d+ to know \| Save$/);
    const words = await openBadge(page);
    expect(words).toContain('onsite');
    expect(words).toMatch(/copy/i);
    await page.close();
  });

  it('does not come on a page of a job host that is no posting, nor on another host', async () => {
    for (const url of [list, elsewhere]) {
      const page = await open(stage, url);
      await new Promise((wait) => setTimeout(wait, 1500));
      expect(await page.$('>>> .pill'), url).toBeNull();
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
      await page.close();
    }
  });

  it('moves nothing: every element stands where it stands without it', async () => {
    const placesOf = (page: Page) =>
      page.$$eval('body, body *', (elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [element.tagName, x, y, width, height].join(' ');
        }),
      );
    const without = await open(stage, elsewhere);
    const expected = await placesOf(without);
    await without.close();
    const page = await open(stage, ashby.url);
    await pillOf(page);
    expect(await placesOf(page)).toEqual(expected);
    const shifts = await page.evaluate(() => performance.getEntriesByType('layout-shift').length);
    expect(shifts).toBe(0);
    await page.close();
  });

  it('is closed by Escape, reached by keyboard and gone once hidden', async () => {
    const page = await open(stage, ashby.url);
    await openBadge(page);
    await page.keyboard.press('Escape');
    expect(await page.$('>>> .panel')).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .panel');
    await press(page, 'hide-menu');
    await press(page, 'hide-here');
    expect(await page.$('>>> .pill')).toBeNull();
    await page.reload();
    await pillOf(page);
    await page.close();
  });

  it('goes to another corner when dragged, and stays there', async () => {
    const page = await open(stage, ashby.url);
    const box = await (await pillOf(page)).boundingBox();
    if (!box) throw new Error('the badge has no place');
    await page.mouse.move(box.x + 20, box.y + 16);
    await page.mouse.down();
    await page.mouse.move(200, 200, { steps: 5 });
    await page.mouse.up();
    const left = async () => (await (await pillOf(page)).boundingBox())?.x;
    expect(await left()).toBeLessThan(100);
    expect(await page.$('>>> .panel'), 'a drag is no click').toBeNull();
    await page.reload();
    expect(await left()).toBeLessThan(100);
    await page.evaluate(() => undefined);
    await press(page, 'toggle');
    for (let turn = 0; turn < 2; turn++) await press(page, 'move');
    expect(await left()).toBeGreaterThan(100);
    await page.close();
  });

  it('takes no click of the page’s making, and saves nothing while the page covers it', async () => {
    const page = await open(stage, ashby.url);
    await pillOf(page);
    await page.$eval('>>> .save', (button) => {
      (button as HTMLElement).click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    expect(await pillWords(page)).toMatch(/Save$/);
    await page.addStyleTag({ content: 'html { opacity: 0.01 }' });
    await press(page, 'save');
    await page.waitForSelector('>>> .message');
    expect(await page.$eval('>>> .message', (message) => message.textContent)).toContain('covers');
    expect(await pillWords(page)).toMatch(/Save$/);
    await page.close();
  });
});

describe('clutter', () => {
  const clutter = [
    ...['0 Applicants', '31 Views', 'Share:'],
    ...['apply with Pro leverage', 'Continue with Pro', 'Pro application workflow', 'Compete for this role with Pro', 'Application OS'],
    ...['Report this job', 'What is wrong', 'Send report'],
  ];
  const kept = [
    'Back to Jobs',
    'Posted 61 days ago',
    'Internship - Data Platform',
    'Build and test pipelines in Go',
    'Deadline',
    'Some knowledge of Linux is a plus',
  ];

  it('is hidden in the page after a click on the toolbar button, shown again by the badge, and nothing of the posting goes', async () => {
    const page = await open(stage, legalBoard.url);
    const text = () => page.evaluate(() => document.body.innerText);
    const before = await text();
    for (const words of [...clutter, ...kept]) expect(before).toContain(words);
    const popup = await clickToolbar(stage, page);
    await pillOf(page);
    const hidden = await text();
    for (const words of clutter) expect(hidden, `still there: ${words}`).not.toContain(words);
    for (const words of kept) expect(hidden, `gone: ${words}`).toContain(words);
    await popup.close();
    expect(await openBadge(page)).toMatch(/5 things hidden/);
    await press(page, 'toggle-clutter');
    expect(await text()).toBe(before);
    const rules = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
    );
    expect(
      rules.filter((rule) => !rule.startsWith('::highlight(')),
      'no trace of what was hidden',
    ).toEqual([]);
    await press(page, 'toggle-clutter');
    expect(await text()).not.toContain('Continue with Pro');
    await page.close();
  });

  it('goes with its frames: of the boxes for sale, the share row and the form nothing keeps its place', async () => {
    const page = await open(stage, legalBoard.url);
    await readByClick(stage, page);
    const shown = () => page.$$eval('.pro-panel, .share, .report', (boxes) => boxes.filter((box) => box.checkVisibility()).length);
    expect(await shown()).toBe(0);
    await press(page, 'toggle');
    await press(page, 'toggle-clutter');
    expect(await shown()).toBe(4);
    await page.close();
  });

  it('stays on a site where the user wants it, after a reload too', async () => {
    const page = await open(stage, legalBoard.url);
    await readByClick(stage, page);
    await press(page, 'toggle');
    await press(page, 'keep-clutter');
    const sold = () => page.$$eval('.pro-panel', (boxes) => boxes.filter((box) => box.checkVisibility()).length);
    expect(await sold()).toBe(2);
    await page.reload();
    await readByClick(stage, page);
    expect(await sold()).toBe(2);
    expect(await openBadge(page)).toMatch(/5 things/);
    await page.close();
  });
});
