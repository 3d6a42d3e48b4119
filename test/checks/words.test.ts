import { describe, expect, it } from 'vitest';
import { agoInWords, dayInWords, daysFromTo, daysSince, isOver } from '../../lib/checks/days.ts';
import { levelOfTitle } from '../../lib/checks/title-level.ts';
import { filed, listed, proseOf, quoteOf, rowsOf, saidIn, sentencesOf } from '../../lib/checks/words.ts';
import { jobSystemOf } from '../../lib/values/job-systems.ts';
import { claimOf, extractionOf, now } from './extraction-of.ts';

describe('words', () => {
  it.each([
    ['Work arrangement: onsite', 'onsite'],
    ['onsite', 'onsite'],
    ['employmentType: ["FULL_TIME"]', 'FULL_TIME'],
    ['Posted: 12:30', '12:30'],
  ])('of %s the value is %s', (evidence, said) => {
    expect(saidIn(evidence)).toBe(said);
  });

  it.each([
    ['We are small. You are not.', ['We are small.', 'You are not.']],
    ['Tools, e.g. editors, and so on.', ['Tools, e.g. editors, and so on.']],
    ['Nordwind Labs Inc. builds meters.', ['Nordwind Labs Inc. builds meters.']],
    ['One line', ['One line']],
  ])('the sentences of %s', (line, sentences) => {
    expect(sentencesOf(line)).toEqual(sentences);
  });

  it('quotes a stretch of a long sentence word for word', () => {
    const long = `${'calm and steady '.repeat(30)}wind ${'and more of it '.repeat(30)}`;
    const quote = quoteOf(long, /wind/);
    expect(quote.length).toBeLessThanOrEqual(220);
    expect(quote).toContain('wind');
    expect(long).toContain(quote);
    expect(quoteOf('Short.', /Short/)).toBe('Short.');
  });

  it('lists words', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('takes the sentences between the labels and the first heading for text', () => {
    const extraction = extractionOf({ title: 'Engineer', prose: ['What you do', 'You build.'] });
    const text = [
      'Engineer',
      '3 views',
      'Location: Berlin',
      'We build meters for wind.',
      'What you do',
      'You build.',
      'Sign in to go on with this.',
    ].join('\n');
    expect(proseOf({ ...extraction, observed: { ...extraction.observed, text } })).toEqual([
      'We build meters for wind.',
      'What you do',
      'You build.',
    ]);
  });

  it('reads a label and the line under it as a row, and a sentence as none', () => {
    const rows = rowsOf(extractionOf({ title: 'Engineer', lines: ['Company', 'Confidential', 'We build.', 'You too.'] }));
    expect(rows).toContain('Company: Confidential');
    expect(rows).not.toContain('We build.: You too.');
  });

  it('takes labels and data for filing, and prose not', () => {
    const extraction = extractionOf({
      claims: [claimOf('seniority', 'mid', 'Level: Mid'), claimOf('seniority', 'senior', 'a senior role', 'prose')],
    });
    expect(filed(extraction, 'seniority').map((claim) => claim.value)).toEqual(['mid']);
    expect(filed(extraction, 'title')).toEqual([]);
  });

  it('takes the region for the text where there is no description, without its labels', () => {
    const extraction = extractionOf({ title: 'Engineer', lines: ['Type: Job', 'You will build meters that measure the wind.'] });
    expect(proseOf(extraction)).toEqual(['You will build meters that measure the wind.']);
    expect(proseOf(extractionOf({ none: true, lines: ['You will build meters.'] }))).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['2026-07-01', 0],
    ['2026-05-03', 59],
    ['2026-07-05', -4],
    ['soon', undefined],
  ])('since %s there are %s', (date, days) => {
    expect(daysSince(date, now)).toBe(days);
  });

  it.each([
    ['2026-06-29', true],
    ['2026-06-30', false],
    ['2026-07-01T11:59:00Z', true],
    ['2026-07-01T12:01:00Z', false],
    ['soon', false],
  ])('%s is over: %s', (date, over) => {
    expect(isOver(date, now)).toBe(over);
  });

  it('says days in words', () => {
    expect(dayInWords('2026-05-03T23:30:00-07:00')).toBe('3 May 2026');
    expect(dayInWords('soon')).toBe('soon');
    expect([agoInWords(0), agoInWords(1), agoInWords(59), agoInWords(-3)]).toEqual(['today', '1 day ago', '59 days ago', 'in 3 days']);
    expect(daysFromTo('2026-01-01', '2026-01-31')).toBe(30);
  });
});

describe('the level of a title', () => {
  it.each([
    ['Internship - Backend', 'intern'],
    ['Praktikum Wetterdaten', 'intern'],
    ['Junior Staff Accountant', 'entry'],
    ['Staff Software Engineer', 'staff'],
    ['Principal Data Scientist', 'principal'],
    ['Senior Director, Finance', 'director'],
    ['Head of Data', 'director'],
    ['Sr. Backend Engineer', 'senior'],
    ['Chief Financial Officer', 'executive'],
    ['Pflichtpraktikum im Labor', 'intern'],
    ['Stage - Communicatie', 'intern'],
    ['Stage de fin d’études', 'intern'],
    ['Stage Développeur', 'intern'],
    ['Stage contrôle de gestion', 'intern'],
    ['Assistant marketing en alternance', 'intern'],
    ['Tirocinio curricolare', 'intern'],
    ['Estagiária de design', 'intern'],
    ['Стажиста', 'intern'],
    ['Пракса у редакцији', 'intern'],
    ['Młodsza księgowa', 'entry'],
    ['Starszy programista', 'senior'],
    ['Backend Engineer', undefined],
    ['Stage Manager', undefined],
    ['Backstage Assistant', undefined],
    ['Praktikumsbetreuer', undefined],
    ['Responsable alternance', undefined],
    ['Orientador de estágio', undefined],
    ['Opiekun praktyk', undefined],
    ['Mentor za praksu', undefined],
    ['Internal Auditor', undefined],
    ['Staff Nurse', undefined],
    ['School Principal', undefined],
    ['Internship Coordinator', undefined],
    ['Senior Living Cook', undefined],
    ['Executive Assistant to the Director of Sales', undefined],
    ['Art Director', undefined],
  ])('of %s is %s', (title, level) => {
    expect(levelOfTitle(title)?.level).toBe(level);
  });
});

describe('the tracking system of a host', () => {
  it.each([
    ['jobs.ashbyhq.com', 'Ashby'],
    ['nordwind.wd3.myworkdayjobs.com', 'Workday'],
    ['greenhouse.io', 'Greenhouse'],
    ['notgreenhouse.io', undefined],
    ['jobs.ashbyhq.com.example', undefined],
    ['constructor', undefined],
  ])('%s is %s', (host, system) => {
    expect(jobSystemOf(host)?.name).toBe(system);
  });
});
