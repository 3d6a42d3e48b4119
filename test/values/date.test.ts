import { describe, expect, test } from 'vitest';
import { findDates, parseDate } from '../../lib/values/date.ts';

const now = new Date('2026-07-01T10:00:00Z');

describe('a date is read', () => {
  test.each([
    ['2026-08-23', '2026-08-23'],
    ['2026-08-23T00:00:00+02:00', '2026-08-23T00:00:00+02:00'],
    ['2026-08-23T09:30:00.000+0000', '2026-08-23T09:30:00+00:00'],
    ['2026-08-23T09:30:00ZZ', '2026-08-23T09:30:00Z'],
    ['2026-08-23ZZ', '2026-08-23'],
    ['2026-08-23T09:30:00', '2026-08-23'],
    ['Aug 23, 2026', '2026-08-23'],
    ['18-Nov-2026', '2026-11-18'],
    ['Mon Nov 09 00:00:00 UTC 2026', '2026-11-09'],
    ['August 23rd, 2026', '2026-08-23'],
    ["23 Aug' 26", '2026-08-23'],
    ['23 August 2026', '2026-08-23'],
    ['Sunday, 23 Aug. 2026, 11:59 PM', '2026-08-23'],
    ['23. Oktober 2026', '2026-10-23'],
    ['1er août 2026', '2026-08-01'],
    ['3 de marzo de 2026', '2026-03-03'],
    ['12 de março de 2026', '2026-03-12'],
    ['4 mrt 2026', '2026-03-04'],
    ['5 giugno 2026', '2026-06-05'],
    ['9 września 2026', '2026-09-09'],
    ['14. avgust 2026.', '2026-08-14'],
    ['14. фебруар 2026.', '2026-02-14'],
    ['25.10.2026.', '2026-10-25'],
    ['3 december 2026', '2026-12-03'],
    ['12. listopadu 2025', '2025-11-12'],
    ['1 Aralık 2025', '2025-12-01'],
    ['2026. augusztus 4.', '2026-08-04'],
    ['10 decembrie 2025', '2025-12-10'],
    ['12 грудня 2025', '2025-12-12'],
    ['5 Μαΐου 2026', '2026-05-05'],
    ['2026年5月9日', '2026-05-09'],
    ['2026년 5월 9일', '2026-05-09'],
    ['令和8年5月9日', '2026-05-09'],
    ['3 dage siden', '2026-06-28'],
    ['3 gün önce', '2026-06-28'],
    ['3.5.26', '2026-05-03'],
    ['8/23/2026', '2026-08-23'],
    ['23/08/2026', '2026-08-23'],
    ['5/5/2026', '2026-05-05'],
    ['1782900000', '2026-07-01T10:00:00Z'],
    ['1782900000000', '2026-07-01T10:00:00Z'],
    ['Posted 59 days ago', '2026-05-03'],
    ['29 minutes ago', '2026-07-01'],
    ['11 hours ago', '2026-06-30'],
    ['4d ago', '2026-06-27'],
    ['2w ago', '2026-06-17'],
    ['a day ago', '2026-06-30'],
    ['today', '2026-07-01'],
    ['Posted yesterday', '2026-06-30'],
    ['just now', '2026-07-01'],
    ['vor 3 Tagen', '2026-06-28'],
    ['gestern', '2026-06-30'],
    ['il y a 2 jours', '2026-06-29'],
    ['hace 3 días', '2026-06-28'],
    ['há 2 dias', '2026-06-29'],
    ['3 dagen geleden', '2026-06-28'],
    ['3 giorni fa', '2026-06-28'],
    ['3 dni temu', '2026-06-28'],
    ['pre 3 dana', '2026-06-28'],
    ['пре 3 дана', '2026-06-28'],
  ])('%s is %s', (text, date) => expect(parseDate(text, now)).toBe(date));
});

describe('no date is better than a wrong one', () => {
  test.each([
    'Aug 23',
    'August 2026',
    '5/6/2026',
    '31 February 2026',
    '31.02.2026',
    '2026-13-01',
    '23 Aug 1989',
    '23 Aug 2047',
    '26/10/25',
    'Posted 30+ days ago',
    'over 30 days ago',
    '2 months ago',
    '1 year ago',
    '3 days',
    '5 days in the office',
    'Aug 1, 2026 to Aug 23, 2026',
    '1.2.2026.4',
    '20260823112',
    'bewerben Sie sich hier',
    'Marketing 5, 2026',
    'Not stated',
    '',
  ])('%j gives none', (text) => expect(parseDate(text, now)).toBeUndefined());
});

test('a site’s order of day and month decides what the text leaves open', () => {
  expect(parseDate('5/6/2026', now, { dayFirst: true })).toBe('2026-06-05');
  expect(parseDate('5/6/2026', now, { dayFirst: false })).toBe('2026-05-06');
});

describe('dates inside a line', () => {
  test('counters and two relative dates, each with its kind', () => {
    expect(findDates('0 Applicants · 15 Views · Posted 59 days ago · Updated 29 minutes ago', now)).toEqual([
      { value: '2026-05-03', text: 'Posted 59 days ago', kind: 'posted' },
      { value: '2026-07-01', text: 'Updated 29 minutes ago', kind: 'updated' },
    ]);
  });
  test.each([
    ['Closes on 3 August 2026', 'deadline', 'Closes on 3 August 2026'],
    ['Apply before 11:55 pm on Sunday 2nd August 2026', 'deadline', 'Apply before 11:55 pm on Sunday 2nd August 2026'],
    ['Closing date: 23:59 on 3 August 2026', 'deadline', 'Closing date: 23:59 on 3 August 2026'],
    ['Apply by: Aug 3, 2026.', 'deadline', 'Apply by: Aug 3, 2026'],
    ['Veröffentlicht am 03.06.2026', 'posted', 'Veröffentlicht am 03.06.2026'],
    ['Publié le 3 juin 2026', 'posted', 'Publié le 3 juin 2026'],
    ['Reposted yesterday', 'posted', 'Reposted yesterday'],
    ['Last edited 2 hours ago', 'updated', 'Last edited 2 hours ago'],
    ['vor 5 Tagen veröffentlicht', 'posted', 'vor 5 Tagen veröffentlicht'],
    ['3 dagen geleden geplaatst', 'posted', '3 dagen geleden geplaatst'],
    ['Објављено пре 2 дана', 'posted', 'Објављено пре 2 дана'],
    ['We met on 3 June 2026 in Ghent', undefined, '3 June 2026'],
  ])('%s', (text, kind, words) => expect(findDates(text, now)).toMatchObject([{ text: words, ...(kind && { kind }) }]));
  test.each([
    'What you do today matters',
    'for 30 days',
    'Du har 3 års erfaring',
    'Founded 12 years ago',
    '10 days of leave',
    'Posted 30+ days ago',
    '',
  ])('none in %j', (text) => expect(findDates(text, now)).toEqual([]));
});
