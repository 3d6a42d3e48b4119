import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { extraction } from '../roles/sample.ts';
import { builtExtension } from '../tools/launch.ts';
import { waitForWords } from './stage.ts';

const titles = ['Rust Engineer', 'Data Engineer', 'Platform Engineer', 'Beekeeper', 'Backend Intern'];

/** Saves roles by the extension's own store, in the library's own page, and waits until it shows them. */
export async function seed(page: Page, count: number): Promise<void> {
  const folder = builtExtension('test-chrome-mv3');
  const chunk = readdirSync(join(folder, 'chunks')).find((name) =>
    /\bas openRoles\b|\bopenRoles\s*\}/.test(readFileSync(join(folder, 'chunks', name), 'utf8')),
  );
  const readings = Array.from({ length: count }, (_, nth) => {
    const read = extraction(`https://jobs.example/postings/${nth}`, {
      title: `${titles[nth % titles.length]} ${nth}`,
      jobLocation: [nth % 2 ? { text: 'Zürich', country: 'CH' } : { text: 'Łódź', country: 'PL' }],
    });
    return {
      extraction: { ...read, observed: { ...read.observed, text: nth === 13 ? 'You will look after kubernetes.' : 'Plain work.' } },
      findings: [],
    };
  });
  // As text: the test runner would make another call of an `import` in here.
  await page.evaluate(`(async () => {
    const { openRoles } = await import('/chunks/${chunk}');
    let minute = 0;
    const now = () => new Date(Date.UTC(2026, 5, 1) + minute++ * 60000);
    const roles = await openRoles({ storage: chrome.storage.local, now, newId: () => crypto.randomUUID() });
    for (const [nth, reading] of ${JSON.stringify(readings)}.entries()) await roles.save(reading, 'seed-' + nth);
  })()`);
  await page.reload();
  await waitForWords(page, `Saved roles ${count}`);
}
