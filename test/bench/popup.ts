import type { Browser } from 'puppeteer-core';
import { builtExtension, launchChromium } from '../tools/launch.ts';
import { startServer } from '../tools/server.ts';

const opens = 25;

interface Cost {
  painted: number;
  drawn: number;
}

/** The built extension's popup as a page, from navigation to its first paint with something in it, and to its words. Cold is the first. */
export async function benchPopup(): Promise<void> {
  const server = await startServer();
  const stage = await launchChromium({ server, extension: builtExtension('test-chrome-mv3') });
  try {
    const costs: Cost[] = [];
    const floors: Cost[] = [];
    for (let nth = 0; nth < opens; nth += 1) {
      costs.push(await open(stage.browser, `${stage.root}popup.html`));
      // A page of the extension's without a script or a style.
      floors.push(await open(stage.browser, `${stage.root}_locales/en/messages.json`));
    }
    const [cold, ...warm] = costs;
    const painted = warm.map((cost) => cost.painted);
    const floor = floors.slice(1).map((cost) => cost.painted);
    console.log(`popup as a page, ${opens} times, milliseconds from navigation, median / p95; aim 40 / 60 (P7)`);
    console.log(`  first paint   ${spread(painted)}; the very first ${cold?.painted.toFixed(0)}`);
    console.log(`  its words     ${spread(warm.map(({ drawn }) => drawn))}; the very first ${cold?.drawn.toFixed(0)}`);
    console.log(`  bare page     ${spread(floor)}, so that ours takes ×${(at(painted, 0.5) / at(floor, 0.5)).toFixed(1)}`);
  } finally {
    await stage.close();
    await server.close();
  }
}

async function open(browser: Browser, url: string): Promise<Cost> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.body?.innerText.trim()) return;
      Object.assign(globalThis, { drawnAt: performance.now() });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto(url);
  const read = () => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    drawn: (globalThis as unknown as { drawnAt?: number }).drawnAt ?? 0,
  });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const cost = await page.evaluate(read);
  await page.close();
  return cost;
}

function spread(values: readonly number[]): string {
  return [0.5, 0.95].map((part) => at(values, part).toFixed(0)).join(' / ');
}

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
