import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, parseDraft } from '../../lib/corrections/draft.ts';
import { editors } from '../../lib/corrections/editors.ts';
import type { FieldName, Posting } from '../../lib/posting/posting.ts';

const values: Partial<Posting> = {
  title: 'Search Engineer',
  hiringOrganization: { name: 'Nordwind Labs', sameAs: 'https://www.wikidata.org/wiki/Q1' },
  jobLocation: [{ text: 'Berlin', country: 'DE' }, { text: 'Porto' }],
  workplaceType: 'hybrid',
  employmentType: ['FULL_TIME', 'INTERN'],
  seniority: 'senior',
  experienceYears: { min: 3 },
  datePosted: '2026-05-03',
  duration: { minWeeks: 10, maxWeeks: 12 },
  identifier: { value: 'R-12' },
  skills: { required: ['Rust'], preferred: ['Lucene', 'Tantivy'] },
  visaSponsorship: 'not-offered',
  languages: ['en', 'de'],
  applyUrl: 'https://jobs.example/1',
  directApply: true,
};

describe('a form that was not touched', () => {
  it.each(Object.keys(values) as FieldName[])('gives back the %s as it was', (field) => {
    const value = values[field] as Posting[typeof field];
    expect(parseDraft(field, draftOf(field, value), value)).toEqual({ value });
  });

  it.each((Object.keys(editors) as FieldName[]).filter((field) => editors[field]))('of no %s says that it is not stated', (field) => {
    expect(parseDraft(field, draftOf(field, undefined))).toEqual({ value: null });
  });
});

describe('a form that was filled in', () => {
  it.each<[FieldName, Draft, unknown]>([
    [
      'baseSalary',
      { min: '85,000', max: '110 000', currency: 'eur', unit: 'YEAR' },
      { min: 85000, max: 110000, currency: 'EUR', unit: 'YEAR', text: '85000 to 110000 EUR a year' },
    ],
    ['baseSalary', { min: '', max: '17.50', currency: '', unit: '' }, { max: 17.5, text: '17.5' }],
    ['experienceYears', { min: '', max: '2' }, { max: 2 }],
    ['duration', { min: '12', max: '' }, { minWeeks: 12, maxWeeks: 12 }],
    ['jobLocation', { text: 'Berlin\n\n Graz \nBerlin' }, [{ text: 'Berlin' }, { text: 'Graz' }]],
    ['skills', { required: 'Rust\nGo', preferred: '' }, { required: ['Rust', 'Go'], preferred: [] }],
    ['baseSalary', { min: '1,085,000', max: '', currency: ' gbp ', unit: '' }, { min: 1_085_000, currency: 'GBP', text: '1085000 GBP' }],
    ['baseSalary', { min: '', max: '', currency: '', unit: 'YEAR' }, null],
    ['title', { unit: 'kept', text: ' Weaver ' }, 'Weaver'],
    ['directApply', { text: 'false' }, false],
  ])('gives a %s', (field, draft, value) => expect(parseDraft(field, draft)).toEqual({ value }));

  it('begins with the day of a date alone, and with a figure as it is', () => {
    expect(draftOf('validThrough', '2026-12-01T23:59:59+01:00')).toEqual({ text: '2026-12-01' });
    const pay = { min: 17.125, currency: 'EUR', unit: 'HOUR', text: '€17.125' } as const;
    expect(parseDraft('baseSalary', draftOf('baseSalary', pay), pay)).toMatchObject({ value: { min: 17.125 } });
  });

  it('keeps what is known of a place that was left, and of an employer of the same name alone', () => {
    expect(parseDraft('jobLocation', { text: 'Porto\nBerlin' }, values.jobLocation)).toEqual({
      value: [{ text: 'Porto' }, { text: 'Berlin', country: 'DE' }],
    });
    expect(parseDraft('hiringOrganization', { text: 'Harbour & Pine' }, values.hiringOrganization)).toEqual({
      value: { name: 'Harbour & Pine' },
    });
  });

  it.each<[FieldName, Draft, RegExp]>([
    ['baseSalary', { min: 'a lot', max: '', currency: 'EUR', unit: 'YEAR' }, /digits/],
    ['baseSalary', { min: '9', max: '8', currency: 'EUR', unit: 'YEAR' }, /above/],
    ['baseSalary', { min: '9', max: '', currency: 'euro', unit: 'YEAR' }, /three letters/],
    ['baseSalary', { min: '', max: '', currency: 'EUR', unit: '' }, /figure/],
    ['baseSalary', { min: '9', max: 'more', currency: 'EUR', unit: 'YEAR' }, /digits/],
    ['baseSalary', { min: '85,0000', max: '', currency: 'EUR', unit: 'YEAR' }, /digits/],
    ['baseSalary', { min: '85,5', max: '', currency: 'EUR', unit: 'YEAR' }, /digits/],
    ['baseSalary', { min: '1e9', max: '', currency: 'EUR', unit: 'YEAR' }, /digits/],
    ['baseSalary', { min: '-5', max: '', currency: 'EUR', unit: 'YEAR' }, /digits/],
    ['baseSalary', { min: '85.000', max: '', currency: 'EUR', unit: 'YEAR' }, /85.000.*85000/],
    ['duration', { min: '12', max: '10' }, /above/],
    ['validThrough', { text: 'soon' }, /no date/],
    ['applyUrl', { text: 'httpsx://jobs.example' }, /https/],
    ['applyUrl', { text: 'https://' }, /https/],
    ['applyUrl', { text: 'javascript:alert(1)' }, /https/],
    ['description', { text: 'x' }, /cannot/],
  ])('that is wrong for a %s says what is wrong', (field, draft, problem) => {
    expect(parseDraft(field, draft)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
