import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbar, open, openOwn, pillWords, type Stage, setStage, strike } from './stage.ts';

const thread = 'https://news.ycombinator.com/item';
const careers = 'https://jobs.ashbyhq.com/nordwind-labs';

const comment = (id: number, indent: number, html: string) =>
  `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="${indent}"></td><td><span class="age"><a href="item?id=${id}">1 day ago</a></span>
  <div class="commtext c00">${html}</div></td></tr></table></td></tr>`;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  stage.server.serve(
    thread,
    `<!doctype html><title>Ask HN: Who is hiring?</title><table class="comment-tree">${[
      comment(1, 0, 'Nordwind Labs | Data Engineer | Bergen, Norway | ONSITE<p>You keep the pipelines of our tide tables.</p>'),
      comment(2, 1, 'Is this still open?'),
      comment(3, 0, 'Blue Harbour | Senior Rust Engineer | REMOTE (EU)<p>We build mooring software.</p>'),
    ].join('')}</table>`,
  );
  stage.server.serve(
    careers,
    `<!doctype html><title>Nordwind Labs</title><h1>Open positions</h1><p>We are growing.</p>
    <div id="role"><h2>Tide Cartographer</h2><p>Location: Bergen, Norway</p><p>Full-time</p><p>You draw the tides.</p></div>
    <div><h2>Boat Builder</h2><p>Location: Oslo, Norway</p></div>`,
  );
});
afterAll(() => strike(stage));

describe('a thread of postings', () => {
  it('is listed in the popup; one of them is read, and saved, by itself', async () => {
    const page = await open(stage, `${thread}?id=44000000`);
    const popup = await clickToolbar(stage, page);
    await popup.waitForSelector('.thread-row');
    expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe('2 postings in this thread');
    await popup.type('input[type=search]', 'rust');
    await popup.waitForFunction(() => document.querySelectorAll('.thread-row').length === 1);
    await popup.click('.thread-row');
    await popup.waitForSelector('#role-title');
    expect(await popup.$eval('#role-title', (title) => title.textContent)).toBe('Senior Rust Engineer');
    await popup.keyboard.press('s');
    await popup.waitForFunction(() => document.body.textContent?.includes('Undo'));
    await popup.close();
    const again = await clickToolbar(stage, page);
    await again.waitForSelector('.thread-row');
    await again.click('.thread-row');
    await again.waitForSelector('#role-title');
    expect(await again.$eval('main', (main) => main.textContent)).toContain('Data Engineer');
    expect(await again.$eval('main', (main) => main.textContent)).not.toContain('Undo');
    await again.close();
    await page.close();
  });
});

describe('a role saved from the selection', () => {
  it('holds what was selected and no more, is shown in the badge, and stays when the page is redrawn', async () => {
    const page = await open(stage, careers);
    await page.evaluate(() => {
      const role = document.querySelector('#role');
      if (role) getSelection()?.selectAllChildren(role);
    });
    const own = await openOwn(stage, 'options.html');
    await page.bringToFront();
    // What the worker does for "Save role from selection"; the browser's own menu is out of reach of a test.
    const saved = await own.evaluate(`(async () => {
      const message = { plainpost: 'save-selection', body: 'null' };
      const tabs = await chrome.tabs.query({});
      const answers = await Promise.allSettled(tabs.map(({ id }) => chrome.tabs.sendMessage(id, message, { frameId: 0 })));
      return answers.flatMap(({ value }) => value ?? []);
    })()`);
    expect(saved).toEqual([{ body: 'true' }]);
    expect(await pillWords(page)).toContain('Undo');
    await page.evaluate(() => document.body.append('News: we are growing still.'));
    await new Promise((wait) => setTimeout(wait, 1500));
    const popup = await clickToolbar(stage, page);
    await popup.waitForSelector('#role-title');
    const words = await popup.$eval('main', (main) => main.textContent);
    expect(words).toContain('Tide Cartographer');
    expect(words).not.toContain('Oslo');
    await popup.close();
    await own.close();
    await page.close();
  });
});
