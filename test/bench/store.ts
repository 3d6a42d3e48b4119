import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { getBrowser } from '../tools/browsers.ts';
import { settled } from './settled.ts';
import type * as StorePage from './store-page.ts';

type Bench = Pick<typeof StorePage, 'bring' | 'bareBring' | 'saves' | 'rows' | 'texts' | 'hold'>;

const address = 'https://bench.example/';

/** Bare records that are put to see what a put costs. */
const mostBare = 10_000;

const root = new URL('../../', import.meta.url).pathname;

/**
 * What the store of roles costs in real Chromium, on either of its back ends, at three sizes in one run, and what a bare write of the same
 * record costs beside it. Milliseconds differ from machine to machine; ratios hardly do.
 */
export async function benchStore({ sizes, sqlite }: { sizes: number[]; sqlite: boolean }): Promise<void> {
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: getBrowser('chromium'),
    headless: true,
    protocolTimeout: 600_000,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(sqlite ? ['--enable-features=IdbSqliteBackingStore'] : [])],
  });
  try {
    console.log(`Chromium, ${sqlite ? 'SQLite' : 'LevelDB'}`);
    let before = 0;
    for (const size of sizes) {
      const page = await pageWith(browser, script);
      const bare = await call(page, 'bareBring', Math.min(mostBare, size - before));
      await settled();
      const { preview, brought, bytes } = await call(page, 'bring', before, size);
      const floor = (bare / Math.min(mostBare, size - before)) * (size - before);
      table(`${size.toLocaleString('en')} roles`, [
        [`preview ${(size - before).toLocaleString('en')}`, one(preview.ms), `longest task ${one(preview.longest)}`],
        [
          `bring ${(size - before).toLocaleString('en')}`,
          one(brought.ms),
          `${(bytes / 1024).toFixed(1)} kB each, longest task ${one(brought.longest)}; bare puts with the same indexes ${one(floor)}, ratio ${(brought.ms / floor).toFixed(1)}`,
        ],
      ]);
      before = size;
      await settled();
      await measure(page, size);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, size: number): Promise<void> {
  const { saves, puts: bare } = await call(page, 'saves', 200);
  const fresh = await reload(page);
  const cold = await call(fresh, 'rows');
  const warm = [await call(fresh, 'rows'), await call(fresh, 'rows'), await call(fresh, 'rows')];
  const best = warm.reduce((a, b) => (a.all < b.all ? a : b));
  const texts = await call(fresh, 'texts');
  const heapBefore = await heapOf(fresh);
  await call(fresh, 'hold', true);
  const heap = (await heapOf(fresh)) - heapBefore;
  await call(fresh, 'hold', false);
  table('', [
    [
      'save p50 / p99',
      `${one(at(saves, 0.5))} / ${one(at(saves, 0.99))}`,
      `bare put ${one(at(bare, 0.5))} / ${one(at(bare, 0.99))}; ratio ${(at(saves, 0.5) / at(bare, 0.5)).toFixed(1)}`,
    ],
    [
      'open, first rows, all rows',
      `${one(cold.opening)}, ${one(cold.first)}, ${one(cold.all)}`,
      `best of 3: ${one(best.opening)}, ${one(best.first)}, ${one(best.all)}; ${best.count} rows in ${best.slices} slices, longest task ${one(best.longest)}`,
    ],
    [
      'texts: first slice, all',
      `${one(texts.first)}, ${one(texts.all)}`,
      `${texts.count} in ${texts.slices} slices, ${(texts.chars / 1e6).toFixed(1)} M characters`,
    ],
    ['heap of all rows', `${(heap / 1e6).toFixed(1)} MB`, `${Math.round(heap / size)} bytes a row`],
  ]);
}

async function pageWith(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }));
  await page.evaluateOnNewDocument(script);
  await page.goto(address);
  return page;
}

async function reload(page: Page): Promise<Page> {
  await page.reload();
  return page;
}

function call<K extends keyof Bench>(page: Page, name: K, ...args: Parameters<Bench[K]>): Promise<Awaited<ReturnType<Bench[K]>>> {
  return page.evaluate(
    (which, given) =>
      (globalThis as unknown as { storeBench: Record<string, (...all: unknown[]) => unknown> }).storeBench[which]?.(...given),
    name,
    args as unknown[],
  ) as Promise<Awaited<ReturnType<Bench[K]>>>;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function at(values: number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}

function one(ms: number): string {
  return ms.toFixed(1);
}

function table(head: string, lines: string[][]): void {
  if (head) console.log(head);
  for (const [name = '', figures = '', more = ''] of lines) console.log(`  ${name.padEnd(28)}${figures.padEnd(24)}${more}`);
}

async function bundle(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: join(root, 'test/bench/store-page.ts'), formats: ['iife'], name: 'page' } },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite made no chunk of store-page.ts');
  return chunk.code;
}
