import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { readEmployerLine } from '../../lib/sources/employer-line.ts';
import { pageOf } from '../tools/page-of.ts';

/** What a line under "Baker" says, on a page of that title and with that text. */
function read(line: string, title = 'Baker', text = 'You bake before dawn.'): Record<string, unknown> {
  const { document } = pageOf({
    file: 'page.html',
    text: `<body><h1>Baker</h1><p>${line}</p><p>${text}</p>`,
    url: 'https://jobs.example/1',
    readAt: new Date(0),
  });
  const [headline, ...others] = readBlocks(document.body);
  const claims = readEmployerLine(others.slice(0, 1), { headline, title, description: others.slice(1) });
  return Object.fromEntries(claims.map(({ field, value }) => [field, value]));
}

describe('who offers the job, in a line under the headline', () => {
  it.each([
    ['a registered name', 'by Nordwind Bread Ltd', undefined, undefined],
    ['a name in the title', 'Por Nordwind Bread Ltd', 'Baker - Nordwind Bread Ltd', undefined],
  ])('%s', (_, line, title, text) => expect(read(line, title, text)).toEqual({ hiringOrganization: { name: 'Nordwind Bread Ltd' } }));

  it.each([
    ['Nordwind Bread bakes before dawn.'],
    ['At Nordwind Bread, we bake before dawn.'],
    ['It is warm here. Nordwind Bread is a small house.'],
  ])('a name of its own, where the text speaks of it: %s', (text) =>
    expect(read('Nordwind Bread', undefined, text)).toEqual({ hiringOrganization: { name: 'Nordwind Bread' } }),
  );

  it('no kind of work, though the text speaks of it', () =>
    expect(read('Customer Success', undefined, 'Customer Success is where you begin.')).toEqual({}));

  it('with its town', () =>
    expect(read('Nordwind Bread – Leeds, UK', 'Baker | Nordwind Bread')).toMatchObject({
      hiringOrganization: { name: 'Nordwind Bread' },
      jobLocation: [{ locality: 'Leeds', country: 'GB' }],
    }));

  it.each([
    ['a person', 'by Anna Kovač, Head of People'],
    ['a department and its town', 'Baking - Leeds, UK'],
    ['two places', 'Leeds, UK - Bradford, UK'],
    ['a sentence', 'By Monday you have met everybody.'],
  ])('%s is no employer', (_, line) => expect(read(line)).toEqual({}));
});
