import { describe, expect, it } from 'vitest';
import { factsOfLine } from '../../lib/sources/headline.ts';

describe('a line under the headline whose parts stand in boxes of their own', () => {
  it.each([
    [['Ghent', 'Belgium'], ', '],
    [['Ghent', 'BE'], ' '],
    [['Ghent,', 'Belgium'], ' '],
  ])('%j is one place, and no employer', (segments, between) => {
    const { organization, places } = factsOfLine(segments.join(between), segments);
    expect(organization).toBeUndefined();
    expect(places).toMatchObject([{ locality: 'Ghent', country: 'BE' }]);
  });

  it('an employer and its place are two', () => {
    const { organization, places } = factsOfLine('Nordwind Flowers, Ghent, Belgium', ['Nordwind Flowers', 'Ghent, Belgium']);
    expect([organization, places[0]?.locality]).toEqual(['Nordwind Flowers', 'Ghent']);
  });
});

describe('the first part of a line is no employer where it is', () => {
  it.each([
    ['a department', 'Engineering · London, UK'],
    ['two departments', 'Sales & Marketing · London, UK'],
    ['a department of several words', 'Customer Success · London, UK'],
    ['a department in German', 'Vertrieb · Berlin, Germany'],
    ['a town', 'Belgrade | Hybrid'],
    ['an age', 'last week · Full-time'],
  ])('%s', (_, line) => expect(factsOfLine(line).organization).toBeUndefined());

  it.each(['Nordwind Engineering · London, UK', 'Design Harbour · London, UK', 'Lumen Sales Partners | Hybrid'])('%s names one', (line) =>
    expect(factsOfLine(line).organization).toBe(line.split(/ [·|]/)[0]),
  );
});

describe('a label that nothing parts from its value', () => {
  it.each([
    ['Locations Norfolk, VA, United States', 'Norfolk'],
    ['Sede di lavoro Genova, Italia', 'Genova'],
    ['Arbeitsort Köln, Deutschland', 'Köln'],
    ['City Hall, NY', 'City Hall'],
  ])('%s', (line, locality) => expect(factsOfLine(line).places).toMatchObject([{ locality }]));
});
