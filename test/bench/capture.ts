import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { examine } from '../../lib/checks/index.ts';
import { clutter } from '../../lib/clean/clutter.ts';
import { readCaptured } from '../../lib/extract/read-captured.ts';
import type { Captured } from '../../lib/page/captured.ts';
import { sites } from '../../lib/sites/index.ts';
import { samples } from '../samples/samples.ts';
import { hostilePages } from './hostile-pages.ts';

const root = new URL('../../', import.meta.url).pathname;
const readAt = new Date('2026-11-20');

/** Milliseconds of the processor's time, so that a busy machine counts less. */
interface Cost {
  capture: number;
  /** Of a capture of all that is selected. */
  selection: number;
  read: number;
  page: Captured;
}

/**
 * What a page costs the tab that captures it (real Chromium, with the message's JSON) and the worker that reads it (V8 in Node, as cold as
 * the pages before it left it), for pages that are made to be slow; as a multiple of a sample posting's in the same run.
 */
export async function benchCapture(browser: Browser): Promise<void> {
  const script = await bundle();
  const ordinary = await measure(browser, script, samples.legalBoard.html);
  console.log('capturing and reading: milliseconds of processor time, and how many times an ordinary posting’s');
  console.log(line('a posting', ordinary, ordinary));
  for (const [name, make] of Object.entries(hostilePages)) console.log(line(name, await measure(browser, script, make), ordinary));
}

async function measure(browser: Browser, script: string, page: string | (() => unknown)): Promise<Cost> {
  const tab = await browser.newPage();
  try {
    await tab.setContent(typeof page === 'string' ? page : '<!doctype html><title>x</title><body></body>');
    // Whatever compiles this file names functions by a helper that a page has not.
    await tab.evaluate('globalThis.__name = (it) => it');
    if (typeof page !== 'string') await tab.evaluate(page);
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    await tab.evaluate(script);
    const session = await tab.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const capture = await threadTime(session, () => take(tab, false));
    const selection = await threadTime(session, () => take(tab, true));
    const captured = JSON.parse(await take(tab, false)) as Captured;
    return { capture, selection, read: readTime(captured), page: captured };
  } finally {
    await tab.close();
  }
}

function take(tab: Page, selected: boolean): Promise<string> {
  return tab.evaluate(`captureHere(${selected})`) as Promise<string>;
}

async function threadTime(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const time = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const before = await time();
  await act();
  return 1000 * ((await time()) - before);
}

function readTime(captured: Captured): number {
  const before = process.cpuUsage();
  const { extraction, clutter: found } = readCaptured(captured, readAt, { sites, clutter, force: true });
  examine({ extraction, removals: found.map(({ removal }) => removal), clutterHidden: false }, readAt);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function line(name: string, cost: Cost, ordinary: Cost): string {
  const figure = (part: 'capture' | 'selection' | 'read') =>
    `${part} ${cost[part].toFixed(0).padStart(4)} ×${(cost[part] / Math.max(ordinary[part], 1)).toFixed(1).padEnd(5)}`;
  return `  ${name.padEnd(40)}${figure('capture')} ${figure('selection')} ${figure('read')}${cost.page.cut ? ' cut' : ''}`;
}

async function bundle(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: join(root, 'test/bench/capture-page.ts'), formats: ['iife'], name: 'bench' } },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk || chunk.type !== 'chunk') throw new Error('vite made no chunk of test/bench/capture-page.ts');
  return chunk.code;
}
