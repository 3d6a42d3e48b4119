/**
 * `npm run bench [-- NAME… SIZES…]`, in real Chromium. Milliseconds differ from machine to machine and with what else it does; ratios within one
 * run hardly do. SIZES: numbers of roles, else 1,000, 10,000 and 100,000.
 *
 * `reader`: one reading, cold and warm, in ratio to one walk over the page's nodes; pages are those of test/pages, and of `../shared/corpus`
 * where that folder stands beside the project. `store`: saving, importing and listing, on both of Chromium's back ends (`leveldb`: on that
 * alone). `find`: opening the library, searching, sorting, scrolling. `exchange`: writing a file and reading it. `import`: an import in the
 * built extension. `popup`: the built extension's popup until its first paint. `capture`: pages made to be slow. What is of the built extension needs
 * `PLAINPOST_TEST=1 npm run build` before, and is run only where it is named.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { getBrowser } from '../tools/browsers.ts';
import { testPages } from '../tools/truth.ts';
import { benchCapture } from './capture.ts';
import { benchExchange } from './exchange.ts';
import { benchFind } from './find.ts';
import { benchImport } from './import.ts';
import { benchPopup } from './popup.ts';
import { benchStore } from './store.ts';

interface Sample {
  html: string;
  url: string;
}

interface Cost {
  cold: number;
  warm: number;
  walk: number;
}

const root = new URL('../../', import.meta.url).pathname;
const corpus = join(root, '../shared/corpus');

const own = testPages()
  .filter(({ file }) => file.endsWith('.html'))
  .map(({ text, truth }) => ({ html: text, url: truth.url }));
const script = await bundle();
const browser = await puppeteer.launch({
  executablePath: getBrowser('chromium'),
  headless: true,
  protocolTimeout: 600_000,
  args: ['--enable-precise-memory-info', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const asked = process.argv.slice(2).flatMap((each) => each.split(','));
const numbers = asked.map(Number).filter(Number.isFinite);
const sizes = numbers.length > 0 ? numbers : [1000, 10_000, 100_000];
const wanted = asked.filter((each) => Number.isNaN(Number(each)));
const names = wanted.filter((each) => each !== 'leveldb');
const wants = (name: string) => names.length === 0 || names.includes(name);
try {
  if (wants('reader')) await benchReader(await browser.newPage());
  for (const sqlite of wanted.includes('leveldb') ? [false] : [false, true]) if (wants('store')) await benchStore({ sizes, sqlite });
  if (wants('find')) await benchFind(browser, sizes);
  if (wants('exchange')) await benchExchange(browser, sizes);
  if (wanted.includes('import')) await benchImport(sizes);
  if (wanted.includes('popup')) await benchPopup();
  if (wants('capture')) await benchCapture(browser);
} finally {
  await browser.close();
}

async function benchReader(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  // Saved pages ask for pictures and scripts of their sites; nothing leaves this machine.
  page.on('request', (request) => void (request.isNavigationRequest() ? request.continue() : request.abort()));
  report('test/pages', await measure(page, own));
  if (existsSync(corpus)) report('../shared/corpus', await measure(page, savedPages()));
  else console.log('../shared/corpus is not here: only the pages of test/pages were measured.');
}

async function bundle(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: join(root, 'test/bench/reader.ts'), formats: ['iife'], name: 'bench' } },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite made no chunk of test/bench/reader.ts');
  return chunk.code;
}

function savedPages(): Sample[] {
  const [, ...rows] = readFileSync(join(corpus, 'INDEX.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return rows.map((row) => {
    const [file = '', url = ''] = row.split('\t');
    return { html: readFileSync(join(corpus, file), 'utf8'), url: url || 'about:blank' };
  });
}

async function measure(page: Page, samples: readonly Sample[]): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const { html, url } of samples) {
    await page.goto('about:blank');
    await page.setJavaScriptEnabled(false);
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.setJavaScriptEnabled(true);
    costs.push(await page.evaluate(measureHere, script, url));
  }
  return costs;
}

/** Runs in the page. */
function measureHere(code: string, url: string): Cost {
  new Function(code)();
  const bench = (globalThis as unknown as { plainpostBench: { readingMs(url: string): number; walkMs(): number } }).plainpostBench;
  const cold = bench.readingMs(url);
  const warm = Math.min(...[1, 2, 3].map(() => bench.readingMs(url)));
  return { cold, warm, walk: Math.min(...[1, 2, 3].map(() => bench.walkMs())) };
}

function report(name: string, costs: readonly Cost[]): void {
  const at = (values: number[], part: number) =>
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
  console.log(`${name}: ${costs.length} pages, milliseconds: median / p95 / max`);
  for (const key of ['cold', 'warm', 'walk'] as const) {
    const values = costs.map((cost) => cost[key]);
    console.log(`  ${key.padEnd(6)}${[0.5, 0.95, 1].map((part) => at(values, part).toFixed(2).padStart(9)).join('')}`);
  }
  const ratios = costs.map(({ cold, walk }) => cold / Math.max(walk, 0.1));
  console.log(
    `  cold reading to one walk (walks under 0.1 ms count as that): ${[0.5, 0.95].map((part) => at(ratios, part).toFixed(1)).join(' / ')}`,
  );
}
