import { describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../lib/posting/posting.ts';
import { findChanges } from '../../lib/ui/changes.ts';
import { dateWords, ownDay, shortDate } from '../../lib/ui/dates.ts';
import { hostOf, safeHref, trackingRemoved } from '../../lib/ui/links.ts';
import { summaryRows } from '../../lib/ui/rows.ts';
import { summaryText } from '../../lib/ui/summary-text.ts';
import { languageWords, payWords, yearsWords } from '../../lib/ui/value-words.ts';
import { examined, findings, now } from './fixtures.ts';
import { fact } from './postings.ts';

describe('dates', () => {
  it.each([
    ['2026-05-03', '3 May 2026 (59 days ago)'],
    ['2026-05-03T23:59:00-11:00', '3 May 2026 (59 days ago)'],
    ['2026-07-01', '1 July 2026 (today)'],
    ['2026-06-30', '30 June 2026 (yesterday)'],
    ['2026-07-31', '31 July 2026 (in 30 days)'],
    ['2026-09', 'September 2026'],
    ['soon', 'soon'],
    ['2026-13-40', '2026-13-40'],
  ])('%s is said as %s', (iso, words) => {
    expect(dateWords(iso, now)).toBe(words);
  });

  it.each([
    ['America/New_York', '2026-07-02T01:00:00Z', '2026-07-01'],
    ['Asia/Tokyo', '2026-07-01T20:00:00Z', '2026-07-02'],
    ['UTC', '2026-07-01T20:00:00Z', '2026-07-01'],
  ])('in %s, what was done at %s was done on %s', (zone, moment, day) => {
    vi.stubEnv('TZ', zone);
    expect(ownDay(moment)).toBe(day);
    vi.unstubAllEnvs();
  });

  it('a day without a time is nobody’s own', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(ownDay('2026-07-01')).toBe('2026-07-01');
    expect(ownDay('soonT')).toBe('soonT');
    vi.unstubAllEnvs();
  });

  it('a list leaves the year out only where it is this one', () => {
    expect(shortDate('2026-05-03', now)).toBe('3 May');
    expect(shortDate('2025-05-03', now)).toBe('3 May 2025');
  });
});

describe('pay', () => {
  it('stands in its own currency and unit', () => {
    expect(payWords({ min: 85000, max: 110000, currency: 'EUR', unit: 'YEAR', text: '' })).toBe('€85,000 to €110,000 a year');
    expect(payWords({ min: 15.5, currency: 'GBP', unit: 'HOUR', text: '' })).toBe('from £15.50 an hour');
    expect(payWords({ max: 120000, currency: 'CAD', text: '' })).toBe('up to CA$120,000');
    expect(payWords({ min: 200000, max: 200000, currency: 'USD', unit: 'YEAR', onTarget: true, text: '' })).toBe(
      '$200,000 a year on target',
    );
  });

  it('without a currency, or with a made-up one, is the page’s words', () => {
    expect(payWords({ min: 100, max: 120, text: '$100k to $120k' })).toBe('$100k to $120k');
    expect(payWords({ min: 100, currency: 'dollars', text: '100 dollars' })).toBe('100 dollars');
    expect(payWords({ currency: 'EUR', text: 'competitive' })).toBe('competitive');
  });
});

it('years of experience are said as the bounds that are there', () => {
  expect([{ min: 3, max: 5 }, { min: 5 }, { max: 2 }, { min: 2, max: 2 }, {}].map(yearsWords)).toEqual([
    '3 to 5 years',
    '5+ years',
    'up to 2 years',
    '2 years',
    '',
  ]);
});

it('a language code is named, and what is no code stays as it is', () => {
  expect([languageWords('de'), languageWords('pt-BR'), languageWords('Klingon (fluent)')]).toEqual([
    'German',
    'Brazilian Portuguese',
    'Klingon (fluent)',
  ]);
});

describe('links', () => {
  it.each(['https://a.example/b', 'http://a.example/', 'mailto:jobs@a.example'])('%s may be followed', (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'blob:https://a.example/1',
    '/relative',
    '',
    undefined,
  ])('%s may not', (href) => {
    expect(safeHref(href)).toBeUndefined();
  });

  it('tracking counts as removed only where the page’s link had it and ours has not', () => {
    expect(trackingRemoved('Apply: https://a.example/1?utm_source=b', 'https://a.example/1')).toBe(true);
    expect(trackingRemoved('Apply: https://a.example/1?ref=b', 'https://a.example/1?ref=b')).toBe(false);
    expect(trackingRemoved('Apply: https://a.example/1?gh_jid=3', 'https://a.example/1?gh_jid=3')).toBe(false);
    expect(trackingRemoved('prefer=this', 'https://a.example/1')).toBe(false);
  });

  it('a host is said without www', () => {
    expect([hostOf('https://www.a.example/b'), hostOf('mailto:a@b.example'), hostOf('x')]).toEqual(['a.example', undefined, undefined]);
  });
});

describe('the summary’s rows', () => {
  const said = (facts: Facts, found = findings) =>
    Object.fromEntries(
      summaryRows(facts, found, now).map(({ label, values, absent }) => [label, values.map(({ text }) => text).join(' · ') || absent]),
    );

  it('where, type, pay and posted are there in words even when the page says nothing', () => {
    expect(said({})).toEqual({ Where: 'not stated', Type: 'not stated', Pay: 'not stated', Posted: 'not stated' });
  });

  it('a city alone does not make a job onsite', () => {
    expect(said({ jobLocation: fact([{ text: 'Toronto' }], 'Toronto') }).Where).toBe('Toronto');
  });

  it('a long list is cut with a count of the rest, and one left over is shown instead', () => {
    const skills = (...required: string[]) => said({ skills: fact({ required, preferred: [] }, '') }).Asks;
    expect(skills('a', 'b', 'c', 'd', 'e')).toBe('a · b · c · +2');
    expect(skills('a', 'b', 'c', 'd')).toBe('a · b · c · d');
  });

  it('a value is doubted where a finding says that only one party states it, and not for a note on something else', () => {
    const facts: Facts = { workplaceType: fact('onsite', ''), applyUrl: fact('https://a.example', '') };
    const doubts = summaryRows(facts, findings, now).flatMap(({ values }) => values.map(({ doubt }) => doubt));
    expect(doubts).toEqual(['Only yubhub says “onsite” and “mid”.']);
    expect(summaryRows(facts, findings.slice(1), now)[0]?.values[0]?.doubt).toBeUndefined();
  });

  it('"updated" is left out on the day of posting', () => {
    expect(said({ datePosted: fact('2026-05-03', ''), dateModified: fact('2026-05-03T10:00:00Z', '') }).Posted).toBe(
      '3 May 2026 (59 days ago)',
    );
  });
});

it('changes are those that the reader would see, with both sides', () => {
  const then: Facts = { title: fact('A', ''), baseSalary: fact({ min: 1, currency: 'EUR', text: '€1' }, 'one source') };
  const today: Facts = {
    title: fact('A', 'another source'),
    baseSalary: fact({ min: 2, currency: 'EUR', text: '€2' }, ''),
    validThrough: fact('2026-07-31', ''),
  };
  expect(findChanges(then, today, now)).toEqual([
    { field: 'baseSalary', was: 'from €1', is: 'from €2' },
    { field: 'validThrough', was: undefined, is: '31 July 2026 (in 30 days)' },
  ]);
  expect(findChanges(then, then, now)).toEqual([]);
});

it('the copied summary says what the popup says, doubt included', () => {
  const text = summaryText(examined(), now);
  expect(text).toContain('# Search Rust Engineer\nNordwind Labs\n');
  expect(text).toContain('- Where: Belgrade · Berlin · London · onsite?');
  expect(text).toContain('- Apply: https://jobs.ashbyhq.com/nordwind/0a1b2c3d/application\n');
  expect(text).toContain('- note: This is a copy. The original is on Ashby.');
});
