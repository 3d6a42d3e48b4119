import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser } from '../../lib/browser.ts';
import { samples } from '../samples/samples.ts';
import {
  clickToolbar,
  expectSilence,
  open,
  openOwn,
  pillOf,
  pillWords,
  press,
  type Stage,
  setStage,
  strike,
  waitForWords,
} from './stage.ts';

/** In the extension's own pages. */
declare const chrome: Browser;

const { ashby } = samples;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  const page = await open(stage, ashby.url);
  await pillOf(page);
  await press(page, 'save');
  await vi.waitFor(async () => expect(await pillWords(page)).toMatch(/Saved/), { timeout: 9000 });
  await page.close();
});
afterAll(async () => {
  expectSilence(stage.server, [ashby.url]);
  await strike(stage);
});

/** The saved role, in the side panel's own page. */
async function openRole(): Promise<Page> {
  const panel = await openOwn(stage, 'sidepanel.html');
  await clickOn(panel, 'Saved');
  await panel.waitForSelector('.list-row');
  await panel.click('.list-row');
  await panel.waitForSelector('.role-page');
  return panel;
}

/** Presses the button that is called, or that begins, so. */
function clickOn(page: Page, words: string): Promise<void> {
  return page.evaluate((name) => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => button.getAttribute('aria-label') === name || button.textContent?.startsWith(name),
    );
    if (!found) throw new Error(`no button "${name}"`);
    found.click();
  }, words);
}

describe('a field that was read wrongly', () => {
  it('is put right in the side panel, and stays so', async () => {
    const panel = await openRole();
    await clickOn(panel, 'Correct: where');
    await panel.select('.correction select[aria-label="workplace"]', 'remote');
    await clickOn(panel, 'Keep');
    await waitForWords(panel, 'remote (yours)');
    await panel.close();
    const again = await openRole();
    await waitForWords(again, 'remote (yours)');
    await again.close();
  });

  it('goes into the test page that is made of it, in which nobody is named', async () => {
    const panel = await openRole();
    await panel.click('.test-page summary');
    const files = await panel.waitForSelector('.test-page section[aria-label="truth.json"] pre');
    expect(await files?.evaluate((pre) => pre.textContent)).toContain('"workplaceType": "remote"');
    const page = await panel.$eval('.test-page pre', (pre) => pre.textContent ?? '');
    expect(page).toContain('<h1>Senior Storage Engineer</h1>');
    expect(page).not.toMatch(/nordwind/i);
    await panel.close();
  });
});

describe('what the user makes of a role', () => {
  it('is kept: tag, rating, next step and a note in Markdown', async () => {
    const panel = await openRole();
    await panel.type('.tags input', 'first choice');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.tags li');
    await panel.click('.rating label:nth-of-type(4)');
    await waitForWords(panel, '4 of 5');
    await panel.type('.next-step input[type=text]', 'Call Mira');
    await panel.type('.note-field textarea', '- [ ] **ask** about on-call');
    await panel.focus('.tags input');
    await panel.waitForSelector('.markdown li.task strong');
    await panel.close();
    const again = await openRole();
    await waitForWords(again, 'first choice');
    await waitForWords(again, '4 of 5');
    expect(await again.$eval('.next-step input', (input) => (input as HTMLInputElement).value)).toBe('Call Mira');
    await again.waitForSelector('.markdown li.task strong');
    await again.close();
  });
});

describe('a day that is near', () => {
  it('is counted on the toolbar button, but not over a posting, and stands among what is coming up', async () => {
    const panel = await openRole();
    await panel.$eval('.next-step input[type=date]', (field) => {
      const input = field as HTMLInputElement;
      input.value = new Date().toLocaleDateString('sv');
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const badge = (tabId?: number) => panel.evaluate((id) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id }), tabId);
    await expect.poll(() => badge(), { timeout: 8000 }).toBe('1');
    const page = await open(stage, ashby.url);
    await pillOf(page);
    const [shown] = await panel.evaluate(() => chrome.tabs.query({ active: true }));
    await expect.poll(() => badge(shown?.id), { timeout: 8000 }).toBe('✓');
    await page.close();
    await panel.close();
    const library = await openOwn(stage, 'library.html');
    await clickOn(library, 'Coming up');
    await waitForWords(library, 'Call Mira');
    await waitForWords(library, 'Today');
    await library.close();
  });
});

describe('a posting that reads otherwise when it is saved again', () => {
  it('is kept beside the earlier reading, and the difference is shown', async () => {
    stage.server.serve(ashby.url, ashby.html.replaceAll('Senior Storage Engineer', 'Staff Storage Engineer'));
    const page = await open(stage, ashby.url);
    await pillOf(page);
    const popup = await clickToolbar(stage, page);
    await waitForWords(popup, 'changed since you saved it');
    await popup.click('.changed summary');
    await clickOn(popup, 'Keep this version');
    await waitForWords(popup, 'Undo');
    await popup.close();
    const role = await openRole();
    await waitForWords(role, 'Title changed');
    expect(await role.$eval('.changes del', (was) => was.textContent)).toContain('Senior Storage Engineer');
    await waitForWords(role, 'remote (yours)');
    await role.close();
    await page.close();
  });
});
