import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import { builtExtension } from '../tools/launch.ts';
import { badgeWords, clickBadge, openOwn, setFirefox, waitForBadge, waitForText } from './firefox-stage.ts';
import { markedPage, markedUrl } from './marked-page.ts';
import { expectSilence, type Stage, strike } from './stage.ts';

// The same extension in Firefox: badge, marks, hidden clutter, and an update under open pages.

const { ashby, yubhub } = samples;
const pictures = process.env.PLAINPOST_PICTURES;

let stage: Stage;
beforeAll(async () => {
  stage = await setFirefox();
  stage.server.serve(markedUrl, markedPage());
});
afterAll(async () => {
  if (!stage) return;
  expectSilence(stage.server, [ashby.url, yubhub.url, markedUrl]);
  await strike(stage);
});

describe('in Firefox', () => {
  it('the badge comes on a posting, opens, and saves', async () => {
    const page = await stage.browser.newPage();
    await page.goto(ashby.url);
    await waitForBadge(page, /Save$/);
    await clickBadge(page, '.open');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.panel')?.textContent ?? ''))
      .toContain('Senior Storage Engineer');
    await clickBadge(page, '.save');
    await waitForBadge(page, /Saved/);
    await page.close();
  });

  it('the copy knows the saved role', async () => {
    const page = await stage.browser.newPage();
    await page.goto(yubhub.url);
    await waitForBadge(page, /Saved$/);
    await page.close();
  });

  it('the popup and the sidebar open as pages, with the saved role', async () => {
    const popup = await openOwn(stage, 'popup.html');
    await waitForText(popup, 'Senior Storage Engineer');
    await popup.close();
    const panel = await openOwn(stage, 'sidepanel.html');
    await waitForText(panel, 'Saved (1)');
    await panel.close();
  });
});

describe('marks and hidden clutter in Firefox', () => {
  /** What is marked, by the page's own eyes. */
  const marked = (page: Page) =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())));
  const inBadge = (page: Page, selector: string) =>
    page.evaluate((wanted) => {
      const part = document.documentElement.lastElementChild?.shadowRoot?.querySelector(wanted);
      return part?.checkVisibility() ? (part.textContent ?? '') : '';
    }, selector);
  const isSold = (page: Page) => page.evaluate(() => document.querySelector('.pro-panel')?.checkVisibility());

  async function openMarked(): Promise<Page> {
    const page = await stage.browser.newPage();
    await page.setViewport({ width: 1100, height: 800 });
    await page.goto(markedUrl);
    await waitForBadge(page, /to know/);
    return page;
  }

  it('the words of the findings are marked, and say their sentence', async () => {
    const page = await openMarked();
    expect(await marked(page)).toEqual(expect.arrayContaining(['Trondheim, United States', 'Updated 12 minutes ago']));
    const { x, y } = await page.$$eval('main > p', (all) => {
      const { left, top } = all[1]?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + 40, y: top + 12 };
    });
    await page.mouse.move(x, y);
    await expect.poll(() => inBadge(page, '.tip')).toContain('Trondheim is in Norway');
    if (pictures) await page.screenshot({ path: `${pictures}/firefox-marks.png` });
    await page.keyboard.press('Escape');
    expect(await inBadge(page, '.tip')).toBe('');
    await page.close();
  });

  it('keys lead from mark to mark, scroll there and say so', async () => {
    const page = await openMarked();
    await clickBadge(page, '.open');
    await page.keyboard.press('p');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    expect(await inBadge(page, '.said')).toMatch(/“Updated 12 minutes ago”/);
    await new Promise((wait) => setTimeout(wait, 800));
    if (pictures) await page.screenshot({ path: `${pictures}/firefox-marks-shown.png` });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await inBadge(page, '.panel')).toBe('');
    await page.close();
  });

  it('hidden clutter leaves the line that is read in its place, and comes back to the letter', async () => {
    const page = await openMarked();
    await clickBadge(page, '.open');
    expect(await isSold(page)).toBe(false);
    const top = () => page.$$eval('main > p', (all) => Math.round(all[12]?.getBoundingClientRect().top ?? 0));
    for (const anchor of ['auto', 'none']) {
      await page.evaluate((value) => {
        document.documentElement.style.overflowAnchor = value;
        scrollTo(0, 500);
      }, anchor);
      await new Promise((wait) => setTimeout(wait, 200));
      const before = await top();
      for (const isShown of [true, false]) {
        await clickBadge(page, '[data-act="toggle-clutter"]');
        await new Promise((wait) => setTimeout(wait, 200));
        expect(await isSold(page)).toBe(isShown);
        expect(await top(), `overflow-anchor ${anchor}`).toBe(before);
      }
    }
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await clickBadge(page, '[data-act="toggle-clutter"]');
    await clickBadge(page, '[data-act="hide-menu"]');
    await clickBadge(page, '[data-act="hide-here"]');
    expect(await page.evaluate(() => document.documentElement.lastElementChild === document.body)).toBe(true);
    expect(await page.evaluate(() => /<\w+ [^>]*\b[a-z]{12}=""/.test(document.documentElement.outerHTML))).toBe(false);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('what is set in the options reaches the open page: kinds of clutter, the user’s words, the badge', async () => {
    const page = await openMarked();
    await clickBadge(page, '.open');
    const own = await openOwn(stage, 'options.html');
    const set = (items: string) => own.evaluate(`browser.storage.local.set(${items})`);
    expect(await isSold(page)).toBe(false);
    await set("{ kindsLeft: ['upsell'] }");
    await expect.poll(() => isSold(page), { timeout: 5000 }).toBe(true);
    await set('{ kindsLeft: [] }');
    await expect.poll(() => isSold(page), { timeout: 5000 }).toBe(false);
    await set("{ wordsWanted: ['physics'] }");
    await expect.poll(() => inBadge(page, '.panel'), { timeout: 5000 }).toContain('physics');
    await set('{ wordsWanted: [] }');
    await set("{ badgeOff: ['*'] }");
    await expect.poll(() => badgeWords(page), { timeout: 5000 }).toBeUndefined();
    await set('{ badgeOff: [] }');
    await waitForBadge(page, /to know/);
    await own.close();
    await page.close();
  });

  it('an update of the extension takes what the version before left in open pages, and puts its own there', async () => {
    const page = await openMarked();
    const traces = () =>
      page.evaluate(() => {
        const ours = /[<\s]([a-z]{12}(?:-[a-z]{12})?)(?:=""|>)/g;
        const names = new Set([...document.documentElement.outerHTML.matchAll(ours)].map(([, name]) => name));
        return { hosts: document.documentElement.childElementCount - 2, names: [...names], sheets: document.adoptedStyleSheets.length };
      });
    const before = await traces();
    expect(before).toMatchObject({ hosts: 1, sheets: 2 });
    const words = await marked(page);
    await stage.browser.installExtension(builtExtension('test-firefox-mv3'));
    await expect.poll(async () => (await traces()).names.some((name) => before.names.includes(name)), { timeout: 10_000 }).toBe(false);
    await waitForBadge(page, /to know/);
    expect(await traces()).toMatchObject({ hosts: 1, sheets: 2 });
    expect(await marked(page)).toEqual(words);
    expect(await isSold(page)).toBe(false);
    await clickBadge(page, '.open');
    await expect.poll(() => inBadge(page, '.panel')).toContain('marks on this page');
    await page.close();
  });

  it('one click takes badge and marks from a site, for good', async () => {
    const page = await openMarked();
    await clickBadge(page, '.open');
    await clickBadge(page, '[data-act="hide-menu"]');
    await clickBadge(page, '[data-act="hide-on-site"]');
    await page.reload();
    await new Promise((wait) => setTimeout(wait, 2000));
    expect(await badgeWords(page)).toBeUndefined();
    expect(await marked(page)).toEqual([]);
    await page.close();
  });
});
