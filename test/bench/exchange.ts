import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import type { ExchangeCost } from './exchange-page.ts';

const root = new URL('../../', import.meta.url).pathname;

type Measure = (count: number) => Promise<unknown>;

/**
 * What it costs in real Chromium to write Plainpost's own file, packed, and to read and check it, at each size, as time per role in ratio to
 * the smallest: straight lines are 1.0. The store is not in it.
 */
export async function benchExchange(browser: Browser, counts: readonly number[]): Promise<void> {
  const code = await bundle();
  const costs: [number, ExchangeCost][] = [];
  for (const count of counts) {
    const page = await browser.newPage();
    await page.evaluate(code);
    const measure = (roles: number) =>
      page.evaluate((n) => (globalThis as unknown as { bench: { measure: Measure } }).bench.measure(n), roles);
    await measure(200);
    costs.push([count, (await measure(count)) as ExchangeCost]);
    await page.close();
  }
  report(costs);
}

async function bundle(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: `${root}test/bench/exchange-page.ts`, formats: ['iife'], name: 'bench' } },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite made no chunk of test/bench/exchange-page.ts');
  return chunk.code;
}

function report(costs: readonly (readonly [number, ExchangeCost])[]): void {
  const [base] = costs;
  if (!base) return;
  const ratio = (ms: number, count: number, of: 'exportMs' | 'importMs') => (ms / count / (base[1][of] / base[0])).toFixed(2);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  for (const [count, cost] of costs) {
    console.log(
      `${count.toLocaleString('en').padStart(8)} roles: export ${cost.exportMs.toFixed(0)} ms (per role ×${ratio(cost.exportMs, count, 'exportMs')}), ` +
        `read and check ${cost.importMs.toFixed(0)} ms (×${ratio(cost.importMs, count, 'importMs')}), ${mb(cost.blobBytes)} packed, ` +
        `longest stretch ${cost.longestMs.toFixed(0)} ms, long tasks ${cost.longTasks}, heap +${mb(cost.heapOfExport)} and +${mb(cost.heapOfImport)}`,
    );
  }
}
