import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import {
  clickToolbar,
  countRoles,
  expectSilence,
  killWorker,
  open,
  openOwn,
  openPanel,
  pillWords,
  press,
  readByClick,
  type Stage,
  savedCount,
  setStage,
  silenceWorker,
  strike,
  waitForWords,
} from './stage.ts';

const { ashby, yubhub, legalBoard } = samples;

let profile = '';
let stage: Stage;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'plainpost-profile-'));
  stage = await setStage({ profile });
});
afterAll(async () => {
  expectSilence(stage.server, [ashby.url, yubhub.url, legalBoard.url]);
  await strike(stage);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Waits until the badge says so. */
async function waitForPill(page: Awaited<ReturnType<typeof open>>, words: RegExp): Promise<void> {
  await expect.poll(() => pillWords(page), { timeout: 9000 }).toMatch(words);
}

describe('saving from the popup', () => {
  it('sums the posting up, saves with one click, undoes with the second', async () => {
    const page = await open(stage, ashby.url);
    const popup = await clickToolbar(stage, page);
    await waitForWords(popup, 'Senior Storage Engineer');
    const words = await popup.evaluate(() => document.body.innerText);
    for (const fact of ['Nordwind Labs', 'Hamburg', 'Full time', '78', '96']) expect(words).toContain(fact);
    await popup.waitForSelector('.save button');
    await popup.click('.save button');
    await waitForWords(popup, 'Undo');
    expect(await countRoles(popup)).toBe(1);
    await popup.click('.save button');
    await popup.waitForFunction(() => document.querySelector('.save button')?.textContent?.trim() === 'Save');
    expect(await countRoles(popup)).toBe(0);
    await popup.close();
    await page.close();
  });

  it('keeps status and note, and the page’s badge says so', async () => {
    const page = await open(stage, ashby.url);
    const popup = await clickToolbar(stage, page);
    await popup.waitForSelector('.save button');
    await popup.click('.save button');
    await popup.waitForSelector('.save select', { timeout: 9000 });
    await popup.select('.save select', 'applied');
    await popup.type('.note-field textarea', 'Ask about the on-call week');
    await waitForWords(popup, 'Kept');
    await popup.close();
    await waitForPill(page, /Applied/);
    const again = await clickToolbar(stage, page);
    await again.waitForSelector('.save select');
    expect(await again.$eval('.save select', (select) => (select as HTMLSelectElement).value)).toBe('applied');
    expect(await again.$eval('.note-field textarea', (note) => (note as HTMLTextAreaElement).value)).toBe('Ask about the on-call week');
    await again.close();
    await page.close();
  });

  it('reads a page of another host after the click on the toolbar button, and not before', async () => {
    const page = await open(stage, legalBoard.url);
    await new Promise((wait) => setTimeout(wait, 800));
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    const popup = await clickToolbar(stage, page);
    await waitForWords(popup, 'Internship - Data Platform');
    const words = await popup.evaluate(() => document.body.innerText);
    expect(words).toMatch(/not stated/i);
    expect(words).toContain('Trondheim');
    await popup.close();
    await page.close();
  });
});

describe('saving from the badge', () => {
  it('finds the saved role again on the aggregator’s copy: one job, one role', async () => {
    const page = await open(stage, yubhub.url);
    await waitForPill(page, /Applied$/);
    expect(await savedCount(stage)).toBe(1);
    await page.close();
  });

  it('says Saved only once it is, offers Undo for a while, and takes it back', async () => {
    const page = await open(stage, legalBoard.url);
    await readByClick(stage, page);
    await waitForPill(page, /Save$/);
    await press(page, 'save');
    await waitForPill(page, /Saved · Undo$/);
    expect(await savedCount(stage)).toBe(2);
    await page.bringToFront();
    await press(page, 'undo');
    await waitForPill(page, /Save$/);
    expect(await savedCount(stage)).toBe(1);
    await page.close();
  });

  it('saves once, although the worker dies between the click and the answer', async () => {
    const page = await open(stage, legalBoard.url);
    await readByClick(stage, page);
    await waitForPill(page, /Save$/);
    await page.bringToFront();
    await silenceWorker(stage);
    await press(page, 'save');
    // Written, and not answered: the moment in which a worker's death would make two roles of one, or none be told of.
    await expect.poll(() => savedCount(stage), { timeout: 5000 }).toBe(2);
    expect(await pillWords(page)).not.toMatch(/Saved/);
    await killWorker(stage);
    await waitForPill(page, /Saved/);
    expect(await savedCount(stage)).toBe(2);
    await page.close();
  });
});

describe('after a restart with the same profile', () => {
  it('the roles are there, with status and note, in the side panel and on their pages', async () => {
    await stage.close();
    stage = await setStage({ profile, server: stage.server });
    expect(await savedCount(stage)).toBe(2);
    const page = await open(stage, ashby.url);
    await waitForPill(page, /Applied$/);
    const panel = await openPanel(stage);
    await waitForWords(panel, 'Saved (2)');
    await panel.evaluate(() => [...document.querySelectorAll('button')].find((button) => /^Saved/.test(button.textContent ?? ''))?.click());
    await waitForWords(panel, 'Internship - Data Platform');
    await waitForWords(panel, 'Senior Storage Engineer');
    await page.close();
  });

  it('searches title, employer, place and note', async () => {
    const panel = await openOwn(stage, 'sidepanel.html');
    await waitForWords(panel, 'Saved (2)');
    await panel.evaluate(() => [...document.querySelectorAll('button')].find((button) => /^Saved/.test(button.textContent ?? ''))?.click());
    const input = await panel.waitForSelector('search input');
    const rows = () => panel.$$eval('.list-row', (found) => found.map((row) => row.textContent ?? ''));
    for (const [words, title] of [
      ['storage', 'Senior Storage Engineer'],
      ['fjordkraft', 'Internship - Data Platform'],
      ['bergen', 'Senior Storage Engineer'],
      ['on-call', 'Senior Storage Engineer'],
    ] as const) {
      await input?.click({ count: 3 });
      await input?.type(words);
      await expect.poll(async () => (await rows()).length, { timeout: 3000 }).toBe(1);
      expect((await rows())[0], words).toContain(title);
    }
    await panel.close();
  });
});
