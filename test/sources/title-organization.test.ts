import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { organizationInTitle } from '../../lib/sources/title-organization.ts';
import { pageOf } from '../tools/page-of.ts';

const read = (title: string, line: string, text = 'You bake before dawn.') => {
  const body = `<main><h1>Baker</h1><p>${line}</p><p>${text}</p></main>`;
  const { document } = pageOf({
    file: 'page.html',
    text: `<!doctype html><title>x</title><body>${body}`,
    url: 'https://jobs.example/1',
    readAt: new Date(0),
  });
  const blocks = readBlocks(document.body);
  return organizationInTitle(title, { blocks, head: blocks.findIndex(({ kind }) => kind === 'heading'), description: blocks.slice(-1) });
};

describe('the employer in a title, where the page bears it out', () => {
  it.each([
    ['Baker - Nordwind Bread | Board', 'Nordwind Bread', undefined],
    ['Baker at Nordwind Bread | Board', 'Leeds', 'At Nordwind Bread we bake before dawn.'],
    ['Nordwind Bread: Baker', 'Nordwind Bread', undefined],
    ['Baker | Careers at Nordwind Bread', 'Leeds', 'Nordwind Bread bakes for three streets.'],
    ['Baker bei Nordwind Bread', 'Nordwind Bread · Leeds', undefined],
  ])('%s', (title, line, text) => expect(read(title, line, text)).toBe('Nordwind Bread'));

  it.each([
    ['Baker - Nordwind Bread', 'Leeds', undefined],
    ['Baker - Vacancy Announcement', 'Vacancy Announcement', undefined],
    ['Baker | Jobly', 'Leeds', 'Apply through Jobly.'],
    ['Baker en Leeds | Board', 'Leeds, UK', 'You bake in Leeds.'],
    ['Baker - Leeds, UK', 'Leeds, UK', undefined],
    ['Vacancies', 'Nordwind Bread', 'Nordwind Bread bakes.'],
  ])('none: %s', (title, line, text) => expect(read(title, line, text)).toBeUndefined());
});
