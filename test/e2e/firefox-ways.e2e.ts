import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import { badgeWords, clickBadge, inWindow, openOwn, pressButton, saveAt, setFirefox, waitForBadge, waitForText } from './firefox-stage.ts';
import { jobList, listUrl, openings, postingOf } from './seen-pages.ts';
import { expectSilence, type Stage, strike } from './stage.ts';

// The ways that lead to a role in Firefox: address bar, sidebar, popup, menu, list, thread, and the memory of what was seen.

/** In the extension's own pages. */
declare const browser: {
  action: { getTitle(of: { tabId: number | undefined }): Promise<string> };
  tabs: { query(of: object): Promise<{ id: number }[]> };
  extension: { getViews(of: { type: string }): Window[] };
  permissions: { contains(of: { permissions: string[] }): Promise<boolean> };
  sidebarAction: { isOpen(of: object): Promise<boolean> };
};

const { ashby, yubhub } = samples;
const thread = 'https://news.ycombinator.com/item';
const careers = 'https://careers.nordwind.example/open';
const id = 'plainpost@plainpost.example';

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await setFirefox();
  const { server } = stage;
  server.serve(openings.saved, postingOf('saved'));
  server.serve(openings.seen, postingOf('seen'));
  server.serve(listUrl, jobList('light'));
  server.serve(careers, careersPage);
  server.serve(thread, threadPage);
  await saveAt(stage, openings.saved);
  own = await openOwn(stage, 'options.html');
});
afterAll(async () => {
  if (!stage) return;
  expectSilence(stage.server, [ashby.url, yubhub.url, openings.saved, openings.seen, listUrl, careers, `${thread}?id=44000000`]);
  await strike(stage);
});

const careersPage = `<!doctype html><title>Nordwind Labs</title><h1>Open positions</h1><p>We are growing.</p>
  <div id="role"><h2>Tide Cartographer</h2><p>Location: Bergen, Norway</p><p>Full-time</p><p>You draw the tides.</p></div>
  <div><h2>Boat Builder</h2><p>Location: Oslo, Norway</p></div>`;
const comment = (number: number, html: string) =>
  `<tr class="athing comtr" id="${number}"><td><table><tr><td class="ind" indent="0"></td><td><span class="age"><a href="item?id=${number}">1 day ago</a></span>
  <div class="commtext c00">${html}</div></td></tr></table></td></tr>`;
const threadPage = `<!doctype html><title>Ask HN: Who is hiring?</title><table class="comment-tree">
  ${comment(1, 'Nordwind Labs | Data Engineer | Bergen, Norway | ONSITE<p>You keep the pipelines of our tide tables.</p>')}
  ${comment(3, 'Blue Harbour | Senior Rust Engineer | REMOTE (EU)<p>We build mooring software.</p>')}</table>`;

async function open(url: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(url);
  return page;
}

/** What the real popup or sidebar says, which another page of the extension may look into; empty while there is none. */
function saidBy(type: 'popup' | 'sidebar'): Promise<string> {
  return own.evaluate((wanted) => browser.extension.getViews({ type: wanted })[0]?.document.body?.innerText ?? '', type);
}

function pressIn(type: 'popup' | 'sidebar', words: string): Promise<void> {
  return own.evaluate(
    (wanted, text) => {
      const buttons = browser.extension.getViews({ type: wanted })[0]?.document.querySelectorAll('button') ?? [];
      [...buttons].find((button) => button.textContent?.includes(text))?.click();
    },
    type,
    words,
  );
}

/** The shortcut's command, as if its keys were pressed: it opens the real popup, and lets it read the page (`activeTab`). */
const clickToolbar = () => inWindow(stage, `document.querySelector('keyset[id^="ext-keyset-id-plainpost"] key').doCommand(); return '';`);

describe('the address bar in Firefox', () => {
  it('finds roles behind its keyword, in plain words, and opens the one that is chosen', async () => {
    const rows = () =>
      inWindow(
        stage,
        `gURLBar.focus();
        gURLBar.search('role storage');
        await gURLBar.lastQueryContextPromise;
        return [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent).join('\\n');`,
      );
    await expect.poll(rows, { timeout: 8000 }).toMatch(/^Senior Storage Engineer – Nordwind Labs · Hamburg/m);
    await inWindow(stage, `gURLBar.view.selectedRowIndex = 1; gURLBar.handleCommand(); return '';`);
    const opened = () => inWindow(stage, 'return gBrowser.selectedBrowser.currentURI.spec;');
    await expect.poll(opened, { timeout: 8000 }).toMatch(/library\.html#role=/);
  });
});

describe('popup and sidebar in Firefox', () => {
  it('the real popup reads a page of another host after the click: a thread, of which one role is saved', async () => {
    const page = await open(`${thread}?id=44000000`);
    await page.bringToFront();
    await clickToolbar();
    await expect.poll(() => saidBy('popup'), { timeout: 8000 }).toContain('2 postings in this thread');
    await pressIn('popup', 'Senior Rust Engineer');
    await expect.poll(() => saidBy('popup'), { timeout: 8000 }).toContain('Blue Harbour');
    await pressIn('popup', 'Save');
    await expect.poll(() => saidBy('popup'), { timeout: 8000 }).toContain('Undo');
    await page.close();
  });

  it('the sidebar opens from a page of ours, and follows the tab', async () => {
    const popup = await openOwn(stage, 'popup.html');
    await popup.bringToFront();
    await popup.waitForSelector('button.primary');
    await popup.click('button.primary');
    await expect.poll(() => own.evaluate(() => browser.sidebarAction.isOpen({})), { timeout: 8000 }).toBe(true);
    await expect.poll(() => saidBy('sidebar'), { timeout: 8000 }).toContain('Senior Rust Engineer');
    if (!popup.isClosed()) await popup.close();
    await pressIn('sidebar', 'This page');
    const first = await open(ashby.url);
    await expect.poll(() => saidBy('sidebar'), { timeout: 10_000 }).toContain('Senior Storage Engineer');
    const second = await open(yubhub.url);
    await expect.poll(() => saidBy('sidebar'), { timeout: 10_000 }).toContain('copy on yubhub');
    await second.goto(listUrl);
    await expect.poll(() => saidBy('sidebar'), { timeout: 10_000 }).not.toContain('copy on yubhub');
    await first.bringToFront();
    await expect.poll(() => saidBy('sidebar'), { timeout: 10_000 }).toContain('Senior Storage Engineer');
    await inWindow(stage, `SidebarController.hide(); return '';`);
    await first.close();
    await second.close();
  });
});

describe('reminders in Firefox', () => {
  it('are asked for with a click, and given up with another', async () => {
    const has = () => own.evaluate(() => browser.permissions.contains({ permissions: ['notifications'] }));
    expect(await has()).toBe(false);
    const page = await openOwn(stage, 'library.html');
    await pressButton(page, /^Coming up$/);
    for (const isOn of [true, false]) {
      await waitForText(page, isOn ? 'Remind me with a notification' : 'Reminders are on');
      await page.click('.room button[aria-pressed]');
      await expect.poll(has, { timeout: 5000 }).toBe(isOn);
    }
    await page.close();
  });
});

describe('the menu in Firefox', () => {
  /** What Firefox does when an entry is chosen. */
  const choose = (entry: string, selectionText = '') =>
    inWindow(
      stage,
      `const { extension } = WebExtensionPolicy.getByID('${id}');
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      extension.emit('webext-menu-menuitem-click', { menuItemId: '${entry}', selectionText: '${selectionText}', modifiers: [],
        editable: false }, gBrowser.selectedTab);
      return '';`,
    );

  it('saves the role that is selected', async () => {
    const page = await open(careers);
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#role') ?? document.body));
    await choose('save-selection');
    await waitForBadge(page, /Saved/);
    await page.close();
    const library = await openOwn(stage, 'library.html');
    await waitForText(library, 'Tide Cartographer');
    expect(await library.evaluate(() => document.body.innerText)).not.toContain('Oslo');
    await library.close();
  });

  it('puts what is selected on the user’s lists: the open page shows it, and the button says so for a while', async () => {
    const page = await open(ashby.url);
    await waitForBadge(page, /Save$/);
    await page.bringToFront();
    const title = () =>
      own.evaluate(async () => {
        const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
        return browser.action.getTitle({ tabId: tab?.id });
      });
    const before = await title();
    await choose('word-for', 'storage');
    await waitForBadge(page, /1 of your words/);
    await expect.poll(title, { timeout: 5000 }).toBe('Plainpost: added to your words for: storage');
    await choose('word-against', 'storage');
    await waitForBadge(page, /1 of your words against/);
    await choose('word-for', 'x'.repeat(61));
    await expect.poll(title, { timeout: 5000 }).toBe('Plainpost: too long for your words: select 60 characters at most');
    await expect.poll(title, { timeout: 10_000 }).toBe(before);
    await page.close();
  });
});

describe('what was seen, in Firefox', () => {
  it('is told when it comes back with a newer date, and marked on a list beside what was saved', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const dated = (iso: string) => postingOf('seen').replaceAll(/("(?:datePosted|publishedDate)": )"[^"]*"/g, `$1"${iso}"`);
    stage.server.serve(openings.seen, dated(day(-40)));
    const page = await open(openings.seen);
    await expect.poll(() => badgeWords(page), { timeout: 10_000 }).toMatch(/Save$/);
    // A posting counts as seen after two seconds.
    await new Promise((wait) => setTimeout(wait, 2500));
    stage.server.serve(openings.seen, dated(day(-3)));
    await page.reload();
    await waitForBadge(page, /Save$/);
    await clickBadge(page, '.open');
    const panel = () => page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.panel')?.textContent);
    await expect.poll(panel).toMatch(/It says posted .*; when you saw it on .* it said /);
    await page.goto(listUrl);
    const marks = () =>
      page.evaluate(() =>
        [...(document.documentElement.lastElementChild?.shadowRoot?.querySelectorAll('[role="listitem"].on') ?? [])].map(
          (mark) => mark.textContent,
        ),
      );
    await expect.poll(marks, { timeout: 8000 }).toEqual(['Senior Storage Engineer: saved', 'Data Steward: seen']);
    await page.close();
  });
});
