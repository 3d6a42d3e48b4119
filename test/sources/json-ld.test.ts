import { describe, expect, it, test } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { postingRecords, readJsonLd } from '../../lib/sources/json-ld.ts';
import { pageOf } from '../tools/page-of.ts';

const ONE = '"@type": "JobPosting", "title": "Welder"';

function pageWith(script: string, { url = 'https://jobs.example/welder', body = '' } = {}) {
  return pageOf({
    file: 'page.html',
    text: `<html><head>${script}</head><body>${body}</body></html>`,
    url,
    readAt: new Date('2026-11-20T09:00:00Z'),
  });
}

const ld = (...texts: string[]) => texts.map((text) => `<script type="application/ld+json">${text}</script>`).join('');

function titleOf(script: string, options?: { url?: string; body?: string }): unknown {
  const page = pageWith(script, options);
  const claims = readJsonLd({ page, blocks: readBlocks(page.document.body), clutter: new Set(), description: [], site: undefined });
  return claims.find(({ field }) => field === 'title')?.value;
}

describe('a block that is read', () => {
  test.each([
    ['plain', `{${ONE}}`],
    ['in CDATA', `//<![CDATA[\n{${ONE}}\n//]]>`],
    ['in an HTML comment', `<!--\n{${ONE}}\n-->`],
    ['behind a comment', `/* posting */ {${ONE}}`],
    ['with a trailing comma', `{${ONE},}`],
    ['with a line break in a string', `{${ONE}, "description": "one\ntwo"}`],
    ['with an escape that JSON does not know', `{${ONE}, "baseSalary": "\\$10"}`],
    ['escaped whole', `{${ONE}}`.replaceAll('"', '&quot;')],
    ['in an array', `[{"@type": "WebSite"}, {${ONE}}]`],
    ['in a graph', `{"@graph": [{"@type": "Thing"}, {${ONE}}]}`],
    ['typed by a list and an address', '{"@type": ["Thing", "https://schema.org/JobPosting"], "title": "Welder"}'],
    ['in PascalCase', '{"@type": "JobPosting", "Title": "Welder"}'],
    ['with its title under name', '{"@type": "JobPosting", "name": "Welder"}'],
  ])('%s', (_, text) => expect(titleOf(ld(text))).toBe('Welder'));

  it('lower-cases PascalCase in the objects within too', () => {
    expect(postingRecords(pageWith(ld('{"@type": "JobPosting", "HiringOrganization": {"Name": "Nordwind Labs"}}')))).toEqual([
      { '@type': 'JobPosting', hiringOrganization: { name: 'Nordwind Labs' } },
    ]);
  });

  it('counts one that stands twice once', () => expect(postingRecords(pageWith(ld(`{${ONE}}`, `{${ONE}}`)))).toHaveLength(1));
});

describe('a block that is none', () => {
  test.each([
    ['empty', ''],
    ['cut off', `{${ONE}, "description": "one`],
    ['of another type', '{"@type": "Product", "title": "Welder"}'],
    ['a type that only ends alike', '{"@type": "NoJobPostings", "title": "Welder"}'],
    ['text', 'JobPosting: Welder'],
  ])('%s', (_, text) => expect(titleOf(ld(text))).toBeUndefined());

  it('deeper than any posting', () => expect(titleOf(ld(`${'{"a":'.repeat(40)}{${ONE}}${'}'.repeat(40)}`))).toBeUndefined());
  it('in a script of another kind', () => expect(titleOf(`<script type="application/json">{${ONE}}</script>`)).toBeUndefined());
});

describe('which posting the page is about', () => {
  const two = ld(
    '{"@type": "JobPosting", "title": "Welder", "url": "https://jobs.example/jobs/10017-welder", "identifier": "10017"}',
    '{"@type": "JobPosting", "title": "Diver", "url": "https://jobs.example/jobs/10018-diver", "identifier": "10018"}',
  );

  test.each([
    ['by its address', 'https://jobs.example/jobs/10018-diver?utm_source=x', '', 'Diver'],
    ['by its identifier', 'https://jobs.example/opening/10018', '', 'Diver'],
    ['by its title', 'https://jobs.example/today', '<h1>Welder</h1>', 'Welder'],
    ['none where nothing fits', 'https://jobs.example/today', '<h1>Our team</h1>', undefined],
  ])('%s', (_, url, body, title) => expect(titleOf(two, { url, body })).toBe(title));

  const left = ld('{"@type": "JobPosting", "title": "Diver", "url": "https://jobs.example/jobs/10018-diver"}');
  it('not the one that a site left behind as it moved on', () => {
    expect(titleOf(left, { url: 'https://jobs.example/jobs/10017-welder', body: '<h1>Welder</h1>' })).toBeUndefined();
  });
  test.each([
    ['the headline is its title', 'https://jobs.example/jobs/10017', '<h1>Diver</h1>'],
    ['the address holds no id', 'https://jobs.example/o/diver', '<h1>Work with us</h1>'],
    ['its address is on another host', 'https://careers.example/jobs/10017', '<h1>Work with us</h1>'],
    ['both ids are the same', 'https://jobs.example/x/10018', '<h1>Work with us</h1>'],
  ])('kept where %s', (_, url, body) => expect(titleOf(left, { url, body })).toBe('Diver'));

  it('an internal number beside the id of the address is no other posting', () => {
    const record = ld(
      '{"@type": "JobPosting", "title": "Diver", "url": "https://jobs.example/jobs/10018", "identifier": {"value": "99887"}}',
    );
    expect(titleOf(record, { url: 'https://jobs.example/jobs/10018', body: '<h1>Work under water</h1>' })).toBe('Diver');
  });
});
