import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { jobList, listUrl, openings, postingOf } from '../e2e/seen-pages.ts';
import { samples } from '../samples/samples.ts';
import { type Launched, launchChromium, output } from './launch.ts';
import type { TestServer } from './server.ts';

interface Tour extends Launched {
  /** Takes a picture and says what is on it. */
  picture(page: Page, name: string, shows: string): Promise<void>;
}

const pictures = join(output, 'pictures');

/** After that a posting counts as seen, in milliseconds. */
const noticed = 2500;

/** Looks at each sample as a user would, prints what the popup says, saves, compares, and takes pictures of it. */
export async function tour(server: TestServer): Promise<void> {
  console.log('No display here: the tour goes on without one.');
  mkdirSync(pictures, { recursive: true });
  const taken: string[] = [];
  const launched = await launchChromium({ server, extension: join(output, 'chrome-mv3') });
  const picture: Tour['picture'] = async (page, name, shows) => {
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    taken.push(`  ${`${name}.png`.padEnd(24)} ${shows}`);
  };
  const here: Tour = { ...launched, picture };
  await chooseWords(here);
  for (const { name, url } of Object.values(samples)) await visitSample(here, { name, url });
  await visitList(here, server);
  await seeSidePanel(here);
  await seeLibrary(here);
  await launched.close();
  console.log(`\nPictures are in ${pictures}\n${taken.join('\n')}`);
}

/** The user's own words, so that there is something to find. */
async function chooseWords({ browser, root }: Tour): Promise<void> {
  const options = await openOwn({ browser, root }, 'options.html', { width: 800, height: 900 });
  const fields = await options.$$('textarea');
  for (const [at, words] of ['Rust, visa sponsorship', 'on-call, unpaid'].entries()) {
    await fields[at]?.type(words);
    await options.keyboard.press('Enter');
    await drawn();
  }
  await options.close();
}

async function visitSample(here: Tour, { name, url }: { name: string; url: string }): Promise<void> {
  const page = await openPage(here, url);
  const popup = await clickToolbar(here, page);
  console.log(`\n=== ${url}\n${await popup.evaluate(() => document.body.innerText)}`);
  await drawn();
  await here.picture(popup, `${name}-popup`, 'what the popup says of it');
  // The copy is the same job as the original: it is saved already.
  await save(popup);
  await popup.close();
  await drawn();
  await here.picture(page, `${name}-page`, 'the page, with badge and marked words, and without its clutter');
  await page.close();
}

/** A board's list on which one posting is saved and another was seen. */
async function visitList(here: Tour, server: TestServer): Promise<void> {
  server.serve(openings.applied, postingOf('applied'));
  server.serve(openings.seen, postingOf('seen'));
  server.serve(listUrl, jobList('light').replaceAll(openings.saved, samples.ashby.url));
  for (const [url, isSaved] of [
    [openings.applied, true],
    [openings.seen, false],
  ] as const) {
    const page = await openPage(here, url);
    const popup = await clickToolbar(here, page);
    if (isSaved) await save(popup);
    await popup.close();
    await drawn(noticed);
    await page.close();
  }
  const list = await openPage(here, listUrl);
  await drawn(1500);
  await here.picture(list, 'list-marks', 'a list of postings, with what was saved and seen marked');
  await list.close();
}

/** In a tab: beside a page it is as narrow as the user likes. */
async function seeSidePanel(here: Tour): Promise<void> {
  const panel = await openOwn(here, 'sidepanel.html', { width: 420, height: 860 });
  await panel.waitForSelector('.switch');
  await pressButton(panel, 'Saved');
  await panel.waitForSelector('.list-row');
  await here.picture(panel, 'panel-saved', 'the side panel with what was saved');
  await panel.click('.list-row');
  await panel.waitForSelector('.role-page');
  await drawn();
  await here.picture(panel, 'panel-role', 'one saved role');
  await panel.close();
}

async function seeLibrary(here: Tour): Promise<void> {
  const library = await openOwn(here, 'library.html', { width: 1200, height: 760 });
  await library.waitForSelector('[data-row]');
  await library.focus('[data-row] .list-row');
  await library.keyboard.down('Shift');
  await library.keyboard.press('End');
  await library.keyboard.up('Shift');
  await library.waitForSelector('.bulk-bar strong');
  await here.picture(library, 'library', 'the library in a tab of its own, with roles selected');
  await pressButton(library, 'Compare');
  await library.waitForSelector('.compare');
  await here.picture(library, 'compare', 'the selected roles beside each other');
  await pressButton(library, 'Board');
  await library.waitForSelector('.card');
  await here.picture(library, 'board', 'the library as a board');
  await library.close();
}

async function save(popup: Page): Promise<void> {
  const button = await popup.$('.save button');
  await button?.click();
  if (button) await popup.waitForFunction(() => /Undo/.test(document.querySelector('.save')?.textContent ?? ''));
}

async function openPage({ browser }: Pick<Launched, 'browser'>, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await drawn();
  return page;
}

async function openOwn({ browser, root }: Pick<Launched, 'browser' | 'root'>, name: string, size: { width: number; height: number }) {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(`${root}${name}`);
  await drawn();
  return page;
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

/** Presses the button whose words begin with these. */
async function pressButton(page: Page, words: string): Promise<void> {
  const isThere = await page.evaluate((text) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim().startsWith(text));
    button?.click();
    return button !== undefined;
  }, words);
  if (!isThere) throw new Error(`There is no button "${words}".`);
  await drawn();
}

function drawn(ms = 500): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
