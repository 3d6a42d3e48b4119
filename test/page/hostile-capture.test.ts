import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { capture } from '../../lib/page/capture.ts';
import { most } from '../../lib/page/captured.ts';
import { parseHtml } from '../../lib/page/restore.ts';

// Pages made to hold up the tab that captures them, or to say more than a message may. How long each takes is measured by `npm run bench -- capture`.

const url = 'https://jobs.example/1';
const documentOf = (html: string) => parseHtml(html);
const still = () => 0;

/** A clock that goes on by so many milliseconds each time somebody looks. */
function clock(step: number): () => number {
  let time = 0;
  return () => {
    time += step;
    return time;
  };
}

function nested(document: Document, depth: number): Element {
  let to: Element = document.body;
  for (let level = 0; level < depth; level += 1) to = to.appendChild(document.createElement('div'));
  to.textContent = 'deep';
  return to;
}

describe('a page that is too much', () => {
  it.each<[string, string]>([
    ['elements', '<i></i>'.repeat(30_000)],
    ['texts', '<b>a</b>'.repeat(20_000)],
    ['attributes', `<i ${Array.from({ length: 50 }, (_, n) => `a${n}`).join(' ')}></i>`.repeat(1500)],
    ['words', `<p>${'Rope '.repeat(30_000)}</p>`.repeat(5)],
    ['white space', `<p>${' \n'.repeat(60_000)}</p>`.repeat(6)],
    ['data', `<script type="application/ld+json">["${'Rope '.repeat(200_000)}"]</script>`.repeat(4)],
  ])('of %s is captured to a limit, and says so', (_, html) => {
    const { page, elements } = capture(documentOf(`${html}<p>the end</p>`), { url, now: still });
    expect(page.cut).toBe(true);
    expect(page.tokens).not.toContain('the end');
    expect(elements.length).toBeLessThanOrEqual(most.nodes);
    expect(JSON.stringify(page).length).toBeLessThan(1.5 * (most.text + most.data));
  });

  it('of ordinary length is captured whole on a slow machine', () => {
    const { page } = capture(documentOf('<p>Rope</p>'.repeat(3000)), { url, now: clock(0.09) });
    expect(page.cut).toBeUndefined();
  });

  it('of more than that has 35 milliseconds, and no page more than a second', () => {
    const html = '<p>Rope</p>'.repeat(10_000);
    const [fast, slow, stuck] = [0, 0.01, 5].map((step) => capture(documentOf(html), { url, now: clock(step) }).page.tokens.length) as [
      number,
      number,
      number,
    ];
    expect(fast).toBeGreaterThan(29_000);
    expect(slow).toBeLessThan(13_000);
    expect(stuck).toBeLessThan(210);
  });

  it('too deep is captured to where a parser would end, and what comes after it is captured too', () => {
    const document = documentOf('');
    nested(document, 3000);
    document.body.append('after');
    const { page, elements } = capture(document, { url, now: still });
    expect(page.cut).toBe(true);
    expect(elements.length).toBeLessThan(most.depth + 10);
    expect(page.tokens).toContain('after');
    expect(page.tokens).not.toContain('deep');
  });

  it('with more attributes on one element than anybody writes has 60 of them, and none with an endless name', () => {
    const document = documentOf('<p id="a">Rope</p>');
    for (let n = 0; n < 5000; n += 1) document.querySelector('p')?.setAttribute(`a${n}`, 'x');
    document.querySelector('p')?.setAttribute(`b${'x'.repeat(200)}`, 'x');
    const token = capture(document, { url, now: still }).page.tokens.find((entry) => Array.isArray(entry) && entry[0] === 'p');
    // The endless name is the first (linkedom puts what is set last before the others).
    expect(token).toHaveLength(1 + 2 * (most.attributes - 1));
  });

  it('is not looked through for the size of a script: one in a thousand pieces is left out', () => {
    const document = documentOf('');
    const script = document.head.appendChild(document.createElement('script'));
    for (let n = 0; n < 1000; n += 1) script.append('{}');
    const looked = vi.fn(() => '{}');
    Object.defineProperty(script.childNodes[500] ?? {}, 'nodeValue', { get: looked });
    expect(capture(document, { url, now: still }).page.tokens.flat()).not.toContain('script');
    expect(looked).not.toHaveBeenCalled();
  });
});

describe('frames', () => {
  it('are weighed, twenty of them, and one that holds itself ends', () => {
    const document = documentOf('<iframe></iframe>'.repeat(30));
    const weighed = vi.fn(() => 'Rope '.repeat(100));
    for (const frame of document.querySelectorAll('iframe')) {
      const inner = documentOf('<p>Rope</p>');
      Object.defineProperty(inner.documentElement, 'textContent', { get: weighed });
      Object.defineProperty(frame, 'contentDocument', { value: inner });
    }
    capture(document, { url, now: still });
    expect(weighed).toHaveBeenCalledTimes(20);
    const own = documentOf(`<p>${'Rope '.repeat(100)}</p><iframe></iframe>`);
    Object.defineProperty(own.querySelector('iframe'), 'contentDocument', { value: own });
    expect(capture(own, { url, now: still }).elements.filter(({ tagName }) => tagName === 'P')).toHaveLength(21);
  });
});

describe('slots', () => {
  it('that are assigned in a circle end', () => {
    const document = documentOf('<div><slot></slot></div>');
    const slot = document.querySelector('slot');
    Object.assign(slot ?? {}, { assignedNodes: () => [document.querySelector('div')] });
    const { page, elements } = capture(document, { url, now: still });
    expect(page.cut).toBe(true);
    expect(elements.length).toBeLessThan(most.depth + 10);
  });
});

describe('a selection', () => {
  const selected = (html: string, from: [string, number], to: [string, number]) => {
    // Only jsdom knows ranges.
    const { document } = new JSDOM(html).window;
    const range = document.createRange();
    const [start, end] = [document.querySelector(from[0]), document.querySelector(to[0])];
    if (start) range.setStart(start, from[1]);
    if (end) range.setEnd(end, to[1]);
    const asked = vi.spyOn(range, 'intersectsNode');
    const { page } = capture(document, { url, range, now: still });
    return { words: page.tokens.filter((token) => typeof token === 'string').join(' '), asked };
  };
  const list = '<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul><p>e</p>';

  it.each<[string, [string, number], [string, number], string]>([
    ['from item to item', ['ul', 1], ['ul', 3], 'b c'],
    ['from the last item on', ['ul', 4], ['p', 1], 'e'],
    ['to the first item', ['body', 0], ['ul', 1], 'a'],
    ['to before the first', ['body', 0], ['ul', 0], ''],
    ['of nothing', ['ul', 2], ['ul', 2], ''],
    ['of all', ['body', 0], ['body', 2], 'a b c d e'],
  ])('%s is captured and no more', (_, from, to, words) => expect(selected(list, from, to).words).toBe(words));

  it('is found without asking of each node whether it lies within: that takes as long as it has siblings', () => {
    const { words, asked } = selected(`<div>${'<b>a</b>'.repeat(3000)}</div>`, ['div', 10], ['div', 12]);
    expect(words).toBe('a a');
    expect(asked).not.toHaveBeenCalled();
  });
});
