/**
 * `npx tsx test/bench/wake.ts FOLDER [FOLDER…]`: from a message to a stopped worker until its first answer, in real Chromium, for each built
 * extension; and a round trip to the same worker once it is awake. Given several, they take turns in one browser: compare their ratio.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { getBrowser } from '../tools/browsers.ts';

const runs = 25;
const folders = process.argv.slice(2).map((folder) => resolve(folder));
if (folders.length === 0) throw new Error('Name the folder of a built extension, such as .output/test-chrome-mv3');

interface Candidate {
  folder: string;
  page: Page;
  session: CDPSession;
  cold: number[];
  warm: number[];
}

const profile = await mkdtemp(join(tmpdir(), 'plainpost-wake-'));
const browser = await puppeteer.launch({
  executablePath: getBrowser('chromium'),
  headless: true,
  pipe: true,
  enableExtensions: true,
  userDataDir: profile,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  // A worker that somebody is attached to cannot be stopped.
  targetFilter: (target) => target.type() !== 'service_worker',
});
try {
  const candidates: Candidate[] = [];
  for (const folder of folders) candidates.push(await enter(folder));
  for (let run = 0; run < runs; run += 1) for (const candidate of candidates) await measure(candidate);
  for (const { folder, cold, warm } of candidates) {
    console.log(
      `${folder}: cold ${spread(cold)}, warm ${spread(warm)} ms (median / p95), cold to the first's ×${(at(cold, 0.5) / at(candidates[0]?.cold ?? cold, 0.5)).toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function enter(folder: string): Promise<Candidate> {
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  return { folder, page, session, cold: [], warm: [] };
}

async function measure({ page, session, cold, warm }: Candidate): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
  await new Promise((wait) => setTimeout(wait, 300));
  cold.push(await ask(page));
  warm.push(await ask(page));
}

/** Milliseconds to the answer. */
function ask(page: Page): Promise<number> {
  return page.evaluate(`(async () => {
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage({ plainpost: 'always-read', body: '{}' });
    if (answer?.kind !== 'refused') throw new Error('the worker gave no answer');
    return performance.now() - began;
  })()`) as Promise<number>;
}

function spread(values: readonly number[]): string {
  return [0.5, 0.95].map((part) => at(values, part).toFixed(1)).join(' / ');
}

function at(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}
