import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { blobOf } from '../../lib/exchange/bytes.ts';
import { exportRoles } from '../../lib/exchange/export-roles.ts';
import { builtExtension, type Launched, launchChromium } from '../tools/launch.ts';
import { startServer } from '../tools/server.ts';
import { slices } from './exchange-page.ts';
import { settled } from './settled.ts';

const pace = { pause: () => new Promise<void>((done) => setImmediate(done)) };

/**
 * An import as a user makes it, in the built extension's library page: from the file to its preview, from the click to "imported", and every
 * task longer than 50 ms on the way; then the library's page as it is opened: from navigation to the first rows, and to all being counted.
 * Each count gets a browser of its own, with an empty store.
 */
export async function benchImport(counts: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'plainpost-bench-'));
  try {
    let base: number | undefined;
    for (const count of counts) {
      const path = join(folder, `${count}.json.gz`);
      const source = { each: () => slices(count), tombstones: async () => [] };
      const blob = await blobOf(exportRoles('plainpost', source, { now: new Date('2026-11-20T00:00:00Z'), pack: true, ...pace }), '');
      await writeFile(path, new Uint8Array(await blob.arrayBuffer()));
      const cost = await run(path, count);
      base ??= cost.importMs / count;
      console.log(line(count, cost, base));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function line(count: number, { previewMs, importMs, longTasks, heap, openings }: Awaited<ReturnType<typeof run>>, base: number): string {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[openingTimes >> 1]?.toFixed(0);
  return (
    `${count.toLocaleString('en').padStart(8)} roles: preview ${previewMs.toFixed(0)} ms, import ${importMs.toFixed(0)} ms (per role ×${(importMs / count / base).toFixed(2)}), ` +
    `${longTasks.length} tasks over 50 ms, the longest ${Math.max(0, ...longTasks).toFixed(0)} ms, heap ${(heap / 1e6).toFixed(0)} MB; ` +
    `opened ${openingTimes} times: first rows ${middle(openings.map(({ rows }) => rows))} ms, all ${middle(openings.map(({ all }) => all))} ms`
  );
}

async function run(path: string, count: number) {
  const server = await startServer();
  const stage = await launchChromium({ server, extension: builtExtension('test-chrome-mv3') });
  try {
    const page = await stage.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const found: number[] = [];
      new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
      Object.assign(globalThis, { longTasks: found });
    });
    await page.goto(`${stage.root}library.html`);
    await press(page, 'Export and import');
    const input = (await page.waitForSelector('.exchange input[type=file]')) as ElementHandle<HTMLInputElement>;
    await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0).length);
    const began = performance.now();
    await input.uploadFile(path);
    await says(page, `Import ${count.toLocaleString('en')} roles`);
    const weighed = performance.now();
    await press(page, `Import ${count.toLocaleString('en')} roles`);
    await says(page, 'was imported');
    const importMs = performance.now() - weighed;
    const longTasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
    const heap = (await page.metrics()).JSHeapUsedSize ?? 0;
    await settled();
    await page.close();
    const openings = [];
    for (let nth = 0; nth < openingTimes; nth += 1) openings.push(await open(stage, count));
    return { previewMs: weighed - began, importMs, longTasks, heap, openings };
  } finally {
    await stage.close();
    await server.close();
  }
}

const openingTimes = 5;

async function open({ browser, root }: Launched, count: number): Promise<{ rows: number; all: number }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((total) => {
    const seen = { rows: 0, all: 0 };
    new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent?.includes(total)) seen.all ||= performance.now();
      if (seen.rows !== 0 || !document.querySelector('[data-row]')) return;
      seen.rows = performance.now();
      // When they are painted.
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen.rows = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true, characterData: true });
    Object.assign(globalThis, { seen });
  }, count.toLocaleString('en'));
  await page.goto(`${root}library.html`);
  await says(page, count.toLocaleString('en'));
  const times = await page.evaluate(() => (globalThis as unknown as { seen: { rows: number; all: number } }).seen);
  await page.close();
  return times;
}

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (text) => [...document.querySelectorAll('button')].find((each) => each.textContent === text),
    {},
    words,
  );
  await (button as ElementHandle<HTMLButtonElement>).click();
}

async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 300_000, polling: 20 }, words);
}
