import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import { clickToolbar, open, pillOf, pillWords, setStage, strike } from './stage.ts';

/** The browser's own question can be answered by keys alone, and only on a display: `xvfb-run -a npm run e2e -- chromium-grant`. */
const canAnswer = process.env.DISPLAY !== undefined && spawnSync('xdotool', ['version']).status === 0;
if (!canAnswer) console.log('chromium-grant: skipped, for want of a display or xdotool (xvfb-run -a npm run e2e -- chromium-grant)');

describe('“Always read this site”', () => {
  it.skipIf(!canAnswer)(
    'asks for that one host, and from then on its postings are read by themselves',
    async () => {
      const stage = await setStage({ headless: false });
      try {
        const { url } = samples.legalBoard;
        const page = await open(stage, url);
        await expect(pillOf(page)).rejects.toThrow();
        const popup = await clickToolbar(stage, page);
        await popup.waitForSelector('h1');
        await press(popup, /^⋯/);
        await press(popup, /^Always read/);
        await wait(1500);
        for (const key of ['Tab', 'Return']) execFileSync('xdotool', ['key', key]);
        await wait(1500);
        expect(await pillWords(await open(stage, url))).toMatch(/to know \| Save/);
      } finally {
        await strike(stage);
      }
    },
    60_000,
  );
});

async function press(popup: Page, words: RegExp): Promise<void> {
  for (const button of await popup.$$('button')) {
    // The question takes the focus, and with it the popup: the click may not live to be answered.
    if (words.test((await button.evaluate(({ textContent }) => textContent)) ?? ''))
      return void (await button.click().catch(() => undefined));
  }
  throw new Error(`no button says ${words}`);
}
