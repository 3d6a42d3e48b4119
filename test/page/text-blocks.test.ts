import { describe, expect, it, test } from 'vitest';
import { readTextBlocks } from '../../lib/page/text-blocks.ts';

describe('lines of plain text and Markdown', () => {
  test.each([
    ['# Welder', ['heading:Welder']],
    ['## Welder ##', ['heading:Welder']],
    ['#hashtag', ['paragraph:#hashtag']],
    ['- one\n* two\n• three\n1. four\n2) five', ['item:one', 'item:two', 'item:three', 'item:four', 'item:five']],
    ['-5 degrees', ['paragraph:-5 degrees']],
    ['2026 was a good year', ['paragraph:2026 was a good year']],
    ['**bold** start', ['paragraph:bold start']],
    ['one\n\ntwo', ['paragraph:one', 'paragraph:two']],
    ['one\n---\n***\ntwo', ['paragraph:one', 'paragraph:two']],
    ['one\r\ntwo\rthree', ['paragraph:one', 'paragraph:two', 'paragraph:three']],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, blocks) => expect(readTextBlocks(text).map(({ kind, text: words }) => `${kind}:${words}`)).toEqual(blocks));

  test.each([
    ['| Location | Ghent, Belgium |', ['Location', 'Ghent, Belgium']],
    ['| **Salary** |  | €31,000 |', ['Salary', '€31,000']],
    ['Location\tGhent', ['Location', 'Ghent']],
    ['|---|:---|', []],
  ])('a row of a table, %j, has its cells as parts', (row, parts) =>
    expect(readTextBlocks(row).flatMap(({ segments }) => segments)).toEqual(parts),
  );

  it('joins a line that an editor wrapped', () => {
    const line = 'You look after the machines that dry the paper, and you are the one whom';
    expect(readTextBlocks(`${line}\nthey call at night.`).map(({ text }) => text)).toEqual([`${line} they call at night.`]);
  });

  test.each([
    ['a sentence that is over', `${'You look after the machines that dry the paper of four mills here.'}\nthey call at night.`],
    ['a short line', 'Place\nghent'],
    ['a capital', 'You look after the machines that dry the paper, and you are the one\nThey call at night.'],
  ])('does not join after %s', (_, text) => expect(readTextBlocks(text)).toHaveLength(2));

  it('indents items', () => expect(readTextBlocks('- one\n    - two').map(({ level }) => level)).toEqual([1, 2]));
});

describe('marks within a line', () => {
  test.each([
    ['[Apply](https://nordwind.example/a)', 'Apply', [{ start: 0, end: 5, href: 'https://nordwind.example/a' }]],
    ['**Place**: Ghent', 'Place: Ghent', [{ start: 0, end: 5, strong: true }]],
    [
      'See https://nordwind.example/a now',
      'See https://nordwind.example/a now',
      [{ start: 4, end: 30, href: 'https://nordwind.example/a' }],
    ],
    ['2 * 3 * 4 and snake_case', '2 * 3 * 4 and snake_case', []],
    ['[no link] (aside)', '[no link] (aside)', []],
  ])('%s', (line, text, spans) => expect(readTextBlocks(line)).toMatchObject([{ text, spans }]));

  it('is bold throughout only where all of it is', () => {
    expect(readTextBlocks('**Requirements**\n**Requirements**: a degree').map(({ strong }) => strong)).toEqual([true, false]);
  });
});

it('takes time in proportion to the text', () => {
  const start = performance.now();
  readTextBlocks(`${'['.repeat(100_000)}\n${'**'.repeat(50_000)}\n${'- '.repeat(50_000)}\n${' '.repeat(100_000)}x`);
  expect(performance.now() - start).toBeLessThan(3_000);
});
