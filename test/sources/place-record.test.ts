import { describe, expect, it, test } from 'vitest';
import { readPlaces } from '../../lib/sources/place-record.ts';
import { pageOf } from '../tools/page-of.ts';

const page = pageOf({ file: 'page.html', text: '<p></p>', url: 'https://jobs.example/1', readAt: new Date('2026-11-20T09:00:00Z') });
const at = (address: unknown, name?: string) => ({ '@type': 'Place', ...(name !== undefined && { name }), address });

describe('a place that is read', () => {
  test.each([
    ['a string', 'Utrecht, Netherlands', [{ locality: 'Utrecht', country: 'NL' }]],
    ['what stands behind a place on its line', 'Utrecht, Netherlands · Posted on Jobly', [{ locality: 'Utrecht', country: 'NL' }]],
    ['a Place', at({ addressLocality: 'Utrecht', addressCountry: 'NL' }), [{ text: 'Utrecht, NL', locality: 'Utrecht', country: 'NL' }]],
    ['a PostalAddress by itself', { addressLocality: 'Utrecht', addressCountry: 'Netherlands' }, [{ locality: 'Utrecht', country: 'NL' }]],
    [
      'a country that is an object',
      at({ addressLocality: 'Utrecht', addressCountry: { '@type': 'Country', name: 'Netherlands' } }),
      [{ country: 'NL' }],
    ],
    ['a list', [at({ addressLocality: 'Utrecht' }), at({ addressLocality: 'Ghent' })], [{ locality: 'Utrecht' }, { locality: 'Ghent' }]],
    ['one given twice', ['Utrecht', 'utrecht'], [{ text: 'Utrecht' }]],
    ['a town with its region', at({ addressLocality: 'Toronto, Ontario' }), [{ locality: 'Toronto', country: 'CA' }]],
    ['an empty part', at({ addressLocality: 'Paris, , France' }), [{ locality: 'Paris', country: 'FR' }]],
    [
      'blanks around',
      at({ addressLocality: ' Ghent ', addressRegion: ' East Flanders' }),
      [{ locality: 'Ghent', region: 'East Flanders' }],
    ],
    ['a region that is the town', at({ addressLocality: 'Hamburg', addressRegion: 'Hamburg' }), [{ text: 'Hamburg', locality: 'Hamburg' }]],
  ])('%s', (_, raw, places) => {
    const read = readPlaces(raw, page);
    expect(read).toHaveLength(places.length);
    expect(read).toMatchObject(places);
  });

  it('takes the names where nine places share one address', () => {
    const one = { addressLocality: 'Utrecht', addressCountry: { name: ['NLD', 'NLD'] } };
    expect(readPlaces([at(one, 'Utrecht, Netherlands'), at(one, 'Bruges, Belgium')], page)).toMatchObject([
      { country: 'NL' },
      { country: 'BE' },
    ]);
  });

  it('keeps no markup', () =>
    expect(JSON.stringify(readPlaces(at({ addressLocality: 'Utrecht<img src=x onerror=alert(1)>' }), page))).not.toMatch(/</));
});

test.each([[undefined], [null], [''], [{}], [[]], [at({})], [7.5], [at({ addressLocality: 'x'.repeat(200) })]])('%j is no place', (raw) =>
  expect(readPlaces(raw, page)?.filter(({ locality }) => locality !== undefined) ?? []).toEqual([]),
);
