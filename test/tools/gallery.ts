/**
 * Draws every state of the interface, popup at 380 px and side panel at 420 px, in light and dark, and writes the pictures to
 * `.output/gallery/`. Usage: npx tsx test/tools/gallery.ts [part of a name …]
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { exchanges } from '../ui/exchange-states.ts';
import { libraries, panels, views } from '../ui/states.ts';
import { rolePictures } from './gallery-roles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, '.output/gallery');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

export interface Picture {
  name: string;
  hash: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  forced?: true;
  zoom?: number;
  act?: (page: Page) => Promise<void>;
}

const hoverWorkplace = async (page: Page) => {
  await page.evaluate(() =>
    [...document.querySelectorAll('button.value')].find((each) => each.textContent?.startsWith('onsite'))?.setAttribute('id', 'hover'),
  );
  await page.hover('#hover');
  await new Promise((done) => setTimeout(done, 500));
};
const click = (selector: string) => async (page: Page) => {
  await page.click(selector);
  await new Promise((done) => setTimeout(done, 100));
};

function pictures(): Picture[] {
  const both = ['light', 'dark'] as const;
  const size = { popup: { width: 380, height: 600 }, panel: { width: 420, height: 900 } };
  const popups = Object.keys(views).flatMap((name) =>
    both.map((scheme) => ({ name: `popup-${name}-${scheme}`, hash: `popup/${name}`, scheme, ...size.popup })),
  );
  const sides = Object.keys(panels).flatMap((name) =>
    both.map((scheme) => ({ name: `panel-${name}-${scheme}`, hash: `panel/${name}`, scheme, ...size.panel })),
  );
  const everything = { hash: 'popup/everything', scheme: 'light' as const, ...size.popup };
  const exchange = Object.keys(exchanges).flatMap((name) =>
    [380, 900].flatMap((width) =>
      both.map((scheme) => ({
        name: `exchange-${name}-${width}-${scheme}`,
        hash: `exchange/${name}`,
        scheme,
        width,
        height: 700,
        ...(name.startsWith('printed') && { act: (page: Page) => page.emulateMediaType('print') }),
      })),
    ),
  );
  return [
    ...popups,
    ...sides,
    ...rolePictures,
    ...exchange,
    ...Object.keys(libraries).flatMap((name) =>
      both.flatMap((scheme) => [
        { name: `library-${name}-${scheme}`, hash: `library/${name}`, scheme, width: 1280, height: 800 },
        { name: `library-${name}-narrow-${scheme}`, hash: `library/${name}`, scheme, width: 380, height: 800 },
      ]),
    ),
    ...both.map((scheme) => ({
      name: `panel-filters-open-${scheme}`,
      hash: 'panel/list-filters',
      scheme,
      ...size.panel,
      width: 320,
      act: click('[aria-controls=more-filters]'),
    })),
    ...both.map((scheme) => ({
      name: `panel-views-open-${scheme}`,
      hash: 'panel/list-filters',
      scheme,
      ...size.panel,
      act: click('[aria-haspopup=dialog]'),
    })),
    ...['list', 'board', 'opened'].map((name) => ({
      ...{ name: `library-${name}-forced`, hash: `library/${name}`, scheme: 'light' as const, forced: true as const },
      ...{ width: 1280, height: 800 },
    })),
    { name: 'library-list-zoom', hash: 'library/list', scheme: 'light', zoom: 2, width: 1280, height: 800 },
    { name: 'library-board-zoom', hash: 'library/board', scheme: 'light', zoom: 2, width: 1280, height: 800 },
    ...both.map((scheme) => ({
      ...{ name: `library-keys-${scheme}`, hash: 'library/list', scheme, width: 1280, height: 800 },
      act: click('[aria-keyshortcuts="?"]'),
    })),
    // As README shows them.
    { ...everything, name: 'popup-readme', height: 100 },
    { name: 'library-readme', hash: 'library/found', scheme: 'light', width: 900, height: 440 },
    { ...everything, name: 'popup-origin', act: hoverWorkplace },
    ...both.flatMap((scheme) => [
      { ...everything, scheme, name: `popup-finding-${scheme}`, act: click('.finding summary') },
      { ...everything, scheme, name: `popup-ledger-${scheme}`, act: click('.ledger summary') },
    ]),
    ...both.map((scheme) => ({
      ...everything,
      scheme,
      name: `popup-own-words-open-${scheme}`,
      hash: 'popup/own-words',
      act: click('.own-words summary'),
    })),
    ...both.map((scheme) => ({
      ...everything,
      scheme,
      name: `popup-own-words-ledger-${scheme}`,
      hash: 'popup/own-words',
      act: click('.ledger summary'),
    })),
    { ...everything, name: 'popup-menu', act: click('[popovertarget]') },
    { ...everything, name: 'popup-forced', forced: true },
    { ...everything, name: 'popup-zoom', zoom: 2, width: 760, height: 1200 },
    { name: 'panel-zoom', hash: 'panel/everything', scheme: 'light', zoom: 2, width: 420, height: 900 },
    { name: 'panel-wide', hash: 'panel/everything', scheme: 'light', width: 900, height: 900 },
    { name: 'panel-own-words-forced', hash: 'panel/own-words', scheme: 'light', forced: true, ...size.panel },
    { name: 'panel-vocabulary', hash: 'panel/everything', scheme: 'light', ...size.panel, act: click('.vocabulary summary') },
    { name: 'panel-how-read', hash: 'panel/everything', scheme: 'light', ...size.panel, act: click('.how-read summary') },
    ...both.map((scheme) => ({
      name: `options-seen-${scheme}`,
      hash: 'options/settings',
      scheme,
      width: 800,
      height: 900,
      act: async (page: Page) => {
        await page.click('.seen summary');
        await page.$eval('.seen', (part) => part.scrollIntoView());
      },
    })),
    ...both.map((scheme) => ({
      name: `options-seen-question-${scheme}`,
      hash: 'options/settings',
      scheme,
      width: 480,
      height: 700,
      act: async (page: Page) => {
        await page.click('.seen summary');
        await page.$eval('.seen', (part) => part.scrollIntoView());
        await page.click('.seen-tools button');
      },
    })),
    ...both.map((scheme) => ({ name: `options-${scheme}`, hash: 'options/settings', scheme, width: 800, height: 700 })),
  ];
}

/** Headless Chromium says that there is no mouse; with one, what shows on hover is hidden until then. */
const withMouse = '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const dist = await bundle();
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://local').pathname.slice(1) || 'index.html';
    const body = name === 'index.html' ? shell : await readFile(join(dist, name)).catch(() => undefined);
    const type = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': policy }).end(body);
  }).listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await mkdir(out, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: await chromium(), headless: true, args: ['--no-sandbox', withMouse] });
  try {
    for (const picture of pictures().filter(({ name }) => !wanted.length || wanted.some((part) => name.includes(part))))
      await draw(browser, picture, `http://localhost:${port}/`);
  } finally {
    await browser.close();
    server.close();
    await rm(dist, { recursive: true, force: true });
  }
}

const shell =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><link rel="icon" href="/gallery.css"><link rel="stylesheet" href="/gallery.css"><body></body><script type="module" src="/gallery.js"></script></html>';

/** The components and their one style sheet, as the extension's pages would get them. Comes back with the folder. */
async function bundle(): Promise<string> {
  const dist = join(root, '.output/gallery-bundle');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: dist,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: join(root, 'test/ui/gallery-page.tsx'),
        output: { entryFileNames: 'gallery.js', assetFileNames: 'gallery.[ext]' },
      },
    },
  });
  return dist;
}

async function draw(browser: Browser, picture: Picture, base: string): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${picture.name}: ${error}`));
  page.on('console', (message) => message.type() === 'error' && console.error(`${picture.name}: ${message.text()}`));
  const { width, height, zoom = 1 } = picture;
  await page.setViewport({ width: Math.round(width / zoom), height: Math.round(height / zoom), deviceScaleFactor: zoom });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: picture.scheme }]);
  if (picture.forced) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  await page.goto(`${base}#${picture.hash}`);
  await page.waitForSelector('main');
  await picture.act?.(page);
  const tall = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height);
  const across = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (across > 0) console.error(`${picture.name}: ${across} px wider than its window`);
  if (picture.hash.startsWith('popup/') && picture.scheme === 'light') console.log(`${picture.name}: ${tall} px high`);
  await page.screenshot({ path: join(out, `${picture.name}.png`), fullPage: !picture.name.startsWith('popup-origin') });
  await page.close();
}

/** The browser that the tests use, or the one that the environment names. */
async function chromium(): Promise<string> {
  const found: unknown = await import(new URL('browsers.ts', import.meta.url).href).catch(() => undefined);
  if (found && typeof found === 'object' && 'findChromium' in found && typeof found.findChromium === 'function')
    return String(await found.findChromium());
  return process.env.CHROMIUM ?? '/usr/bin/chromium';
}

await main();
