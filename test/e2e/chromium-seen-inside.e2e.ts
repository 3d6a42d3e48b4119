import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { marksOn, openings, partsList, partsUrl, postingOf } from './seen-pages.ts';
import { expectSilence, open, pillOf, pillWords, press, type Stage, setStage, strike } from './stage.ts';

// A board's list whose links stand in open shadow roots: the marks are beside them all the same.

const pictures = process.env.PLAINPOST_PICTURES;
const saved = ['saved', 'seen', 'seen6', 'applied', 'dated'] as const;

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
  for (const name of saved) {
    stage.server.serve(openings[name], postingOf(name));
    const posting = await open(stage, openings[name]);
    await pillOf(posting);
    await press(posting, 'save');
    await vi.waitUntil(async () => (await pillWords(posting)).includes('Undo'), { timeout: 8000 });
    await posting.close();
  }
  stage.server.serve(partsUrl, partsList);
  page = await open(stage, partsUrl);
  await page.setViewport({ width: 1000, height: 600 });
}, 120_000);
afterAll(async () => {
  expectSilence(stage.server, [partsUrl, ...saved.map((name) => openings[name])]);
  await strike(stage);
});

/** From the end of a link's words to the middle of its mark's left edge, in pixels. */
function offsetOf(words: string): Promise<{ x: number; y: number; width: number }> {
  return page.evaluate((wanted) => {
    const list = document.querySelector('job-list')?.shadowRoot;
    const card = list?.querySelector('job-card');
    const texts = [...(list?.querySelectorAll('a') ?? [])].map((link) => link.firstChild).concat(card?.lastChild ?? null);
    const range = document.createRange();
    range.selectNodeContents(texts.find((text) => text?.nodeValue === wanted) ?? document);
    const end = [...range.getClientRects()].at(-1) ?? new DOMRect();
    const marks = [...(document.documentElement.lastElementChild?.shadowRoot?.querySelectorAll('.on') ?? [])];
    const mark = marks.find((each) => each.textContent?.startsWith(wanted))?.getBoundingClientRect() ?? new DOMRect();
    return { x: mark.left - end.right, y: mark.top + mark.height / 2 - end.top - end.height / 2, width: mark.width };
  }, words);
}

describe('a list in open shadow roots', () => {
  it('has a mark at each link, also where the words are slotted into it, behind the words and over nothing', async () => {
    await expect
      .poll(() => marksOn(page), { timeout: 8000 })
      .toEqual({
        'Senior Storage Engineer': 'saved',
        'Data Steward': 'saved',
        'Night Watch of the Computing Centre': 'saved',
        'Wind Model Engineer': 'saved',
      });
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: `${pictures}/list-shadow.png` as `${string}.png` });
    }
    const row = await offsetOf('Senior Storage Engineer');
    expect(row.x).toBeCloseTo(6, 0);
    expect(Math.abs(row.y)).toBeLessThan(3);
    expect(row.width, 'dot and word').toBeGreaterThan(30);
    expect((await offsetOf('Data Steward')).width, 'between the words and the place there is room for nothing').toBeLessThan(12);
    expect((await offsetOf('Night Watch of the Computing Centre')).width, 'nor before a comma').toBeLessThan(12);
  });

  it('leaves the shadow roots as they were', async () => {
    const markup = await page.evaluate(() => {
      const list = document.querySelector('job-list')?.shadowRoot;
      return [list?.innerHTML, list?.querySelector('job-card')?.shadowRoot?.innerHTML, list?.adoptedStyleSheets.length];
    });
    expect(partsList).toContain(JSON.stringify(markup[0]));
    expect(partsList).toContain(JSON.stringify(markup[1]));
    expect(markup[2]).toBe(0);
  });

  it('moves its marks with a box that scrolls in there, in the next frames', async () => {
    const far = await page.evaluate(async () => {
      const list = document.querySelector('job-list')?.shadowRoot;
      const mark = () =>
        [...(document.documentElement.lastElementChild?.shadowRoot?.querySelectorAll('.on') ?? [])]
          .find((each) => each.textContent?.startsWith('Wind Model'))
          ?.getBoundingClientRect().top ?? 0;
      const before = mark();
      const moves: number[] = [];
      // More often than the marks are looked after anyway.
      for (const to of [12, 20, 4, 16, 0]) {
        list?.querySelector('div')?.scrollTo(0, to);
        await new Promise((wait) => setTimeout(wait, 150));
        moves.push(Math.round(before - mark()));
      }
      return moves;
    });
    expect(far).toEqual([12, 20, 4, 16, 0]);
  });

  it('follows a link that comes into a root later, and one that goes', async () => {
    await page.evaluate((url) => {
      const list = document.querySelector('job-list')?.shadowRoot;
      const link = Object.assign(document.createElement('a'), { href: url, textContent: 'Rust Storage Person' });
      list?.append(link);
      list?.querySelector('job-card')?.remove();
    }, openings.dated);
    await expect.poll(() => marksOn(page), { timeout: 5000 }).toMatchObject({ 'Rust Storage Person': 'saved' });
    expect(Object.keys(await marksOn(page))).not.toContain('Data Steward');
  });
});
