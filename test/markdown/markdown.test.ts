import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseInlines } from '../../lib/markdown/inlines.ts';
import { type MarkdownBlock, parseMarkdown } from '../../lib/markdown/markdown.ts';

/** As short marks: `b(words)` is strong, `i(words)` emphasis, `c(words)` code, `a(href: words)` a link. */
function shown(inlines: readonly Inline[]): string {
  return inlines.map(inlineShown).join('');
}

function inlineShown(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `c(${inline.text})`;
    case 'strong':
      return `b(${shown(inline.inlines)})`;
    case 'em':
      return `i(${shown(inline.inlines)})`;
    case 'link':
      return `a(${inline.href}: ${shown(inline.inlines)})`;
  }
}

describe('within a line', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a **strong** word', 'a b(strong) word'],
    ['an *emphasised* and _another_ one', 'an i(emphasised) and i(another) one'],
    ['**both *at* once**', 'b(both i(at) once)'],
    ['`code **as typed**`', 'c(code **as typed**)'],
    ['[words](https://a.example/x)', 'a(https://a.example/x: words)'],
    ['see https://a.example/x.', 'see a(https://a.example/x: https://a.example/x).'],
    ['<https://a.example>', 'a(https://a.example: https://a.example)'],
    ['\\*as typed\\*', '*as typed*'],
    ['snake_case_name', 'snake_case_name'],
    ['some_name and_ more', 'some_name and_ more'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['not **closed', 'not **closed'],
    ['[not](closed', '[not](closed'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (text, expected) => expect(shown(parseInlines(text))).toBe(expected));
});

const kinds = (blocks: readonly MarkdownBlock[]): unknown[] => blocks.map(kindOf);

function kindOf(block: MarkdownBlock): unknown {
  switch (block.kind) {
    case 'list':
      return {
        [block.ordered ? `ol ${block.start}` : 'ul']: block.items.map(({ done, blocks }) => [
          ...(done === undefined ? [] : [done]),
          ...kinds(blocks),
        ]),
      };
    case 'quote':
      return { quote: kinds(block.blocks) };
    case 'paragraph':
      return block.lines.map(shown).join('/');
    case 'heading':
      return `h${block.level} ${shown(block.inlines)}`;
    case 'code':
      return { code: block.text };
    case 'rule':
      return '---';
  }
}

describe('blocks', () => {
  it.each<[string, string, unknown[]]>([
    ['headings', '# One\n### Three #\n###### Six', ['h1 One', 'h3 Three', 'h3 Six']],
    ['paragraphs keep their lines', 'one\ntwo\n\nthree', ['one/two', 'three']],
    ['a list', '- one\n- two', [{ ul: [['one'], ['two']] }]],
    ['a numbered list', '3. three\n4. four', [{ 'ol 3': [['three'], ['four']] }]],
    ['a list in a list', '- one\n  - inner\n- two', [{ ul: [['one', { ul: [['inner']] }], ['two']] }]],
    [
      'tasks',
      '- [x] asked\n- [ ] ask',
      [
        {
          ul: [
            [true, 'asked'],
            [false, 'ask'],
          ],
        },
      ],
    ],
    ['a quote', '> said\n> more', [{ quote: ['said/more'] }]],
    ['code', '```\n# no heading\n```\nafter', [{ code: '# no heading' }, 'after']],
    ['code that is not closed', '```\nall of it', [{ code: 'all of it' }]],
    ['a rule', 'above\n\n---\nbelow', ['above', '---', 'below']],
    ['a number that begins a sentence within a line', 'in 2026. Then', ['in 2026. Then']],
  ])('%s', (_, text, expected) => expect(kinds(parseMarkdown(text))).toEqual(expected));

  it('lose no word, whatever is typed', () => {
    const parts = fc.constantFrom(
      'word',
      '*',
      '**',
      '_',
      '`',
      '```',
      '[',
      '](',
      ')',
      '- ',
      '1. ',
      '> ',
      '# ',
      '\n',
      '\n\n',
      ' ',
      '    ',
      '\\',
      'https://a.example',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (typed) => {
        const text = typed.join('');
        const words = JSON.stringify(parseMarkdown(text)).match(/word/g)?.length ?? 0;
        // An address stands in its link twice.
        expect(words).toBeGreaterThanOrEqual(text.match(/word/g)?.length ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['stars', '*'.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['quotes', '>'.repeat(50_000)],
    ['lists in lists', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')],
    ['lines', 'word\n'.repeat(20_000)],
  ])('of %s without end are read within a second', (_, text) => {
    const start = performance.now();
    parseMarkdown(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
