import { describe, expect, it, test } from 'vitest';
import ashby from '../../lib/sites/ashby.ts';
import { embeddedData, isStale, readAppState } from '../../lib/sources/app-state.ts';
import { pageOf } from '../tools/page-of.ts';

const ID = '0f9d2c4e-6a1b-4c3d-8e5f-7a6b5c4d3e2f';
const OTHER = '11111111-2222-4333-8444-555555555555';

function pageWith(state: unknown, { id = ID, more = '' } = {}) {
  const script = `${more}window.__appData = ${JSON.stringify(state)};\nwindow.next = {};`;
  return pageOf({
    file: 'page.html',
    text: `<script>${script}</script>`,
    url: `https://jobs.ashbyhq.com/nordwind/${id}`,
    readAt: new Date('2026-11-20T09:00:00Z'),
  });
}

function read(posting: unknown, options?: { id?: string; more?: string }): Record<string, unknown> {
  const page = pageWith({ organization: { name: 'Nordwind Labs' }, posting }, options);
  const claims = readAppState({ page, blocks: [], clutter: new Set(), description: [], site: ashby });
  return Object.fromEntries(claims.map(({ field, value }) => [field, value]));
}

describe('the posting in a page’s own data', () => {
  it('is read, whatever its text holds', () => {
    expect(read({ id: ID, title: ' Welder; "night"} | Harbour ' })).toMatchObject({ title: 'Welder; "night"} | Harbour' });
  });

  it('is read where the variable is also named before', () => {
    expect(read({ id: ID, title: 'Welder' }, { more: 'if (window.__appData) { start(); }\n' })).toMatchObject({ title: 'Welder' });
  });

  it('is the one in the address, in whatever case', () => {
    expect(read({ id: ID, title: 'Welder' }, { id: ID.toUpperCase() })).toMatchObject({ title: 'Welder' });
  });

  it('gives all places, the first with its address', () => {
    const value = read({
      id: ID,
      locationName: 'Ghent',
      secondaryLocationNames: ['Lyon'],
      address: { postalAddress: { addressLocality: 'Ghent', addressCountry: 'Belgium' } },
    });
    expect(value['jobLocation']).toMatchObject([{ text: 'Ghent', country: 'BE' }, { text: 'Lyon' }]);
  });

  it('does not give a place the address of another town', () => {
    const value = read({
      id: ID,
      locationName: 'Lyon',
      address: { postalAddress: { addressLocality: 'Ghent', addressCountry: 'Belgium' } },
    });
    expect(value['jobLocation']).toEqual([expect.not.objectContaining({ country: 'BE' })]);
  });

  it('says nothing of the workplace by isRemote', () => {
    expect(read({ id: ID, title: 'Welder', isRemote: true, workplaceType: null })['workplaceType']).toBeUndefined();
  });
});

describe('what is not claimed', () => {
  test.each([
    ['another posting', { id: OTHER, title: 'Diver' }],
    ['a posting without an id', { title: 'Diver' }],
    ['no posting', null],
  ])('%s', (_, posting) => expect(read(posting)['title']).toBeUndefined());

  it('a page without the data, or with broken data', () => {
    const page = pageOf({
      file: 'page.html',
      text: '<script>window.__appData = {"posting": {</script>',
      url: `https://jobs.ashbyhq.com/nordwind/${ID}`,
      readAt: new Date(),
    });
    expect(ashby.state && embeddedData(page, ashby.state)).toBeUndefined();
    expect(readAppState({ page, blocks: [], clutter: new Set(), description: [], site: ashby })).toEqual([]);
  });
});

describe('a page served for another posting', () => {
  test.each([
    [OTHER, true],
    [ID, false],
  ])('%s', (id, stale) => expect(isStale(pageWith({ posting: { id } }), ashby)).toBe(stale));
  it('is not one whose site is not known', () => expect(isStale(pageWith({ posting: { id: OTHER } }), undefined)).toBe(false));
});
