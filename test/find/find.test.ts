import { describe, expect, it } from 'vitest';
import { everything, find } from '../../lib/find/find.ts';
import { parseQuery } from '../../lib/find/query.ts';
import { addRows, dropRows, findPosition, idAt, makeRoleIndex, putRows, rowAt } from '../../lib/find/role-index.ts';
import { orderBy } from '../../lib/find/sorting.ts';
import { idsOf, indexOf, look, now, row } from './rows.ts';

const roles = indexOf([
  row('zurich', { title: 'Software Engineer', employer: 'Nordwind Labs', place: 'Zürich, Switzerland', countries: ['CH'] }),
  row('lodz', { title: 'Inżynier oprogramowania', employer: 'Łódź Systems', place: 'Łódź', skills: ['Rust', 'C++'] }),
  row('weiss', { title: 'Bauleiter Straßenbau (m/w/d)', employer: 'Weiß & Söhne', note: 'Ask Mira about the on-call week' }),
  row('storage', { title: 'Storage Engineer', employer: 'Engine Yard', tags: ['dream job'] }),
  row('nobody'),
]);

describe('a query', () => {
  it.each([
    ['rust engineer', ['rust', 'engineer'], []],
    ['  Rust   ENGINEER ', ['rust', 'engineer'], []],
    ['"storage engine" rust', ['storage engine', 'rust'], []],
    ['„Straßen bau“', ['strassen bau'], []],
    ['rust -senior -"staff engineer"', ['rust'], ['senior', 'staff engineer']],
    ['on-call', ['on-call'], []],
    ['"open at the end', ['open at the end'], []],
    ['rust rust Rust', ['rust'], []],
    ['- " -" --', [], []],
    ['C++ C#', ['c++', 'c#'], []],
    ['', [], []],
  ])('%s', (text, all, none) => expect(parseQuery(text)).toEqual({ all, none }));

  it('of more words than there are bits loses the last', () => {
    const words = Array.from({ length: 40 }, (_, nth) => `w${nth}`);
    expect(parseQuery(words.join(' ')).all).toEqual(words.slice(0, 24));
  });
});

describe('a search', () => {
  it.each([
    ['ZURICH', ['zurich']],
    ['zürich', ['zurich']],
    ['lodz', ['lodz']],
    ['strassenbau weiss', ['weiss']],
    ['STRASSENBAU Weiß', ['weiss']],
    ['inzynier', ['lodz']],
    ['c++', ['lodz']],
    ['mira', ['weiss']],
    ['dream', ['storage']],
    ['engineer nordwind zürich', ['zurich']],
    ['engineer rust', []],
    ['"software engineer"', ['zurich']],
    ['"engineer software"', []],
    ['engineer -storage', ['zurich']],
    ['-engineer', ['lodz', 'weiss', 'nobody']],
    ['', ['zurich', 'lodz', 'weiss', 'storage', 'nobody']],
  ])('for %s', (query, ids) => expect(idsOf(roles, query)).toEqual(ids));

  it('in an order made before a role was dropped and another came leaves out what is gone', () => {
    const index = indexOf([row('b', { title: 'B' }), row('a', { title: 'A' })]);
    const order = orderBy(index, 'title', now);
    dropRows(index, ['a']);
    putRows(index, [row('c', { title: 'C' })]);
    const { positions } = find(index, { ...everything, sort: 'title' }, { order, now });
    expect([...positions].map((position) => idAt(index, position))).toEqual(['b']);
  });

  it('no word reaches from one field or role into the next', () => {
    expect(idsOf(roles, '"labs zurich"')).toEqual([]);
    expect(idsOf(roles, '"engineer inzynier"')).toEqual([]);
  });

  it('puts what stands in the title before the employer, and that before the rest', () => {
    const index = indexOf([
      row('note', { note: 'rust' }),
      row('place', { place: 'Rust am Neusiedler See' }),
      row('employer', { employer: 'Rust Belt' }),
      row('title', { title: 'Rust engineer' }),
      row('both', { title: 'Engineer', employer: 'Rust' }),
    ]);
    expect(idsOf(index, 'rust')).toEqual(['title', 'employer', 'both', 'note', 'place']);
    // The worst placed word counts.
    expect(idsOf(index, 'rust engineer')).toEqual(['title', 'both']);
  });

  it('takes a word of a hostile title for a word, whatever characters stand in it', () => {
    const index = indexOf([row('a', { title: 'One\u0001Two\u001fThree', employer: 'Four' }), row('b', { title: 'Two' })]);
    expect(idsOf(index, 'two')).toEqual(['a', 'b']);
    expect(rowAt(index, 0)).toMatchObject({ id: 'a', employer: 'Four' });
    expect(idsOf(index, 'four')).toEqual(['a']);
  });
});

describe('the index', () => {
  const many = () => indexOf(Array.from({ length: 5000 }, (_, nth) => row(`id-${nth}`, { title: `Engineer no${nth}x` })));

  it('gives back what a list draws of a row', () => {
    const full = row('full', {
      title: 'Rust Engineer',
      employer: 'Nordwind',
      place: 'Berlin',
      workplaceType: 'hybrid',
      pay: { text: 'up to €90k', max: 90_000, currency: 'EUR', unit: 'YEAR' },
      tags: ['a', 'b'],
      posted: '2026-05',
      deadline: '2026-07-31',
      nextStep: { what: 'Call', on: '2026-07-03' },
      rating: 4,
      findings: 3,
      worst: 'warning',
      status: 'offer',
    });
    const { skills, note, countries, employmentType, changedAt, ...drawn } = full;
    expect(rowAt(indexOf([full]), 0)).toEqual(drawn);
    expect([skills, note, countries, employmentType, changedAt]).toBeDefined();
  });

  it('finds every id among five thousand, and none that is not there', () => {
    const index = many();
    expect(Array.from({ length: 5000 }, (_, nth) => findPosition(index, `id-${nth}`))).toEqual(
      Array.from({ length: 5000 }, (_, nth) => nth),
    );
    expect(findPosition(index, 'id-5000')).toBeUndefined();
  });

  it('takes a changed row in its old place, longer or shorter, and its neighbours stay whole', () => {
    const index = many();
    putRows(index, [row('id-2100', { title: 'Beekeeper of a much longer name', note: 'honey' })]);
    putRows(index, [row('id-2101', { title: 'B' })]);
    expect(index.size).toBe(5000);
    expect(idsOf(index, 'honey beekeeper')).toEqual(['id-2100']);
    for (const nth of [2099, 2102, 4095, 4096]) expect(idsOf(index, `"engineer no${nth}x"`)).toEqual([`id-${nth}`]);
    expect(idsOf(index, '"engineer no2100x"')).toEqual([]);
  });

  it('that was filled at once, as at opening, is the same as one that was filled row by row', () => {
    const rows = Array.from({ length: 5000 }, (_, nth) =>
      row(`id-${nth}`, { title: `Engineer no${nth}x`, place: nth % 3 ? 'Zürich' : 'Oslo' }),
    );
    const index = makeRoleIndex();
    addRows(index, rows.slice(0, 1500));
    addRows(index, rows.slice(1500));
    expect(index.size).toBe(5000);
    for (const query of ['zurich no4999x', 'oslo', '"no1500x"']) expect(idsOf(index, query)).toEqual(idsOf(indexOf(rows), query));
    expect(findPosition(index, 'id-4999')).toBe(4999);
  });

  it('forgets a removed row and takes it in again', () => {
    const index = many();
    dropRows(index, ['id-7', 'id-7', 'nobody']);
    expect(index.size).toBe(4999);
    expect(findPosition(index, 'id-7')).toBeUndefined();
    expect(idsOf(index, '"engineer no7x"')).toEqual([]);
    expect(idsOf(index, '').length).toBe(4999);
    putRows(index, [row('id-7', { title: 'Engineer no7x' })]);
    expect(index.size).toBe(5000);
    expect(idsOf(index, '"engineer no7x"')).toEqual(['id-7']);
  });

  it('takes the same id twice in one go as one row, the later one', () => {
    const index = indexOf([row('a', { title: 'First' }), row('b'), row('a', { title: 'Second' })]);
    expect(index.size).toBe(2);
    expect(idsOf(index, 'second')).toEqual(['a']);
    expect(idsOf(index, 'first')).toEqual([]);
  });

  it('finds the same as a look at each row would', () => {
    const words = ['rust', 'data', 'engineer', 'lead', 'berlin', 'oslo'];
    const word = (seed: number) => words[seed % words.length] as string;
    const rows = Array.from({ length: 3000 }, (_, nth) =>
      row(`id-${nth}`, {
        title: `${word(nth * 7)} ${word(nth * 13 + 1)}`,
        employer: word(nth * 5),
        place: word(nth >> 3),
        note: word(nth >> 5),
      }),
    );
    const index = indexOf(rows);
    for (const [one, other] of words.flatMap((each) => words.map((next) => [each, next] as const))) {
      const plain = rows.filter(({ title, employer, place, note }) =>
        [one, other].every((each) => `${title} ${employer} ${place} ${note}`.includes(each)),
      );
      expect(look(index, `${one} ${other}`).positions.length).toBe(plain.length);
    }
  });
});
