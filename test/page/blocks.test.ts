import { describe, expect, it, test } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { pageOf } from '../tools/page-of.ts';

function read(html: string) {
  return readBlocks(
    pageOf({ file: 'page.html', text: html, url: 'https://jobs.example/1', readAt: new Date('2026-11-20T09:00:00Z') }).document.body,
  );
}

const texts = (html: string) => read(html).map(({ text }) => text);

describe('blocks', () => {
  test.each([
    ['<h2>A</h2><p>b</p>', ['heading:A', 'paragraph:b']],
    ['<p>one<br>two</p>', ['paragraph:one', 'paragraph:two']],
    ['<h1>one<br>two</h1>', ['heading:one two']],
    ['<ul><li><p>one</p></li><li>two</li></ul>', ['item:one', 'item:two']],
    ['<ul><li><p>one</p><p>more</p></li></ul>', ['item:one more']],
    ['<p>• one</p><p>- two</p>', ['item:one', 'item:two']],
    // A minus before a number, a dash within.
    ['<p>-5 degrees</p><p>a - b</p>', ['paragraph:-5 degrees', 'paragraph:a - b']],
    ['<div>bare <p>inner</p> tail</div>', ['paragraph:bare', 'paragraph:inner', 'paragraph:tail']],
    ['<dl><dt>Place</dt><dd>Ghent</dd></dl>', ['paragraph:Place', 'paragraph:Ghent']],
    ['<div role="heading" aria-level="3">A</div>', ['heading:A']],
    ['<p>  a \n b  </p><p> </p>', ['paragraph:a b']],
  ])('%s', (html, blocks) => expect(read(html).map(({ kind, text }) => `${kind}:${text}`)).toEqual(blocks));

  it('keeps nested items apart, one level deeper', () => {
    expect(read('<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>').map(({ text, level }) => [text, level])).toEqual([
      ['one', 1],
      ['two', 2],
      ['three', 1],
    ]);
  });

  it('keeps the offsets of links and emphasis', () => {
    const [block] = read('<p>See <a href="/x">our page</a> and <b>apply</b>.</p>');
    expect(block?.spans.map(({ start, end, ...more }) => [block.text.slice(start, end), more])).toEqual([
      ['our page', { href: '/x' }],
      ['apply', { strong: true }],
    ]);
  });

  it('keeps offsets behind a bullet that is cut off', () => {
    const [block] = read('<p>• <b>Rust</b> and Go</p>');
    expect(block?.spans.map(({ start, end }) => block.text.slice(start, end))).toEqual(['Rust']);
  });

  test.each([
    ['<p><b>Requirements</b></p>', true],
    ['<p><b>Requirements:</b> a degree</p>', false],
    ['<p>Requirements</p>', false],
  ])('%s is bold throughout: %s', (html, strong) => expect(read(html)[0]?.strong).toBe(strong));

  test.each([
    ['<nav><p>x</p></nav>', 'nav'],
    ['<aside><p>x</p></aside>', 'aside'],
    ['<form><p>x</p><input></form>', 'form'],
    ['<div role="dialog"><p>x</p></div>', 'dialog'],
    ['<header><p>x</p></header>', 'header'],
    // The header of an article holds its headline; a form around the whole page asks for nothing.
    ['<article><header><p>x</p></header></article>', 'main'],
    ['<form><p>x</p><h1>y</h1><input></form>', 'main'],
  ])('%s stands in the %s', (html, region) => expect(read(html)[0]?.region).toBe(region));
});

describe('what is no text of the page', () => {
  test.each([
    '<script>x</script>',
    '<style>x</style>',
    '<template><p>x</p></template>',
    '<noscript>x</noscript>',
    '<textarea>x</textarea>',
    '<select><option>x</option></select>',
    '<p hidden>x</p>',
    '<p aria-hidden="true">x</p>',
    '<p style="display:none">x</p>',
    '<p style="color:red; visibility: hidden">x</p>',
    '<p style="opacity: 0">x</p>',
    '<div hidden><ul><li>x</li></ul></div>',
  ])('%s', (html) => expect(texts(html)).toEqual([]));

  test.each(['<p hidden-by="x">x</p>', '<p aria-hidden="false">x</p>', '<p style="opacity: 0.5">x</p>', '<p style="display:block">x</p>'])(
    '%s is',
    (html) => expect(texts(html)).toEqual(['x']),
  );
});

describe('pages that someone made', () => {
  function tree(build: (document: Document, body: Element) => void) {
    const { document } = pageOf({
      file: 'page.html',
      text: '<p></p>',
      url: 'https://jobs.example/1',
      readAt: new Date('2026-11-20T09:00:00Z'),
    });
    build(document, document.body);
    return document.body;
  }

  it('reads text 20,000 elements deep', () => {
    const body = tree((document, top) => {
      let inner = top;
      for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.append('deep');
    });
    expect(readBlocks(body).map(({ text }) => text)).toEqual(['deep']);
  });

  it('stops in 300,000 spans, and gives what it has read', () => {
    const text = '<span>x</span>'.repeat(300_000);
    const { body } = pageOf({ file: 'page.html', text, url: 'https://jobs.example/1', readAt: new Date('2026-11-20T09:00:00Z') }).document;
    const [block] = readBlocks(body);
    expect(block?.text.length).toBeGreaterThan(1_000);
    expect(block?.text.length).toBeLessThan(200_001);
  }, 30_000);
});
