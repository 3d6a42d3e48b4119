import { execFileSync } from 'node:child_process';
import type { ElementHandle, Page, Target, WebWorker } from 'puppeteer-core';
import { expect } from 'vitest';
import { samples } from '../samples/samples.ts';
import { builtExtension, type Launched, type LaunchOptions, launchChromium } from '../tools/launch.ts';
import { startServer, type TestServer } from '../tools/server.ts';

/** A browser with the extension, and the server that is every host in it. */
export interface Stage extends Launched {
  server: TestServer;
}

/** Starts Chromium with the extension on a server that has the three samples. */
export async function setStage(options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const server = options.server ?? (await startServer());
  for (const { url, html } of Object.values(samples)) server.serve(url, html);
  const launched = await launchChromium({ server, extension: builtExtension('test-chrome-mv3'), ...options });
  return { ...launched, server };
}

export async function strike(stage: Stage): Promise<void> {
  await stage.close();
  await stage.server.close();
}

export async function open(stage: Stage, url: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(url);
  return page;
}

/** The badge's pill; throws where it does not come. */
export async function pillOf(page: Page): Promise<ElementHandle<Element>> {
  const pill = await page.waitForSelector('>>> .pill', { timeout: 8000 });
  if (!pill) throw new Error('no badge');
  return pill;
}

/** What the badge says, collapsed: "2 to know · Save". */
export async function pillWords(page: Page): Promise<string> {
  const pill = await pillOf(page);
  return pill.$$eval('button', (buttons) => buttons.map((button) => button.textContent).join(' | '));
}

/** Presses a button of the badge by what it does. */
export async function press(page: Page, act: string): Promise<void> {
  const button = await page.waitForSelector(`>>> [data-act="${act}"]`, { timeout: 8000 });
  await button?.click();
}

/** Opens the badge and gives what its panel says. */
export async function openBadge(page: Page): Promise<string> {
  await pillOf(page);
  await press(page, 'toggle');
  await page.waitForSelector('>>> .panel', { timeout: 5000 });
  return page.$eval('>>> .panel', (panel) => panel.textContent ?? '');
}

/** The real popup, by a click on the toolbar button: the click grants `activeTab` too. */
export async function clickToolbar(stage: Stage, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await stage.browser.extensions()).get(stage.id);
  if (!extension) throw new Error('the extension is not in the browser');
  const arrives = stage.browser.waitForTarget((target) => target.url() === `${stage.root}popup.html`, { timeout: 10_000 });
  await page.triggerExtensionAction(extension);
  const popup = await (await arrives).asPage();
  return popup;
}

/** Has a page of another host read, as a user would: a click on the toolbar button, a look at the popup, and the popup away. */
export async function readByClick(stage: Stage, page: Page): Promise<void> {
  const popup = await clickToolbar(stage, page);
  await popup.waitForSelector('h1');
  await popup.close();
  await pillOf(page);
}

/** One of the extension's own pages, in a tab. */
export async function openOwn(stage: Stage, name: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.root}${name}`);
  return page;
}

/** The real side panel, beside the tab that is in front. */
export async function openPanel(stage: Stage): Promise<Page> {
  const host = await openOwn(stage, 'options.html');
  const arrives = stage.browser.waitForTarget((target) => target.url().startsWith(`${stage.root}sidepanel.html`), { timeout: 10_000 });
  const cdp = await host.createCDPSession();
  await cdp.send('Runtime.evaluate', {
    userGesture: true,
    awaitPromise: true,
    expression: 'chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT })',
  });
  const panel = await (await arrives).asPage();
  await host.close();
  return panel;
}

/**
 * Kills the process in which the extension's worker runs, as a crash or a system short of memory does. Not by CDP: neither
 * `ServiceWorker.stopAllWorkers` nor closing its target stops a worker that somebody is attached to, as puppeteer is. The next worker
 * would wait for puppeteer at its first line, so it is told to go on.
 */
export async function killWorker(stage: Stage): Promise<void> {
  const { client } = await workerOf(stage);
  for (const pid of extensionProcesses(stage)) process.kill(pid, 'SIGKILL');
  for (let told = 0; told < 10; told += 1) {
    // Answered only once there is a next worker.
    client.send('Runtime.runIfWaitingForDebugger').catch((error: unknown) => console.warn(String(error)));
    await new Promise((wait) => setTimeout(wait, 200));
  }
}

/** The processes of this browser that hold nothing but the extension's own. */
function extensionProcesses({ browser }: Stage): number[] {
  const own = String(browser.process()?.pid);
  const listed = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 24 }).split('\n');
  const processes = listed.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? []);
  const parents = new Map(processes.map(([pid, parent]) => [pid, parent]));
  const isOfBrowser = (pid: string | undefined): boolean => pid === own || (pid !== undefined && isOfBrowser(parents.get(pid)));
  const found = processes.filter(([pid, , args]) => args?.includes('--extension-process') && isOfBrowser(pid));
  if (found.length === 0) throw new Error('the worker is not running');
  return found.map(([pid]) => Number(pid));
}

async function workerOf({ browser, root }: Stage): Promise<WebWorker> {
  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(root);
  const worker = await browser.targets().find(isOurs)?.worker();
  if (!worker) throw new Error('the worker is not running');
  return worker;
}

/**
 * Makes the running worker one that writes and never learns that the write is complete, so that it cannot answer: whatever is
 * answered after it was stopped is another worker's word.
 */
export async function silenceWorker(stage: Stage): Promise<void> {
  const worker = await workerOf(stage);
  await worker.evaluate(() => {
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof add>) {
      if (given[0] !== 'complete') add.apply(this, given);
    };
  });
}

/** Waits until a page says this. */
export async function waitForWords(page: Page, words: string, timeout = 8000): Promise<void> {
  await page.waitForFunction((text) => document.body?.innerText.includes(text), { timeout, polling: 50 }, words);
}

/** How many roles are saved, asked of the store itself by one of the extension's own pages. A new tab would close the popup. */
export function countRoles(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'plainpost')) return 0;
    const database = await done(indexedDB.open('plainpost'));
    const count = await done(database.transaction('roles').objectStore('roles').count());
    database.close();
    return count;
  });
}

/** The same, by a page opened for it. */
export async function savedCount(stage: Stage): Promise<number> {
  const own = await openOwn(stage, 'options.html');
  const count = await countRoles(own);
  await own.close();
  return count;
}

// What Chromium asks its maker for by itself, with or without an extension.
const chromiumsOwn = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com', // a dictionary for its spelling check
  'optimizationguide-pa.googleapis.com',
];

/** Of Firefox, which has a host for each thing: updates, settings, add-ons, a look whether there is a network. */
const firefoxsOwn = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net)$/;

/** Nothing was asked of anybody but the pages that a test opened, and their icons. */
export function expectSilence({ asked }: TestServer, opened: readonly string[]): void {
  const other = asked.filter(({ url }) => {
    const { host, pathname } = new URL(url);
    return !opened.includes(url) && pathname !== '/favicon.ico' && !chromiumsOwn.includes(host) && !firefoxsOwn.test(host);
  });
  expect(
    other.map(({ method, url }) => `${method} ${url}`),
    'something asked for more than the pages that were opened',
  ).toEqual([]);
}
