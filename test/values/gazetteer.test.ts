import { describe, expect, it } from 'vitest';
import { cityLines } from '../../lib/values/cities.ts';
import { citiesNamed, completePlace, countriesOf } from '../../lib/values/gazetteer.ts';

describe('the countries of a name', () => {
  it.each([
    ['Belgrade', ['RS']],
    ['Birmingham', ['GB', 'US']],
    ['Cambridge', ['CA', 'GB', 'US']],
    ['Hyderabad', ['IN', 'PK']],
    ['köln', ['DE']],
    ['München', ['DE']],
    ['Krakow', ['PL']],
    ['St Louis', ['US']],
    ['Saint Louis', ['US']],
    ['Kleinkleckersdorf', []],
    ['', []],
  ])('%s', (name, countries) => {
    expect(countriesOf(name).toSorted()).toEqual(countries);
  });
});

describe('a place is completed', () => {
  it.each([
    [{ text: 'Berlin' }, { text: 'Berlin', locality: 'Berlin', country: 'DE' }],
    [{ text: 'London' }, { text: 'London', locality: 'London', country: 'GB' }],
    [
      { text: 'Sunnyvale', locality: 'Sunnyvale' },
      { text: 'Sunnyvale', locality: 'Sunnyvale', region: 'CA', country: 'US' },
    ],
    [
      { text: 'Birmingham, UK', locality: 'Birmingham', country: 'GB' },
      { text: 'Birmingham, UK', locality: 'Birmingham', country: 'GB' },
    ],
    [
      { text: 'Boston, USA', locality: 'Boston', country: 'US' },
      { text: 'Boston, USA', locality: 'Boston', country: 'US', region: 'MA' },
    ],
  ])('%j', (place, completed) => {
    expect(completePlace(place)).toEqual(completed);
  });
});

describe('a place stays as it is', () => {
  it.each([
    ['several cities are called that', { text: 'Birmingham' }],
    ['the country has several of them', { text: 'Portland, US', locality: 'Portland', country: 'US' }],
    ['the name is not known', { text: 'Kleinkleckersdorf' }],
    ['the country given is another', { text: 'Belgrade, United States', locality: 'Belgrade', country: 'US' }],
    ['the text is more than a name', { text: 'Remote - Berlin' }],
    ['the region given is another', { text: 'Austin, NV', locality: 'Austin', region: 'NV' }],
  ])('where %s', (_why, place) => {
    expect(completePlace(place)).toEqual(place);
  });
});

describe('the list itself', () => {
  const groups = cityLines
    .split(';')
    .map((group) => group.trim())
    .filter((group) => group !== '');

  it('names a country or a region at the head of each group', () => {
    expect(groups.filter((group) => !/^[A-Z]{2}(?:-[A-Z]{2,3})? \S/.test(group))).toEqual([]);
  });

  it('has no empty name and no name twice in one group', () => {
    for (const group of groups) {
      const names = group.slice(group.indexOf(' ') + 1).split(',');
      expect(names.filter((name) => name.replace(/[~*|]/g, '').trim() === '')).toEqual([]);
      expect(new Set(names).size, group).toBe(names.length);
    }
  });

  it('gives no two cities as the one that is meant where nothing more is said', () => {
    const names = groups.flatMap((group) => group.slice(group.indexOf(' ') + 1).split(',')).filter((name) => name.endsWith('*'));
    const doubtful = names.filter(
      (name) => citiesNamed(name.slice(0, -1).split('|')[0] ?? '').filter((city) => city.dominant).length !== 1,
    );
    expect(doubtful).toEqual([]);
  });
});
