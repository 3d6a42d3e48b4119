import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dark, marked, middleOf, openMarked, pause, picture, saidOf, setMarkedStage, strikeMarked, tipOf } from './marked-stage.ts';
import { openBadge, openOwn, press, type Stage } from './stage.ts';

// The ways that lead to words of the page, and the user's own words among them.

let stage: Stage;
beforeAll(async () => {
  stage = await setMarkedStage();
});
afterAll(() => strikeMarked(stage));

describe('the way through the marks', () => {
  it('goes from the badge’s list to the words, and the focus stays in the badge', async () => {
    const page = await openMarked(stage);
    expect(await openBadge(page)).toContain('marks on this page');
    await picture(page, 'marks-badge');
    const shows = await page.$$eval('>>> [data-act^="visit-"]', (buttons) =>
      buttons.map((button) => [button.getAttribute('data-act') ?? '', button.getAttribute('aria-label') ?? ''] as const),
    );
    const [act, label] = shows.find(([, words]) => words.includes('boards often touch')) ?? ['', ''];
    expect(label).toMatch(/^Show on the page: /);
    await press(page, act);
    await expect.poll(() => saidOf(page)).toMatch(/^\d+ of \d+: “Posted 61 days ago”\. Posted/);
    // The other side of the same finding.
    await press(page, act);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await pause(700);
    const { y } = await page.$eval('#last', (last) => last.getBoundingClientRect().toJSON());
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(800);
    expect(await tipOf(page)).toContain('boards often touch');
    expect(await saidOf(page)).toMatch(/^\d+ of \d+: “Updated 12 minutes ago”\. Posted/);
    await picture(page, 'marks-shown');
    expect(await page.evaluate(() => document.activeElement === document.documentElement.lastElementChild)).toBe(true);
    await page.close();
  });

  it('is gone by keys alone: n, p, Escape for the light, Escape for the panel', async () => {
    const page = await openMarked(stage);
    await openBadge(page);
    const places = (await marked(page)).flat().length;
    await page.keyboard.press('n');
    // The badge names itself half a second after it came, but not over what was said since.
    await pause(600);
    expect(await saidOf(page)).toMatch(new RegExp(`^1 of ${places}: `));
    await page.keyboard.press('n');
    expect(await saidOf(page)).toMatch(/^2 of /);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await saidOf(page)).toMatch(new RegExp(`^${places} of ${places}: `));
    expect(await page.$eval('>>> .panel', (panel) => panel.textContent)).toContain(`${places} of ${places} marks`);
    expect((await marked(page)).flat()).toHaveLength(places + 1);
    await page.keyboard.press('Escape');
    expect((await marked(page)).flat()).toHaveLength(places);
    expect(await page.$('>>> .panel')).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.$('>>> .panel')).toBeNull();
    await page.close();
  });

  it('is said to a screen reader: a region with a name, lists, the count once', async () => {
    const page = await openMarked(stage);
    await expect.poll(() => saidOf(page)).toMatch(/^Plainpost: \d+ to know\.$/);
    await openBadge(page);
    const named = await page.$$eval('>>> [role]', (elements) => elements.map((one) => [one.role, one.ariaLabel].join(' ')));
    expect(named).toEqual(expect.arrayContaining(['region Plainpost', 'list To know']));
    const read = JSON.stringify(await page.accessibility.snapshot());
    expect(read).toContain('Show on the page: Trondheim is in Norway');
    expect(read).toContain('Caution: ');
    await page.close();
  });

  it('jumps where the user wants no motion', async () => {
    const page = await openMarked(stage);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await openBadge(page);
    await page.keyboard.press('p');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await page.close();
  });

  it('is readable on a dark page too', async () => {
    const page = await openMarked(stage, dark);
    expect((await marked(page)).flat().length).toBeGreaterThan(4);
    const { x, y } = await middleOf(page, 'Trondheim, United States');
    await page.mouse.move(x, y);
    await expect.poll(() => tipOf(page)).toContain('Norway');
    await picture(page, 'marks-dark');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await openBadge(page);
    await page.keyboard.press('n');
    await pause(300);
    await picture(page, 'marks-dark-badge');
    await page.close();
  });
});

describe('the user’s own words', () => {
  it('are counted in the badge and marked each in its way, what the text denies apart', async () => {
    const own = await openOwn(stage, 'options.html');
    await own.evaluate(async () => {
      const { storage } = Reflect.get(window, 'chrome') as { storage: { local: { set(items: object): Promise<void> } } };
      await storage.local.set({ wordsWanted: ['python', 'rivers'], wordsUnwanted: ['in-person'] });
    });
    await own.close();
    const page = await openMarked(stage);
    expect(await openBadge(page)).toMatch(/For: python.*Against: in-person/);
    expect(await page.$eval('>>> .open', (open) => open.textContent)).toMatch(/to know · 2 of your words · 1 against$/);
    expect((await marked(page)).flat()).toEqual(expect.arrayContaining(['Python', 'in-person', 'rivers']));
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await pause(900);
    await picture(page, 'marks-own-words');
    await page.close();
  });
});

describe('“Show on the page”', () => {
  /** What the popup and the side panel send. The tab's answer. */
  async function showWords(words: string): Promise<unknown> {
    const own = await openOwn(stage, 'options.html');
    const answers = await own.evaluate(async (wanted) => {
      const { tabs } = Reflect.get(window, 'chrome') as {
        tabs: { query(all: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<{ body: string }> };
      };
      const message = { plainpost: 'show-words', body: JSON.stringify({ words: wanted }) };
      const asked = await Promise.allSettled((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, message)));
      return asked.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [JSON.parse(answer.value.body)] : []));
    }, words);
    await own.close();
    return answers[0];
  }

  it('scrolls to any words, marks them until the next or Escape, and says where there are none', async () => {
    const page = await openMarked(stage);
    const all = (await marked(page)).flat().length;
    expect(await showWords('You have written programs in Go, Python or C that others used')).toBe(true);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    expect((await marked(page)).flat()).toContain('You have written programs in Go, Python or C that others used');
    await pause(4500);
    expect((await marked(page)).flat()).toHaveLength(all + 1);
    expect(await showWords('Week 3: you sit beside engineers')).toBe(true);
    expect((await marked(page)).flat()).toHaveLength(all + 1);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect((await marked(page)).flat()).toHaveLength(all);
    expect(await showWords('You play the harp')).toBe(false);
    await page.close();
  });
});
