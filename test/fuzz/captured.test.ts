import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clutter } from '../../lib/clean/clutter.ts';
import { readCaptured } from '../../lib/extract/read-captured.ts';
import { most } from '../../lib/page/captured.ts';
import { restore } from '../../lib/page/restore.ts';
import { sites } from '../../lib/sites/index.ts';

// What the process of a page may send in place of a capture.

const now = new Date('2026-11-20');
const options = { sites, clutter, force: true };
const captured = (tokens: unknown[], url = 'https://jobs.example/1') => ({ url, contentType: 'text/html', tokens: tokens as never });

const tags = fc.constantFrom(
  ...'html head body template script style title canvas img iframe input select option svg math slot form table tr td dl dt dd ul li h1 h2 p b a time meta link base frameset br __proto__ constructor x-y'.split(
    ' ',
  ),
  '<',
  'a b',
  '\0',
  'p"',
);
const names = fc.constantFrom(
  ...'id class style hidden role href itemprop itemscope itemtype type content name property datetime data-page data-earlier aria-label __proto__ constructor innerHTML onload is'.split(
    ' ',
  ),
  ' ',
  '"',
);
const values = fc.constantFrom(
  'application/ld+json',
  '{"@type":"JobPosting","title":"Rope Maker","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  'https://schema.org/JobPosting',
  'title',
  'hiringOrganization',
  'baseSalary',
  'javascript:top.x=1',
  'Salary:',
  '€ 40,000 - 50,000 a year',
  'window.__appData = {"posting":{"id":1}};',
  'Location',
  'Remote (EU)',
  'posted 3 days ago',
  'x|y || z',
  ' \n\t',
);
const word = fc.oneof(values, fc.string({ unit: 'binary', maxLength: 20 }));
const element = fc
  .tuple(tags, fc.array(fc.tuple(fc.oneof(names, fc.string({ maxLength: 5 })), word), { maxLength: 4 }))
  .map(([tag, attributes]) => [tag, ...attributes.flat()]);
const token = fc.oneof(
  { weight: 5, arbitrary: element },
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: fc.integer({ min: -2, max: 6 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

describe('whatever is sent as a page', () => {
  it('is read without an error, and nothing of it becomes a part of any object', () => {
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 60 }),
        fc.constantFrom('https://jobs.example/1', 'https://jobs.ashbyhq.com/x/1', '', 'x:'),
        (tokens, url) => {
          const reading = readCaptured(captured([['html'], ['head'], 1, ['body'], ...tokens], url), now, options);
          expect(reading.extraction.failures).toEqual([]);
          expect(reading.clutter.flatMap(({ elements }) => elements).every(Number.isInteger)).toBe(true);
          expect('polluted' in {}).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('need not even begin like one', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 20 }), (tokens) => {
        expect(restore(captured(tokens), now).page.document.documentElement.tagName).toBe('HTML');
        readCaptured(captured(tokens), now, options);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, unknown[]]>([
    ['elements', Array.from({ length: 200_000 }, () => ['p'])],
    ['texts', ['html', ...Array.from({ length: 200_000 }, () => 'a ')]],
    ['attributes', Array.from({ length: 20_000 }, () => ['p', ...Array.from({ length: 100 }, (_, n) => [`a${n}`, 'x']).flat()])],
    ['length', Array.from({ length: 100 }, () => 'Rope '.repeat(100_000))],
  ])('is taken to where its %s are too many, and said to be cut', (_, tokens) => {
    const { page, cut } = restore(captured([['html'], ...tokens]), now);
    expect(cut).toBe(true);
    const all = [...page.document.querySelectorAll('*')];
    expect(all.length).toBeLessThan(most.nodes + 10);
    expect(page.document.documentElement.textContent?.length).toBeLessThan(2 * (most.text + most.data));
    expect(Math.max(...all.slice(0, 50).map(({ attributes }) => attributes.length))).toBeLessThanOrEqual(most.attributes + 1);
    expect(readCaptured(captured([['html'], ...tokens]), now, options).extraction.failures[0]).toMatchObject({ source: 'blocks' });
  });

  it('is not nested deeper than a page can be, and what comes after it is still in its place', () => {
    const tokens = [['html'], ['body'], ...Array.from({ length: 30_000 }, () => ['div']), 'deep', 30_000, ['p'], 'after'];
    const { page } = restore(captured(tokens), now);
    let depth = 0;
    for (let inner = page.document.body.firstElementChild; inner; inner = inner.firstElementChild) depth += 1;
    expect(depth).toBeLessThanOrEqual(most.depth);
    expect(page.document.querySelector('body > p')?.textContent).toBe('after');
  });
});
