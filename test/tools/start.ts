import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { samples } from '../samples/samples.ts';
import { getBrowser } from './browsers.ts';
import { type Launched, launchChromium, output } from './launch.ts';
import { startServer, type TestServer } from './server.ts';
import { build } from './steps.ts';

// npm start: the three sample postings at their true addresses, in a browser with the extension on. Without a display, a tour with pictures.

const all = Object.values(samples);

getBrowser('chromium');
console.log('Building the extension.');
await build('chrome-mv3');
const server = await startServer();
for (const { url, html } of all) server.serve(url, html);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
await (hasDisplay && !process.argv.includes('--headless') ? visit(server) : tour(server));
await server.close();

/** Opens the samples and waits until the browser is closed. */
async function visit(served: TestServer): Promise<void> {
  const { browser } = await launchChromium({ server: served, extension: join(output, 'chrome-mv3'), headless: false });
  for (const { url } of all) await (await browser.newPage()).goto(url);
  console.log(`Open in the browser now:\n${all.map(({ url }) => `  ${url}`).join('\n')}`);
  console.log(
    'On the first two the badge came by itself. On the third, click Plainpost in the toolbar (behind the puzzle piece, or Alt+Shift+P).',
  );
  console.log('This browser knows no other pages. Close it to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
}

/** Looks at each sample as a user would, prints what the popup says and takes pictures. */
async function tour(served: TestServer): Promise<void> {
  console.log('No display here: the tour goes on without one.');
  const pictures = join(output, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const launched = await launchChromium({ server: served, extension: join(output, 'chrome-mv3') });
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
  for (const { name, url } of all) {
    const page = await launched.browser.newPage();
    await page.goto(url);
    const popup = await clickToolbar(launched, page);
    console.log(`\n=== ${url}\n${await popup.evaluate(() => document.body.innerText)}`);
    await picture(popup, `${name}-popup`);
    // The copy is the same job as the original: it is saved already.
    const save = await popup.$('.save button');
    await save?.click();
    if (save) await popup.waitForFunction(() => /Undo/.test(document.querySelector('.save')?.textContent ?? ''));
    await popup.close();
    await new Promise((drawn) => setTimeout(drawn, 500));
    await picture(page, `${name}-page`);
  }
  await pictureOfPanel(launched.browser, launched.root, (page, name) => picture(page, name));
  await launched.close();
  console.log(`\nPictures are in ${pictures}`);
}

async function clickToolbar({ browser, id, root }: Launched, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not take the extension.');
  const arrives = browser.waitForTarget((target) => target.url() === `${root}popup.html`);
  await page.triggerExtensionAction(extension);
  const popup = await (await arrives).asPage();
  await popup.waitForSelector('h1, .state');
  return popup;
}

/** The side panel's two views, in a tab: beside a page it is as narrow as the user likes. */
async function pictureOfPanel(browser: Browser, root: string, picture: (page: Page, name: string) => Promise<unknown>): Promise<void> {
  const panel = await browser.newPage();
  await panel.setViewport({ width: 420, height: 860 });
  await panel.goto(`${root}sidepanel.html`);
  await panel.waitForSelector('.switch');
  await panel.evaluate(() => [...document.querySelectorAll('button')].find((button) => /^Saved/.test(button.textContent ?? ''))?.click());
  await panel.waitForSelector('.list-row');
  await picture(panel, 'saved');
}
