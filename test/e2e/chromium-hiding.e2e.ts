import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elsewhere, marked, openMarked, pause, setMarkedStage, strikeMarked } from './marked-stage.ts';
import { open, openBadge, openOwn, press, type Stage } from './stage.ts';

// What is hidden goes and comes without a trace, and moves nothing that is read.

let stage: Stage;
beforeAll(async () => {
  stage = await setMarkedStage();
});
afterAll(() => strikeMarked(stage));

describe('hiding', () => {
  it('clutter above what is read leaves the line where it is, shown and hidden again, whatever the page says of anchoring', async () => {
    const page = await openMarked(stage);
    await openBadge(page);
    for (const anchor of ['auto', 'none']) {
      await page.evaluate((value) => {
        document.documentElement.style.overflowAnchor = value;
        scrollTo(0, 500);
      }, anchor);
      await pause(100);
      const top = () => page.$$eval('main > p', (all) => Math.round(all[12]?.getBoundingClientRect().top ?? 0));
      const before = await top();
      const heights = [await page.evaluate(() => document.documentElement.scrollHeight)];
      for (const turn of ['shown', 'hidden']) {
        await press(page, 'toggle-clutter');
        expect(await top(), `${turn}, overflow-anchor ${anchor}`).toBe(before);
        await pause(100);
        expect(await top(), `${turn}, overflow-anchor ${anchor}, a frame later`).toBe(before);
        heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
      }
      expect(heights[1]).not.toBe(heights[0]);
      expect(heights[2]).toBe(heights[0]);
    }
    await page.close();
  });

  it('holds when the page is drawn anew and read again, and the findings with it', async () => {
    const page = await openMarked(stage);
    const findings = await openBadge(page);
    expect(findings).toContain('Continue with Pro');
    await page.evaluate(() => scrollTo(0, 500));
    const top = () => page.$$eval('main > p', (all) => Math.round(all[12]?.getBoundingClientRect().top ?? 0));
    const before = await top();
    for (const turn of [1, 2, 3]) {
      await page.evaluate((words) => document.querySelector('main')?.append(words), `Words that come late, ${turn}.`);
      await pause(900);
      expect(await page.$eval('.pro-panel', (sold) => sold.checkVisibility()), `reading ${turn}`).toBe(false);
      expect(await page.$eval('>>> .panel', (panel) => panel.textContent)).toContain('Continue with Pro');
      expect(await top()).toBe(before);
    }
    await page.close();
  });

  it('restores to the letter: no attribute, no style sheet, no highlight stays', async () => {
    const without = await open(stage, elsewhere);
    const expected = await without.evaluate(() => document.documentElement.outerHTML);
    await without.close();
    const page = await openMarked(stage);
    await openBadge(page);
    await press(page, 'toggle-clutter');
    await press(page, 'hide-menu');
    await press(page, 'hide-here');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(expected);
    expect(await marked(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  it('follows what is set in the options while the page is open, and so do the words and the badge', async () => {
    const page = await openMarked(stage);
    await openBadge(page);
    const own = await openOwn(stage, 'options.html');
    const set = (items: string) => own.evaluate(`chrome.storage.local.set(${items})`);
    const isSold = () => page.$eval('.pro-panel', (sold) => sold.checkVisibility());
    expect(await isSold()).toBe(false);
    await set("{ kindsLeft: ['upsell'] }");
    await expect.poll(isSold, { timeout: 5000 }).toBe(true);
    await set('{ kindsLeft: [] }');
    await expect.poll(isSold, { timeout: 5000 }).toBe(false);
    await set("{ wordsWanted: ['physics'] }");
    const words = () => page.$eval('>>> .panel', (panel) => panel.textContent);
    await expect.poll(words, { timeout: 5000 }).toContain('physics');
    await set('{ wordsWanted: [] }');
    await set("{ badgeOff: ['*'] }");
    await expect.poll(async () => (await page.$('>>> .pill')) === null, { timeout: 5000 }).toBe(true);
    await set('{ badgeOff: [] }');
    await expect.poll(async () => (await page.$('>>> .pill')) !== null, { timeout: 5000 }).toBe(true);
    await own.close();
    await page.close();
  });

  it('of badge and marks on a site is one click, and lasts', async () => {
    const page = await openMarked(stage);
    await openBadge(page);
    await press(page, 'hide-menu');
    await press(page, 'hide-on-site');
    expect(await marked(page)).toEqual([]);
    await page.reload();
    await pause(1500);
    expect(await page.$('>>> .pill')).toBeNull();
    expect(await marked(page)).toEqual([]);
    await page.close();
  });
});
