import { describe, expect, it } from 'vitest';
import { defineSite, type Site } from '../../lib/sites/site.ts';
import { readSelectors } from '../../lib/sources/selectors.ts';
import { pageOf } from '../tools/page-of.ts';

function read(html: string, fields: NonNullable<Site['fields']>) {
  const page = pageOf({ file: 'page.html', text: html, url: 'https://board.example/1', readAt: new Date('2026-11-20T09:00:00Z') });
  const site = defineSite({
    id: 'board',
    hosts: ['board.example'],
    kind: 'aggregator',
    reach: 'dedicated',
    fields,
    examples: { postings: [], others: [] },
  });
  return Object.fromEntries(
    readSelectors({ page, blocks: [], clutter: new Set(), description: [], site }).map(({ field, value }) => [field, value]),
  );
}

describe('fields at a place that the site names', () => {
  it('keeps the words of two boxes apart', () => {
    expect(read('<p id="t"><span>Permanent employment</span><span>Full time</span></p>', { employmentType: '#t' })).toEqual({
      employmentType: ['FULL_TIME'],
    });
  });

  it('leaves no blank before a comma that stands in a box of its own', () => {
    expect(read('<p id="t"><b>Rust</b><i>,</i> backend</p>', { title: '#t' })).toEqual({ title: 'Rust, backend' });
  });

  it('takes the first place that can be read', () => {
    expect(read('<h1>Welder</h1><p id="t">-</p>', { title: ['#none', '#t', 'h1'] })).toEqual({ title: 'Welder' });
  });

  it('takes the first group of a pattern, and nothing where it does not fit', () => {
    const fields = { hiringOrganization: { selector: 'p', pattern: /^(\D{1,60}?)\s*\d\.\d★$/ } };
    expect(read('<p>Nordwind Labs 3.8★</p>', fields)).toEqual({ hiringOrganization: { name: 'Nordwind Labs' } });
    expect(read('<p>Nordwind Labs</p>', fields)).toEqual({});
  });

  it('reads an attribute', () => {
    expect(
      read('<a href="https://jobs.lever.co/nordwind/1?lever-source=x">Go</a>', { applyUrl: { selector: 'a', attribute: 'href' } }),
    ).toEqual({
      applyUrl: 'https://jobs.lever.co/nordwind/1',
    });
  });

  it('claims nothing where the page has no such place', () => {
    expect(read('<p>Welder</p>', { title: 'h1' })).toEqual({});
  });
});
