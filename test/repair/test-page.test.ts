import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../lib/posting/extraction.ts';
import type { Fact } from '../../lib/posting/posting.ts';
import { anonymiser } from '../../lib/repair/anonymous.ts';
import { testPageOf } from '../../lib/repair/test-page.ts';

const hide = () =>
  anonymiser({ names: ['Nordwind Labs GmbH'], vocabulary: ['Rust', 'Search Rust Engineer', 'Berlin', 'Machine Learning', 'Please'] });

describe('what names somebody', () => {
  it.each([
    ['an employer, in any case', 'At NORDWIND we say nordwind.', /nordwind/i],
    ['an e-mail address', 'Write to mira.oslo+jobs@nordwind-labs.de today', /mira|oslo|nordwind|\.de/i],
    ['a web address', 'See https://www.nordwind-labs.de/team/mira-oslo?ref=9 and careers.nordwind.io/x', /nordwind|mira|\.de|\.io/i],
    ['a telephone number', 'Call +49 (0)30 1234-5678 or 030/98 76 54 32', /1234|5678|98 76/],
    ['a street', 'Visit us: Torstraße 140, or 12 Harbour View Road.', /Torstra|140|Harbour/],
    ['a person behind a title', 'Ask Ms Oslo or Herrn Dahl', /Oslo|Dahl/],
    ['a person by two capitals', 'you will report to Mira van Oslo, who leads', /Mira|Oslo/],
    ['a person with a middle initial', 'Your recruiter is Jonas B. Dahl', /Jonas|Dahl/],
  ])('is replaced: %s', (_, text, gone) => {
    expect(hide()(text)).not.toMatch(gone);
  });

  it.each([
    'Rust, five years or more, €85,000 – €110,000 per year',
    'Machine Learning in Berlin',
    'Please write tests. Monday to Friday, 38.5 hours',
    'from 3 May 2026, reference R-12345',
  ])('is not %s', (text) => expect(hide()(text)).toBe(text));

  it('is the same everywhere, and keeps its shape', () => {
    const own = hide();
    const [first = ''] = own('Nordwind builds. Nordwind hires.').split(' ');
    expect(own('Nordwind builds. NORDWIND hires.')).toBe(`${first} builds. ${first.toUpperCase()} hires.`);
    expect(first).toMatch(/^[A-Z][a-z]{7}$/);
    expect(own('mira@nordwind.io')).toMatch(/^[a-z]{4}@[a-z]{8}\.example$/);
    expect(own('+49 30 1234')).toMatch(/^\+\d\d \d\d \d{4}$/);
  });
});

const fact = <T>(value: T, evidence = ''): Fact<T> => ({ value, source: 'labels', evidence, disputedBy: [] });

const extraction: Extraction = {
  url: 'https://jobs.nordwind.io/rust-engineer-4711',
  readAt: '2026-05-03T10:00:00Z',
  siteKind: 'employer',
  posting: {
    title: fact('Search Rust Engineer'),
    hiringOrganization: fact({ name: 'Nordwind Labs GmbH' }),
    jobLocation: fact([{ text: 'Berlin' }]),
    workplaceType: fact<'remote'>('remote'),
    description: fact([
      {
        kind: 'process' as const,
        heading: 'How Nordwind hires',
        blocks: [
          { kind: 'paragraph' as const, text: 'Write to Mira Oslo <mira@nordwind.io>, Torstraße 140, +49 30 12345678.' },
          { kind: 'list' as const, items: ['Rust & search', 'See https://nordwind.io/handbook'] },
        ],
      },
    ]),
  },
  claims: [
    { field: 'workplaceType', value: 'remote', source: 'labels', evidence: 'Workplace: remote' },
    { field: 'hiringOrganization', value: { name: 'Nordwind Labs GmbH' }, source: 'labels', evidence: 'Company: Nordwind Labs GmbH' },
    { field: 'title', value: 'Search Rust Engineer', source: 'json-ld', evidence: 'title: Search Rust Engineer' },
  ],
  observed: { availability: { state: 'open' }, blankLabels: [], calls: [], text: '', clutter: [] },
  failures: [],
};

describe('a test page', () => {
  const files = testPageOf({
    extraction,
    corrections: { workplaceType: 'hybrid', hiringOrganization: { name: 'Nordwind Labs' }, jobLocation: null },
  });
  const truth = JSON.parse(files.truth);

  it('holds nobody’s name or address, in either file', () => {
    expect(files.page + files.truth).not.toMatch(/nordwind|mira|oslo|torstr|1234|4711|handbook/i);
  });

  it('keeps the structure, the labels and the words that mean something', () => {
    expect(files.page).toContain('<h1>Search Rust Engineer</h1>');
    expect(files.page).toContain('<dt>Workplace</dt><dd>remote</dd>');
    expect(files.page).toContain('<li>Rust &amp; search</li>');
    expect(files.page).toContain('"title":"Search Rust Engineer"');
    expect(files.page).not.toMatch(/<[a-z]+@/);
  });

  it('has in its truth what was put right, by the same names as the page, and "?" for the rest', () => {
    expect(truth).toMatchObject({ now: '2026-05-03T10:00:00Z', posting: { title: '?', workplaceType: 'hybrid', jobLocation: null } });
    const name = truth.posting.hiringOrganization.name.split(' ')[0];
    expect(files.page).toContain(`<dd>${name} `);
    expect('description' in truth.posting).toBe(false);
  });
});
