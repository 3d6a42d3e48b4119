import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { readLabels } from '../../lib/sources/labels.ts';
import { pageOf } from '../tools/page-of.ts';

function read(html: string): Record<string, unknown> {
  const page = pageOf({
    file: 'page.html',
    text: `<html lang="en"><body>${html}</body></html>`,
    url: 'https://stage-door.example/1',
    readAt: new Date('2026-11-20T09:00:00Z'),
  });
  const claims = readLabels({ page, blocks: readBlocks(page.document.body), clutter: new Set(), description: [], site: undefined });
  return Object.fromEntries(claims.map(({ field, value }) => [field, value]));
}

describe('labels of all makes', () => {
  it.each([
    ['a term and its definition', '<dl><dt>Job type</dt><dd>Full-time</dd></dl>'],
    ['a row of a table', '<table><tr><th>Job type</th><td>Full-time</td></tr></table>'],
    ['a colon', '<p>Job type: Full-time</p>'],
    ['a colon after a blank', '<p>Job type : Full-time</p>'],
    ['bold in a line', '<p><b>Job type</b> Full-time</p>'],
    ['two boxes', '<div><span>Job type</span><span>Full-time</span></div>'],
    ['above its value', '<div><div>Job type</div><div>Full-time</div></div>'],
    ['an icon', '<li><svg aria-label="Job type"></svg><span>Full-time</span></li>'],
    ['in Serbian', '<p>Радно време: Пуно радно време</p>'],
  ])('%s', (_, html) => expect(read(html)).toEqual({ employmentType: ['FULL_TIME'] }));

  it.each([
    ['a form asks', '<form><input><p>Job type: Full-time</p></form>'],
    ['a question', '<p>Location: where do you live?</p>'],
    ['no value', '<p>Salary:</p><h2>Next</h2>'],
    ['nothing to say', '<p>Salary: Not disclosed</p>'],
    ['an icon whose text says nothing of the kind', '<p><svg aria-label="Salary"></svg> Save</p>'],
  ])('%s: nothing is read', (_, html) => expect(read(html)).toEqual({}));

  it.each([
    [
      'on one line, without a colon',
      '<div><span><b>Location</b> Leeds, UK</span><span><b>Category</b> Sales</span><span><b>Job ID</b> 12</span></div>',
    ],
    ['with a cell for the colon', '<table><tr><td>Location</td><td>:</td><td>Leeds, UK</td></tr></table>'],
  ])('%s, each label has its own value', (_, html) => expect(read(html)['jobLocation']).toMatchObject([{ text: 'Leeds, UK' }]));

  it('a day may stand before or after the month: a town in the United States tells', () => {
    const dates = (place: string) => read(`<p>Location: ${place}</p><p>Posted: 11/12/2026</p>`)['datePosted'];
    expect([dates('Boise, ID'), dates('Leeds, UK')]).toEqual(['2026-11-12', undefined]);
  });

  it('sponsorship that is not available is an answer', () =>
    expect(read('<p>Visa sponsorship: Not available</p>')).toEqual({ visaSponsorship: 'not-offered' }));

  it('the label of a figure tells its unit', () => {
    expect(read('<p>RAL: 26.000 - 29.000 €</p>')).toMatchObject({ baseSalary: { unit: 'YEAR' } });
    expect(read('<p>Stundenlohn: 17,50 €</p>')).toMatchObject({ baseSalary: { unit: 'HOUR' } });
    expect((read('<p>Pay: 1.700 €</p>')['baseSalary'] as { unit?: string }).unit).toBeUndefined();
  });

  it('one date of the page proves the order of the others', () => {
    expect(read('<p>Posted: 13/11/2026</p><p>Deadline: 05/12/2026</p>')).toEqual({ datePosted: '2026-11-13', validThrough: '2026-12-05' });
    expect(read('<p>Deadline: 05/12/2026</p>')).toEqual({});
  });
});
