import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';

const root = new URL('../../', import.meta.url).pathname;
const sizes = [1000, 10_000, 100_000];
const queries = ['rust engineer', 'platform', 'zurich', 'norda labs', 'data -senior'];

interface FindBench {
  open(count: number): Promise<{ first: number; all: number; rows: number }>;
  type(query: string): Promise<number[]>;
  fullText(query: string): Promise<{ first: number; end: number; longest: number; found: number }>;
  scroll(): Promise<number[]>;
}

/**
 * What finding costs, in the library's page in real Chromium, at three sizes in one run. The rows are made on the way in, not read from
 * IndexedDB: what the store's reading costs is the store's own bench. "letter": from the input event to the new rows laid out.
 */
export async function benchFind(browser: Browser): Promise<void> {
  const script = await bundle();
  console.log('finding: milliseconds (median / p95 / max for letters and leaps), heap in MB over the empty page');
  for (const size of sizes) console.log(await measure(await browser.newPage(), script, size));
}

async function measure(page: Page, script: string, size: number): Promise<string> {
  await page.setViewport({ width: 420, height: 900 });
  await page.goto('about:blank');
  await page.evaluate(script);
  const before = await heap(page);
  const opened = await page.evaluate((count) => (globalThis as unknown as { findBench: FindBench }).findBench.open(count), size);
  const held = (await heap(page)) - before;
  const letters: number[] = [];
  for (const query of queries) {
    letters.push(...(await page.evaluate((text) => (globalThis as unknown as { findBench: FindBench }).findBench.type(text), query)));
  }
  const leaps = await page.evaluate(() => (globalThis as unknown as { findBench: FindBench }).findBench.scroll());
  const text = await page.evaluate(() => (globalThis as unknown as { findBench: FindBench }).findBench.fullText('kubernetes'));
  const most = (await heap(page)) - before;
  await page.close();
  return [
    `  ${size.toLocaleString('en').padStart(7)} roles: first rows ${opened.first.toFixed(0)}, all searchable ${opened.all.toFixed(0)} (${opened.rows} drawn)`,
    `letter ${spread(letters)}`,
    `leap ${spread(leaps)}`,
    `full text: first ${text.first.toFixed(0)}, end ${text.end.toFixed(0)}, longest turn ${text.longest.toFixed(0)}, ${text.found} found`,
    `heap ${held.toFixed(1)}, after a look through the texts ${most.toFixed(1)}`,
  ].join('\n            ');
}

async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return (usedSize + backingStorageSize) / 2 ** 20;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return [0.5, 0.95, 1].map((part) => at(part).toFixed(1)).join(' / ');
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
