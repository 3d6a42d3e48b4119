import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { examine } from '../../lib/checks/index.ts';
import { envelopeOf } from '../../lib/messages.ts';
import type { Reading } from '../../lib/posting/reading.ts';
import { type Launched, launchChromium } from './launch.ts';
import { recordOf } from './record.ts';
import { type Served, startServer, type TestServer } from './server.ts';
import { freshBuild } from './steps.ts';

/** The little of the extension's own page that is used there. */
declare const chrome: {
  tabs: {
    getCurrent(): Promise<{ id?: number } | undefined>;
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<{ body?: string; sentence?: string } | undefined>;
  };
};

/** A saved page, and the address at which it stood. */
export interface Job {
  file: string;
  url: string | undefined;
}

interface Reader {
  server: TestServer;
  launched: Launched;
  /** A page of the extension's own: it asks the tabs' content scripts. */
  own: Page;
  now: Date;
}

/** How long a page may take until it is read, in milliseconds. */
const patience = 30_000;

/**
 * Reads saved pages with the built extension in Chromium, each at its own address, and prints a record a line. 0 when all were read, else 1.
 * The pages' own scripts do not run: a saved page has them behind it.
 */
export async function readInBrowser(jobs: readonly Job[], now: Date): Promise<number> {
  const extension = readingBuild(await freshBuild('chrome-mv3'), now);
  const server = await startServer();
  const launched = await launchChromium({ server, extension, args: ['--ignore-certificate-errors'] });
  try {
    const own = await launched.browser.newPage();
    await own.goto(`${launched.root}options.html`);
    for (const page of await launched.browser.pages()) if (page !== own) await page.close();
    let code = 0;
    for (const job of jobs) if (!(await readOne(job, { server, launched, own, now }))) code = 1;
    return code;
  } finally {
    await launched.close();
    await server.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/**
 * A copy of the build in which nothing but the manifest and the clock differ: every page is read by itself, as if the user had allowed every
 * host, and the clocks of content script and worker, which no page sees, stand at `now`.
 */
function readingBuild(build: string, now: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainpost-read-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  const matches = ['*://*/*'];
  const scripts = [{ matches, js: ['clock.js', 'posting.js'], run_at: 'document_idle' }];
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts: scripts, host_permissions: matches }));
  writeFileSync(join(folder, 'clock.js'), stoppedClock(now));
  const worker = join(folder, 'background.js');
  writeFileSync(worker, `${stoppedClock(now)}\n${readFileSync(worker, 'utf8')}`);
  return folder;
}

function stoppedClock(now: Date): string {
  return `{
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...(parts.length ? parts : [${now.getTime()}])); }
    static now() { return ${now.getTime()}; }
  };
}`;
}

async function readOne({ file, url }: Job, reader: Reader): Promise<boolean> {
  let page: Page | undefined;
  try {
    const address = new URL(url ?? `https://saved-page.example/${encodeURIComponent(file === '-' ? 'page' : basename(file))}`);
    // Chromium asks for the secure address first, whatever is in the bar; our server has no other.
    address.protocol = 'https:';
    reader.server.serve(address.href.split(/[?#]/, 1)[0] ?? '', served(file));
    page = await reader.launched.browser.newPage();
    await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: patience });
    const reading = await readingOf(reader);
    const { posting } = reading.extraction;
    // The page had no address; the one that it was given says nothing of the posting.
    if (url === undefined && posting?.url?.source === 'url') delete posting.url;
    console.log(JSON.stringify(recordOf(file, examine(reading, reader.now))));
    return true;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    await page?.close();
  }
}

function served(file: string): Served {
  const body = readFileSync(file === '-' ? 0 : file);
  const type = /\.txt$/i.test(file) ? 'text/plain' : /\.(?:md|markdown)$/i.test(file) ? 'text/markdown' : 'text/html';
  // A saved page must not be drawn anew by scripts that find their data or their server gone, nor lead away from itself.
  return { body, type: `${type}; charset=utf-8`, headers: { 'content-security-policy': "script-src 'none'" } };
}

/** What the content script of the one other tab has read, as soon as it has. */
async function readingOf({ own }: Reader): Promise<Reading> {
  const body = await own.evaluate(
    async (message, until) => {
      const me = await chrome.tabs.getCurrent();
      let problem = 'nothing was read';
      while (Date.now() < until) {
        const [tab] = (await chrome.tabs.query({})).filter(({ id }) => id !== me?.id);
        // A message to a page that is just being left may never be answered.
        const asked = chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch((error: Error) => {
          problem = error.message;
        });
        const answer = await Promise.race([asked, new Promise<undefined>((late) => setTimeout(late, 2000))]);
        if (answer?.sentence) return Promise.reject(new Error(answer.sentence));
        if (answer?.body && answer.body !== 'null') return answer.body;
        await new Promise((wait) => setTimeout(wait, 20));
      }
      return Promise.reject(new Error(problem));
    },
    envelopeOf('reading', undefined),
    Date.now() + patience,
  );
  return JSON.parse(body);
}
