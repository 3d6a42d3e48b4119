import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../samples/samples.ts';
import { expectSilence, open, openBadge, openPanel, pillOf, pillWords, type Stage, setStage, strike, waitForWords } from './stage.ts';

const { ashby, yubhub } = samples;

/** An app that goes from posting to posting without a new document, its inline data left as they were. */
const first = 'https://jobs.ashbyhq.com/nordwind-labs/11111111-aaaa-4bbb-8ccc-000000000001';
const second = 'https://jobs.ashbyhq.com/nordwind-labs/11111111-aaaa-4bbb-8ccc-000000000002';
const board = 'https://jobs.ashbyhq.com/nordwind-labs';

const posting = (id: string, title: string) => ({ id, title, locationName: 'Hamburg', employmentType: 'FullTime', isListed: true });
const body = (title: string, words: string) => `<h1 class="ashby-job-posting-heading">${title}</h1>
  <div class="ashby-job-posting-left-pane"><h2>Location</h2><p>Hamburg</p><h2>Employment Type</h2><p>Full time</p></div>
  <div class="ashby-job-posting-description"><p>We are looking for a ${title} to join us. ${words}</p>
  <h2>What you will do</h2><ul><li>${words}</li><li>Work with others</li></ul></div>`;
const app = `<!doctype html><title>Wave Modeller @ Nordwind Labs</title>
<script>window.__appData = ${JSON.stringify({
  maintenanceMode: false,
  organization: { name: 'Nordwind Labs', hostedJobsPageSlug: 'nordwind-labs' },
  posting: posting('11111111-aaaa-4bbb-8ccc-000000000001', 'Wave Modeller'),
  jobBoard: null,
})};</script><div id="root">${body('Wave Modeller', 'You model waves.')}</div>`;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  stage.server.serve(first, app);
});
afterAll(async () => {
  expectSilence(stage.server, [ashby.url, yubhub.url, first]);
  await strike(stage);
});

/** Goes on to an address as an app does: the address at once, the page after a while. */
async function goOn(
  page: Awaited<ReturnType<typeof open>>,
  url: string,
  change: { title: string; html: string; after: number },
): Promise<void> {
  await page.evaluate(
    (to, { title, html, after }) => {
      history.pushState({}, '', to);
      setTimeout(() => {
        document.title = title;
        const root = document.querySelector('#root');
        if (root) root.innerHTML = html;
      }, after);
    },
    url,
    change,
  );
}

describe('in-page navigation', () => {
  it('drops the old posting at once and shows the next one, though its data stand in the page still', async () => {
    const page = await open(stage, first);
    expect(await openBadge(page)).toContain('Wave Modeller');
    await goOn(page, second, { title: 'Wind Modeller @ Nordwind Labs', html: body('Wind Modeller', 'You model wind.'), after: 1500 });
    const seen: string[] = [];
    const end = Date.now() + 1300;
    while (Date.now() < end) {
      seen.push(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot?.textContent ?? ''));
      await new Promise((wait) => setTimeout(wait, 50));
    }
    // The first looks may come before the script hears of the address; from a tenth of a second on, nothing old may show.
    expect(seen.slice(3).filter((words) => words.includes('Wave Modeller'))).toEqual([]);
    expect(await openBadge(page)).toContain('Wind Modeller');
    expect(await page.$eval('>>> .panel', (panel) => panel.textContent)).not.toContain('Wave');
    await page.close();
  });

  it('takes the badge away on the way to a list', async () => {
    const page = await open(stage, first);
    await pillOf(page);
    await goOn(page, board, { title: 'Nordwind Labs Jobs', html: '<h1>Open positions</h1><a href="#">Wave Modeller</a>', after: 100 });
    await page.waitForFunction(() => document.documentElement.lastElementChild === document.body, { timeout: 3000 });
    await new Promise((wait) => setTimeout(wait, 1000));
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.close();
  });

  it('reads again what is drawn late', async () => {
    const late = 'https://jobs.ashbyhq.com/nordwind-labs/11111111-aaaa-4bbb-8ccc-000000000003';
    stage.server.serve(
      late,
      `<!doctype html><title>Jobs</title><div id="root">…</div>
      <script>setTimeout(() => { document.querySelector('#root').innerHTML = ${JSON.stringify(body('Tide Modeller', 'You model tides.'))} }, 1200)</script>`,
    );
    const page = await open(stage, late);
    expect(await openBadge(page)).toContain('Tide Modeller');
    stage.server.asked.splice(0, stage.server.asked.length, ...stage.server.asked.filter(({ url }) => url !== late));
    await page.close();
  });
});

describe('the side panel', () => {
  it('follows the tab in front and never shows the posting of another', async () => {
    const one = await open(stage, ashby.url);
    const two = await open(stage, yubhub.url);
    const panel = await openPanel(stage);
    await two.bringToFront();
    await waitForWords(panel, 'copy on yubhub');
    await one.bringToFront();
    await waitForWords(panel, 'on Ashby');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('copy on yubhub');
    expect(await panel.evaluate(() => document.body.innerText)).toContain('Own the storage path of our tide');
    await goOn(one, board, { title: 'Jobs', html: '<h1>Open positions</h1>', after: 0 });
    await panel.waitForFunction(() => !document.body.innerText.includes('Senior Storage Engineer'), { timeout: 5000 });
    expect(await pillWords(two)).toMatch(/Save/);
    await one.close();
    await two.close();
  });
});
