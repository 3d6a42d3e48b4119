import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedUrl } from './marked-page.ts';
import {
  elsewhere,
  marked,
  markup,
  middleOf,
  openMarked,
  pause,
  picture,
  setMarkedStage,
  shy,
  strikeMarked,
  tipOf,
} from './marked-stage.ts';
import { open, openBadge, pillOf, press, readByClick, type Stage } from './stage.ts';

// The marks on the page's words.

let stage: Stage;
beforeAll(async () => {
  stage = await setMarkedStage();
});
afterAll(() => strikeMarked(stage));

describe('marks on the page', () => {
  it('stand on the words that the findings quote, in the posting, and not on what is hidden', async () => {
    const page = await openMarked(stage);
    const words = (await marked(page)).flat();
    for (const quoted of ['Internship - Data Platform', 'Trondheim, United States', 'Posted 61 days ago', 'Updated 12 minutes ago'])
      expect(words).toContain(quoted);
    expect(words.filter((one) => one === 'PositionMid' || one === 'Position Mid')).toHaveLength(1);
    expect(words.join()).not.toContain('Continue with Pro');
    const beside = await page.evaluate(() =>
      [...CSS.highlights.values()].some((highlight) =>
        ([...highlight] as Range[]).some((range) => range.startContainer.parentElement?.closest('aside')),
      ),
    );
    expect(beside).toBe(false);
    await picture(page, 'marks-light');
    await page.close();
  });

  it('change no node of the page and shift nothing', async () => {
    const without = await open(stage, elsewhere);
    const expected = await markup(without);
    await without.close();
    const page = await openMarked(stage);
    await pause(300);
    expect(await markup(page)).toBe(expected);
    expect(await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName.length))).toHaveLength(3);
    await page.close();
  });

  it('come and go without any layout shift of their own', async () => {
    const page = await openMarked(stage);
    await openBadge(page);
    await press(page, 'toggle-clutter');
    await pause(600);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Reflect.set(window, 'shifts', shifts);
      // What stands in the badge may move: it is ours.
      const ofPage = (entry: PerformanceEntry): number =>
        (Reflect.get(entry, 'sources') as { node: Node | null }[]).filter(({ node }) => document.body.contains(node)).length;
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map(ofPage).filter(Boolean))).observe({ type: 'layout-shift' });
    });
    await press(page, 'next');
    await page.keyboard.press('Escape');
    await press(page, 'hide-menu');
    await press(page, 'hide-here');
    await pause(300);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
    expect(await marked(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  it('say their sentence where the pointer rests, and Escape takes it away', async () => {
    const page = await openMarked(stage);
    const { x, y } = await middleOf(page, 'Trondheim, United States');
    await page.mouse.move(x, y);
    await expect.poll(() => tipOf(page)).toContain('Trondheim is in Norway');
    await picture(page, 'marks-tip');
    const tip = await (await page.$('>>> .tip'))?.boundingBox();
    expect(tip && Math.abs(tip.y - y)).toBeLessThan(60);
    await page.keyboard.press('Escape');
    expect(await tipOf(page)).toBe('');
    await page.mouse.move(x + 2, y);
    await expect.poll(() => tipOf(page)).toContain('Norway');
    await page.mouse.move(5, 700);
    await expect.poll(() => tipOf(page)).toBe('');
    await page.close();
  });

  it('say all that there is to the same words, the gravest first', async () => {
    const page = await openMarked(stage);
    const { x, y } = await middleOf(page, 'Internship - Data Platform');
    await page.mouse.move(x, y);
    await expect.poll(() => tipOf(page)).toMatch(/files it as 'Job'.*files it under 'Mid'.*Filed under 'Intellectual Property'/);
    await picture(page, 'marks-tip-of-three');
    await page.close();
  });

  it('are no answer to a pointer of the page’s making', async () => {
    const page = await openMarked(stage);
    const at = await middleOf(page, 'Trondheim, United States');
    await page.evaluate(({ x, y }) => {
      for (const type of ['pointermove', 'pointerdown'])
        document.body.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true }));
    }, at);
    await pause(400);
    expect(await tipOf(page)).toBe('');
    await page.close();
  });

  it('follow a framework that draws the words anew', async () => {
    const page = await openMarked(stage);
    await page.evaluate(() => {
      const last = document.querySelector('#last');
      if (last) last.replaceWith(Object.assign(document.createElement('p'), { textContent: 'Updated 12 minutes ago', id: 'anew' }));
    });
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...CSS.highlights.values()].some((highlight) =>
            ([...highlight] as Range[]).some((range) => range.startContainer.parentElement?.id === 'anew'),
          ),
        ),
      )
      .toBe(true);
    await page.close();
  });

  it('are drawn over the page where the browser underlines no highlights', async () => {
    const page = await stage.browser.newPage();
    await page.setUserAgent({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0' });
    await page.goto(markedUrl);
    await page.setViewport({ width: 1100, height: 800 });
    await pillOf(page);
    await pause(400);
    expect(await marked(page)).toEqual([]);
    const linesAt = () =>
      page.$$eval('>>> .layer i', (lines) =>
        lines.filter((line) => line.checkVisibility()).map((line) => Math.round(line.getBoundingClientRect().bottom)),
      );
    const bottom = () => page.$eval('h1', (title) => Math.round(title.getBoundingClientRect().bottom));
    expect(await linesAt()).toHaveLength(10 + 3);
    expect(Math.abs(Math.min(...(await linesAt())) - (await bottom()))).toBeLessThan(12);
    await picture(page, 'marks-overlay');
    const before = await linesAt();
    await page.evaluate(() => scrollTo(0, 40));
    await expect.poll(linesAt).toEqual(before.map((line) => line - 40));
    await press(page, 'toggle');
    await press(page, 'hide-menu');
    await press(page, 'hide-here');
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.close();
  });

  it('are not there before the user’s gesture on a host that needs one, and go with the badge', async () => {
    const page = await open(stage, shy);
    await pause(800);
    expect(await marked(page)).toEqual([]);
    await readByClick(stage, page);
    expect((await marked(page)).flat()).toContain('Trondheim, United States');
    await page.close();
  });
});
