import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import { builtExtension, type Launched, launchFirefox } from '../tools/launch.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { expectSilence } from './stage.ts';

// The same extension in Firefox. Its own pages cannot be driven where they really open, so they are opened in a tab.

const { ashby, yubhub } = samples;

let server: TestServer;
let firefox: Launched;
beforeAll(async () => {
  server = await startServer();
  for (const { url, html } of Object.values(samples)) server.serve(url, html);
  firefox = await launchFirefox({ server, extension: builtExtension('test-firefox-mv3') });
});
afterAll(async () => {
  if (server) expectSilence(server, [ashby.url, yubhub.url]);
  await firefox?.close();
  await server?.close();
});

/** What the badge says; undefined while it is not there. Firefox has no `>>>`, and a page may look into an open shadow root. */
function badgeWords(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.pill')?.textContent ?? undefined);
}

async function clickBadge(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const box = document.documentElement.lastElementChild?.shadowRoot?.querySelector(wanted)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  if (!place) throw new Error(`the badge has no ${selector}`);
  await page.mouse.click(place.x, place.y);
}

/** `goto` never comes back from an extension's page in Firefox: go, and look whether one is there. */
async function openOwn(name: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  // It ends with the page: "Frame detached".
  void page.goto(`${firefox.root}${name}`).catch(String);
  await expect.poll(() => page.evaluate(() => location.href), { timeout: 10_000 }).toContain(name);
  return page;
}

describe('in Firefox', () => {
  it('the badge comes on a posting, opens, and saves', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(ashby.url);
    await expect.poll(() => badgeWords(page), { timeout: 10_000 }).toMatch(/Save$/);
    await clickBadge(page, '.open');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.panel')?.textContent ?? ''))
      .toContain('Senior Storage Engineer');
    await clickBadge(page, '.save');
    await expect.poll(() => badgeWords(page), { timeout: 10_000 }).toMatch(/Saved/);
    await page.close();
  });

  it('the copy knows the saved role', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(yubhub.url);
    await expect.poll(() => badgeWords(page), { timeout: 10_000 }).toMatch(/Saved$/);
    await page.close();
  });

  it('the popup and the sidebar open as pages, with the saved role', async () => {
    const popup = await openOwn('popup.html');
    await expect.poll(() => popup.evaluate(() => document.body.innerText), { timeout: 10_000 }).toContain('Senior Storage Engineer');
    await popup.close();
    const panel = await openOwn('sidepanel.html');
    await expect.poll(() => panel.evaluate(() => document.body.innerText), { timeout: 10_000 }).toContain('Saved (1)');
    await panel.close();
  });
});
