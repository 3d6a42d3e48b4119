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
    for (let nth = 0; nth < opens; nth += 1) costs.push(await open(stage.browser, `${stage.root}popup.html`));
    const [cold, ...warm] = costs;
    console.log(`popup as a page, ${opens} times, milliseconds from navigation; aim 40 (P7)`);
    console.log(`  first paint: cold ${cold?.painted.toFixed(0)}, then ${spread(warm.map(({ painted }) => painted))} (median / p95)`);
    console.log(`  its words:   cold ${cold?.drawn.toFixed(0)}, then ${spread(warm.map(({ drawn }) => drawn))}`);
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
  const sorted = [...values].sort((a, b) => a - b);
  return [0.5, 0.95].map((part) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0)).join(' / ');
}
