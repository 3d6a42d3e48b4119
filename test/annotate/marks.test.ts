import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../lib/annotate/badge-view.ts';
import { findWords } from '../../lib/annotate/find-words.ts';
import { makeMarks, marksOf } from '../../lib/annotate/marks.ts';
import { readPageText } from '../../lib/annotate/page-text.ts';
import { canUnderline, type Look, lines } from '../../lib/annotate/painter.ts';
import type { Finding } from '../../lib/posting/finding.ts';
import type { OwnWordFound } from '../../lib/posting/own-words.ts';

type PageWindow = Window & typeof globalThis;
const windowOf = (html: string) => new JSDOM(html).window as unknown as PageWindow;
const find = (html: string, words: string, word?: string) => findWords(readPageText(windowOf(html)), words, word);

describe('a quotation on the page', () => {
  it.each([
    ['over a label and its value', '<dl><dt>Position</dt><dd>Mid</dd></dl>', 'Position: Mid', 'PositionMid'],
    ['over a label that has its colon', '<dl><dt>Position:</dt><dd>Mid</dd></dl>', 'Position: Mid', 'Position:Mid'],
    ['of a label with nothing behind it, not of the same word elsewhere', '<p>Posted 3 days ago</p><dt>Posted:</dt>', 'Posted:', 'Posted:'],
    ['cut short', '<p>Rust, Go and some Python</p>', 'Rust, Go…', 'Rust, Go'],
    ['from the page’s data, where the page says the value', '<p>Hybrid</p>', 'workplaceType: Hybrid', 'Hybrid'],
    ['across a soft hyphen', '<p>Ver\u00adant\u00adwor\u00adtung</p>', 'Verantwortung', 'Ver\u00adant\u00adwor\u00adtung'],
    ['as a whole word', '<p>midnight</p><p>mid</p>', 'mid', 'mid'],
    ['in a script without blanks', '<p>勤務地は東京都です</p>', '東京都', '東京都'],
  ])('is found %s', (_name, html, words, found) => expect(find(html, words)?.toString()).toBe(found));

  it.each([
    ['inside another word', '<p>midnight</p>', 'mid'],
    ['as a bare label, when the quotation has a colon', '<p>Posted 3 days ago</p>', 'Posted:'],
    ['as two letters of the page’s data', '<p>US</p>', 'addressCountry: US'],
    ['in what nobody reads', '<script>onsite</script><textarea>onsite</textarea>', 'onsite'],
  ])('is not found %s', (_name, html, words) => expect(find(html, words)).toBeUndefined());

  it.each([
    ['beside', '<nav>Mid</nav><main><p id="here">Mid</p></main>'],
    ['in a related job', '<main><a href="/2">Mid</a><p id="here">Mid</p></main>'],
    ['after the main part', '<p>Mid</p><article><p id="here">Mid</p></article>'],
    ['in an aside after it', '<p id="here">Mid</p><aside>Mid</aside>'],
  ])('stands in the posting and not %s', (_name, html) => expect(find(html, 'Mid')?.startContainer.parentElement?.id).toBe('here'));

  it('is the word alone where one word of it is wanted, in the page’s own writing', () => {
    const html = '<p>We are trusted. You write RUST daily.</p>';
    expect(find(html, 'We are trusted. You write RUST daily.', 'Rust')?.toString()).toBe('RUST');
    expect(find(html, 'We are trusted. You write RUST daily.', 'Erlang')?.toString()).toBe('We are trusted. You write RUST daily.');
  });

  it('is found in an open shadow root', () => {
    const window = windowOf('<div></div>');
    window.document.querySelector('div')?.attachShadow({ mode: 'open' }).append('three days onsite');
    expect(findWords(readPageText(window), 'onsite')?.toString()).toBe('onsite');
  });
});

const finding = (evidence: string[], severity: Finding['severity'] = 'note'): Finding => ({
  check: 'age',
  severity,
  standing: 'dated',
  fields: [],
  message: `About ${evidence.join()}.`,
  evidence,
});
const ownWord = (word: string, quotes: string[], more: Partial<OwnWordFound> = {}): OwnWordFound => ({
  word,
  want: true,
  negated: false,
  quotes,
  ...more,
});

/** Marks on a page, and what was painted last, by look. */
function marksOn(html: string) {
  const window = windowOf(html);
  const painted: Partial<Record<Look, string[]>> = {};
  let count = 0;
  const marks = makeMarks(window, {
    paint(look, ranges) {
      count += 1;
      painted[look] = ranges.map((range) => range.toString());
    },
  });
  return { window, marks, painted, paintings: () => count };
}

describe('marks', () => {
  const html = '<h1>Sailor</h1><p id="two">Posted 61 days ago</p><p>Rust and Go, no on-call.</p>';

  it('have the look of their severity, and the user’s words looks of their own', () => {
    const { marks, painted } = marksOn(html);
    const words = [
      ownWord('rust', ['Rust and Go, no on-call.']),
      ownWord('go', ['Rust and Go, no on-call.'], { want: false }),
      ownWord('on-call', ['Rust and Go, no on-call.'], { want: false, negated: true }),
    ];
    marks.show(marksOf([finding(['Posted 61 days ago'], 'caution'), finding(['Not on the page'])], words));
    expect(painted).toMatchObject({ caution: ['Posted 61 days ago'], wanted: ['Rust'], unwanted: ['Go'], note: ['on-call'], warning: [] });
  });

  it('are told in the page’s order, and apart by finding', () => {
    const { marks } = marksOn(html);
    marks.show(marksOf([finding(['Posted 61 days ago', 'Sailor'])], []));
    expect(marks.places().map(({ range }) => range.toString())).toEqual(['Sailor', 'Posted 61 days ago']);
    expect(marks.placesOf(0)).toHaveLength(2);
    expect(marks.placesOf(1)).toEqual([]);
  });

  it('are looked for again only where a word was drawn anew, or is missing still', () => {
    const { window, marks, painted, paintings } = marksOn(html);
    const shown = marksOf([finding(['Posted 61 days ago'])], []);
    marks.show(shown);
    const once = paintings();
    marks.show([...shown]);
    expect(paintings()).toBe(once);
    window.document.querySelector('#two')?.remove();
    marks.show(shown);
    expect(painted.note).toEqual([]);
    window.document.body.append('Posted 61 days ago');
    marks.show(shown);
    expect(painted.note).toEqual(['Posted 61 days ago']);
  });

  it('go with an empty list', () => {
    const { marks, painted } = marksOn(html);
    marks.show(marksOf([finding(['Sailor'])], []));
    marks.show([]);
    expect(Object.values(painted).flat()).toEqual([]);
    expect(marks.places()).toEqual([]);
  });
});

describe('the badge in a few words', () => {
  it.each([
    [[], [], 'Summary'],
    [[finding([])], [], '1 to know'],
    [[finding([]), finding([])], [ownWord('a', []), ownWord('b', [], { want: false })], '2 to know · 1 of your words · 1 against'],
    [[], [ownWord('b', [], { want: false })], '1 of your words against'],
  ])('%#', (findings, words, said) => expect(summaryOf({ findings, words })).toBe(said));
});

describe('a browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', false],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', true],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.0.0 Safari/537.36', true],
  ])('%s underlines highlights: %s', (userAgent, can) => expect(canUnderline({ navigator: { userAgent } } as unknown as Window)).toBe(can));
});

describe('the lines under marked words', () => {
  /** WCAG 2.2, relative luminance. */
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  it.each(Object.entries(lines))('%s have a contrast of 3:1 on white and on black', (_look, line) => {
    const light = luminance(line.slice(-7));
    expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(3);
    expect((light + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
  });
});
