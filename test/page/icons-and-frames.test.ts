import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { pageOf } from '../tools/page-of.ts';

const bodyOf = (html: string) => pageOf({ file: 'page.html', text: html, url: undefined, readAt: new Date('2026-11-20') }).document.body;

describe('what an icon before a text is called', () => {
  it.each([
    ['<p><svg aria-label="Location"></svg> Ghent</p>', ['Location', 'Ghent']],
    ['<p><svg><title>Salary</title><path/></svg> €40</p>', ['Salary', '€40']],
    ['<p><img alt="Employment type" src="t.svg"> Full-time</p>', ['Employment type', 'Full-time']],
    ['<li><i class="pin" title="Location"></i><span>Ghent</span></li>', ['Location', 'Ghent']],
    ['<div><div><svg aria-label="Location"></svg></div><div>Ghent</div></div>', ['Location', 'Ghent']],
    // An icon behind the text, one without a name, a span that has words of its own.
    ['<p>Ghent <svg aria-label="Copy"></svg></p>', [undefined, 'Ghent']],
    ['<p><svg></svg> Ghent</p>', [undefined, 'Ghent']],
    ['<p><span title="Belgium">Ghent</span></p>', [undefined, 'Ghent']],
  ])('%s', (html, [icon, text]) => expect(readBlocks(bodyOf(html))[0]).toMatchObject({ text, ...(icon === undefined ? {} : { icon }) }));

  it('is said of one text only', () => {
    expect(readBlocks(bodyOf('<p><svg aria-label="Location"></svg> Ghent</p><p>Bruges</p>')).map(({ icon }) => icon)).toEqual([
      'Location',
      undefined,
    ]);
  });
});

it('a question mark before words is a bullet that lost its shape', () => {
  expect(readBlocks(bodyOf('<p>? Go<br>? Rust</p><p>Why?</p>')).map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'item:Go',
    'item:Rust',
    'paragraph:Why?',
  ]);
});
