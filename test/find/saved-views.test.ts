import { describe, expect, it } from 'vitest';
import { everything } from '../../lib/find/find.ts';
import { libraryPath, parseLibraryLink } from '../../lib/find/library-link.ts';
import { isSameSearch, mostViews, parseViews, renamed, withView } from '../../lib/find/saved-views.ts';

const rust = {
  name: 'Rust',
  search: { query: 'rust', filters: { workplace: 'remote', payAtLeast: { amount: 9e4, money: 'EUR YEAR' } }, sort: 'pay' },
} as const;

describe('saved views', () => {
  it('come back as they were kept', () => expect(parseViews(JSON.parse(JSON.stringify([rust])))).toEqual([rust]));

  it.each([
    ['nothing', undefined],
    ['no list', { 0: rust }],
    ['no names', [{ search: rust.search }, { name: ' ', search: rust.search }, { name: 5 }, null, 'x']],
    ['names that are too long', [{ name: 'x'.repeat(61), search: rust.search }]],
  ])('of %s are none', (_, value) => expect(parseViews(value)).toEqual([]));

  it('lose what is not in order and keep the rest', () => {
    const filters = {
      status: 'hired',
      workplace: 'remote',
      tag: '',
      country: 7,
      postedWithin: -1,
      payAtLeast: { amount: 'x', money: 'EUR YEAR' },
      __proto__: {},
    };
    expect(parseViews([{ name: 'x', search: { query: 5, filters, sort: 'chance' } }])).toEqual([
      { name: 'x', search: { query: '', filters: { workplace: 'remote' }, sort: 'saved' } },
    ]);
  });

  it('of one name are one, the later; and there is an end to their number', () => {
    expect(withView([rust], { name: ' Rust ', search: everything })).toEqual([{ name: 'Rust', search: everything }]);
    const many = Array.from({ length: 60 }, (_, nth) => ({ name: `view ${nth}`, search: everything }));
    expect(parseViews(many)).toHaveLength(mostViews);
  });

  it('get another name, but not one that is taken or none', () => {
    const other = { name: 'Other', search: everything };
    expect(renamed([rust, other], 'Rust', ' Crab ').map(({ name }) => name)).toEqual(['Crab', 'Other']);
    expect(renamed([rust, other], 'Rust', 'Other')).toEqual([rust, other]);
    expect(renamed([rust, other], 'Rust', ' ')).toEqual([rust, other]);
  });

  it('are the same search whatever the order in which filters were set', () => {
    const one = { ...everything, filters: { status: 'saved', tag: 'a' } } as const;
    const other = { ...everything, filters: { tag: 'a', status: 'saved' } } as const;
    expect(isSameSearch(one, other)).toBe(true);
    expect(isSameSearch(one, { ...other, query: 'x' })).toBe(false);
  });
});

describe('an address of the library', () => {
  it.each([
    ['#role=a%20b', { role: 'a b' }],
    ['#view=board&query=rust+engineer', { view: 'board', query: 'rust engineer' }],
    ['#view=elsewhere', {}],
    ['', {}],
  ] as const)('%s', (hash, link) => {
    expect(parseLibraryLink(hash)).toEqual(link);
    expect(parseLibraryLink(new URL(libraryPath(link), 'https://a.example').hash)).toEqual(link);
  });
});
