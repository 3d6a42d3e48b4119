import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import type * as FindPage from './find-page.tsx';
import { rareWord } from './find-roles.ts';
import { settled } from './settled.ts';

const root = new URL('../../', import.meta.url).pathname;
const queries = ['rust engineer', 'platform', 'zurich', 'norda labs', 'data -senior', 'p', 'in'];

type Bench = Pick<
  typeof FindPage,
  'seed' | 'start' | 'imaged' | 'letter' | 'frame' | 'fullText' | 'wordFilter' | 'sort' | 'scroll' | 'floor'
>;

/**
 * What finding costs, in the library's page in real Chromium over the real store, at each size in one run, beside the aims (issue 5) and bare
 * floors. On a machine with other work the time that the page's own thread was at work ("own") says more than what passed on the clock.
 */
export async function benchFind(browser: Browser, sizes: readonly number[]): Promise<void> {
  const script = await bundle();
  let before = 0;
  for (const size of sizes) {
    const page = await pageWith(browser, script);
    await call(page, 'seed', before, size);
    before = size;
    await page.close();
    const once = await pageWith(browser, script);
    const { all } = await call(once, 'start');
    await call(once, 'imaged');
    await once.close();
    const openings = await opened(browser, script);
    table(size, [['all searchable after an import', one(all)], ...(await measure(await pageWith(browser, script), openings))]);
  }
}

const openingTimes = 5;

/** Openings by the clock, each in a page of its own. The first finds the files closed by the browser, which takes it a tenth of a second. */
async function opened(browser: Browser, script: string): Promise<FindPage.Opening[]> {
  await settled();
  const openings: FindPage.Opening[] = [];
  for (let nth = 0; nth < openingTimes; nth += 1) {
    const page = await pageWith(browser, script);
    openings.push(await call(page, 'start'));
    await page.close();
  }
  return openings;
}

type Line = [name: string, figures: string, aim?: string];

async function measure(page: Page, openings: readonly FindPage.Opening[]): Promise<Line[]> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const empty = await heap(session);
  const idle = await taskTime(session);
  const { drawn } = await call(page, 'start');
  const opening = (await taskTime(session)) - idle;
  const held = (await heap(session)) - empty;
  const letters = await typed(page, session);
  const bare = await nothingTyped(page, session);
  const leaps = await call(page, 'scroll');
  const sorts = [await call(page, 'sort', 'title'), await call(page, 'sort', 'pay'), await call(page, 'sort', 'saved')];
  const text = await call(page, 'fullText', rareWord);
  const words = await call(page, 'wordFilter');
  const most = (await heap(session)) - empty;
  const floor = await call(page, 'floor');
  await page.close();
  const all = openings.map((opening) => opening.all);
  const longest = Math.max(...openings.map((opening) => opening.longest));
  return [
    [`first rows painted, ${openingTimes} times`, `${spread(openings.map(({ first }) => first))} (${drawn} drawn)`, '50'],
    [
      'all searchable',
      `${spread(all)}, ${ratio(at(all, 0.5), floor.read)} a bare read; own time ${one(opening)}, longest task ${one(longest)}`,
      '150; 50',
    ],
    ['letter to laid out', spread(letters.map(({ laid }) => laid)), '16 at p95'],
    [
      'letter, own time',
      `${spread(letters.map(({ own }) => own))}, ${ratio(
        at(
          letters.map(({ own }) => own),
          0.5,
        ),
        floor.scan,
      )} a bare scan`,
    ],
    ['frame without a letter, own time', spread(bare)],
    ['letter to painted, with a frame', spread(letters.map(({ shown }) => shown))],
    ['leap in the list', spread(leaps), '16 at p95'],
    ['sort: title, pay, saved', sorts.map(({ end, longest }) => `${one(end)} (turn ${one(longest)})`).join(', '), 'turn 50'],
    [
      'full text: first, all, turn',
      `${one(text.first)}, ${one(text.end)}, ${one(text.longest)}; ${text.found} found, ${ratio(text.end, floor.texts)} a bare read`,
      '100, –, 50',
    ],
    ['words filter: all, turn', `${one(words.end)}, ${one(words.longest)}; ${words.found} found`, '–, 50'],
    ['heap MB: open, at the end', `${one(held)}, ${one(most)}`, '60'],
    ['floors: scan, read rows, texts', `${one(floor.scan)}, ${one(floor.read)}, ${one(floor.texts)}`],
  ];
}

const passes = 3;

/** Every query, letter by letter, as it is typed, some times over. `own`: what the page's thread was at work for, styles, layout and painting included. */
async function typed(page: Page, session: CDPSession): Promise<{ laid: number; shown: number; own: number }[]> {
  const costs = [];
  for (const query of Array.from({ length: passes }, () => queries).flat()) {
    for (let length = 1; length <= query.length; length += 1) {
      const before = await taskTime(session);
      const cost = await call(page, 'letter', query.slice(0, length));
      costs.push({ ...cost, own: (await taskTime(session)) - before });
    }
    await call(page, 'letter', '');
  }
  return costs;
}

/** The same without anything to do: what of a letter's own time is the frame's and the measuring's. */
async function nothingTyped(page: Page, session: CDPSession): Promise<number[]> {
  const costs: number[] = [];
  for (let nth = 0; nth < 20; nth += 1) {
    const before = await taskTime(session);
    await call(page, 'frame');
    costs.push((await taskTime(session)) - before);
  }
  return costs;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usedSize + backingStorageSize) / 2 ** 20;
}

function table(size: number, lines: readonly Line[]): void {
  console.log(`${size.toLocaleString('en')} roles: milliseconds; of openings, letters and leaps median / p95 / max`);
  for (const [name, figures, aim] of lines) console.log(`  ${name.padEnd(34)}${figures.padEnd(64)}${aim ? `aim ${aim}` : ''}`);
}

function one(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

function ratio(value: number, floor: number): string {
  return `×${(value / Math.max(floor, 0.1)).toFixed(1)}`;
}

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function spread(values: readonly number[]): string {
  return [0.5, 0.95, 1].map((part) => at(values, part).toFixed(1)).join(' / ');
}

function call<K extends keyof Bench>(page: Page, name: K, ...args: Parameters<Bench[K]>): Promise<Awaited<ReturnType<Bench[K]>>> {
  return page.evaluate(
    (which, given) => (globalThis as unknown as { findBench: Record<string, (...all: unknown[]) => unknown> }).findBench[which]?.(...given),
    name,
    args as unknown[],
  ) as Promise<Awaited<ReturnType<Bench[K]>>>;
}

async function pageWith(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 420, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }));
  await page.goto('https://bench.example/');
  await page.evaluate(script);
  return page;
}

async function bundle(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: true,
      cssCodeSplit: false,
      lib: { entry: join(root, 'test/bench/find-page.tsx'), formats: ['iife'], name: 'bench' },
    },
  });
  const files = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = files.find((file) => file.type === 'chunk');
  const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || sheet?.type !== 'asset') throw new Error('vite made no script and sheet of test/bench/find-page.tsx');
  const style = `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(String(sheet.source))} }));`;
  return `${style}\n${script.code}`;
}
