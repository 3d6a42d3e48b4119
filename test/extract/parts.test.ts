import { expect, it } from 'vitest';
import { readPage } from '../../lib/extract/read-page.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from '../tools/page-of.ts';

const comment = (id: number, indent: number, html: string) =>
  `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="${indent}"></td><td><span class="age"><a href="item?id=${id}">1 day ago</a></span><div class="commtext c00">${html}</div></td></tr></table></td></tr>`;

const text = `<title>Ask HN: Who is hiring?</title><table class="fatitem"><tr class="athing"><td>Ask HN: Who is hiring?</td></tr></table>
<table class="comment-tree">${[
  comment(1, 0, 'Nordwind Labs | Data Engineer | Bergen, Norway | ONSITE<p>You keep the pipelines of our tide tables.</p>'),
  comment(2, 1, 'Nordwind Labs | is this | still open?'),
  comment(3, 0, 'Blue Harbour | Senior Rust Engineer | REMOTE (EU)<p>We build mooring software.</p>'),
  comment(4, 0, 'Please do not post recruiters here.'),
].join('')}</table>`;
const url = 'https://news.ycombinator.com/item?id=44000000';
const read = (part?: string) =>
  readPage(pageOf({ file: 'page.html', text, url, readAt: new Date('2026-11-20') }), { sites, clutter: [], part });

it('a thread is no posting, and names the postings in it, without replies and remarks', () => {
  const { extraction, parts } = read();
  expect(extraction.posting).toBeUndefined();
  expect(parts.map(({ url, title, employer }) => [url, title, employer])).toEqual([
    ['https://news.ycombinator.com/item?id=1', 'Data Engineer', 'Nordwind Labs'],
    ['https://news.ycombinator.com/item?id=3', 'Senior Rust Engineer', 'Blue Harbour'],
  ]);
});

it('one of them is read by itself, at the address that it has to itself', () => {
  const { extraction } = read('https://news.ycombinator.com/item?id=3');
  expect(extraction.url).toBe('https://news.ycombinator.com/item?id=3');
  expect(extraction.posting?.title?.value).toBe('Senior Rust Engineer');
  expect(extraction.posting?.workplaceType?.value).toBe('remote');
  expect(extraction.observed.text).not.toContain('Nordwind');
});

it.each(['https://news.ycombinator.com/item?id=4', 'https://news.ycombinator.com/item?id=2', 'https://other.example/'])(
  'what is no posting of the thread is none: %s',
  (part) => expect(read(part).extraction.posting).toBeUndefined(),
);
