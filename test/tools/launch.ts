import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { getBrowser } from './browsers.ts';
import type { TestServer } from './server.ts';

export interface Launched {
  browser: Browser;
  /** The extension's id: the host of its own pages. */
  id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  root: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  server: TestServer;
  /** Folder of the built extension. */
  extension: string;
  /** Kept between launches; else a new one that goes with the browser. */
  profile?: string;
  headless?: boolean;
  args?: string[];
  /** Where files that are downloaded go, without a question. Firefox only. */
  downloads?: string;
}

export const output = new URL('../../.output/', import.meta.url).pathname;

/** The folder of a build; throws with the command that makes it. */
export function builtExtension(name: string): string {
  const folder = join(output, name);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not there: run npm run build (for tests with PLAINPOST_TEST=1)`);
  return folder;
}

// What the browser asks of its maker by itself, so that only the page and we are left to ask for anything.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/** Chromium with the extension, in which every host is the test server. */
export async function launchChromium({ server, extension, profile, headless = true, args = [] }: LaunchOptions): Promise<Launched> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'plainpost-')));
  const browser = await puppeteer.launch({
    executablePath: getBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: folder,
    defaultViewport: null,
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--window-size=1200,900',
      ...args,
      ...(process.env.PLAINPOST_CHROMIUM_ARGS?.split(' ') ?? []),
    ],
  });
  const id = await browser.installExtension(extension);
  const close = async (): Promise<void> => {
    await browser.close();
    if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, id, root: `chrome-extension://${id}/`, close };
}

const geckoId = 'plainpost@plainpost.example';
/** A Firefox that closes takes two seconds, on a busy machine ten. */
const closeMs = 30_000;
const firefoxUuid = '11111111-2222-4333-8444-555555555555';

/** Firefox with the extension; every host is led to the test server by its proxy. */
export async function launchFirefox({ server, extension, headless = true, downloads }: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: getBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.proxyPort,
      ...(downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
    },
  });
  await browser.installExtension(extension);
  return { browser, id: geckoId, root: `moz-extension://${firefoxUuid}/`, close: () => closeFirefox(browser) };
}

/** Asks Firefox to close, and ends it where it does not: seen once in some hundred runs, two browsers at a time. */
async function closeFirefox(browser: Browser): Promise<void> {
  const { promise, cancel } = patience();
  const inTime = await Promise.race([browser.close().then(() => true), promise]);
  cancel();
  if (!inTime) browser.process()?.kill('SIGKILL');
}

function patience(): { promise: Promise<false>; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), closeMs);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
