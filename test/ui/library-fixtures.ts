import { choicesOf } from '../../lib/find/filters.ts';
import { everything, find, type Search } from '../../lib/find/find.ts';
import { makeRoleIndex, putRows, rowAt } from '../../lib/find/role-index.ts';
import { orderBy } from '../../lib/find/sorting.ts';
import { boardOf, listingOf } from '../../lib/panel/listing.ts';
import type { Status } from '../../lib/roles/role.ts';
import type { Row } from '../../lib/roles/row.ts';
import type { Binned, Library } from '../../lib/ui/library.ts';
import type { Row as Listed } from '../../lib/ui/view.ts';

const titles = [
  'Search Rust Engineer',
  'Platform Engineer',
  'Backend Intern',
  'Werkstudent (m/w/d) Softwareentwicklung',
  'Staff Data Engineer, Streaming and Storage',
];
const employers = ['Nordwind Labs', 'Harbour & Pine', 'Kestrel Legal', 'Vereinigte Beispielwerke', 'Ottoline'];
const places: [string | undefined, string[]][] = [
  ['Belgrade, Berlin, London', ['RS', 'DE', 'GB']],
  ['Toronto', ['CA']],
  ['Singapore', ['SG']],
  ['Unterföhring', ['DE']],
  [undefined, []],
];
const pays: Row['pay'][] = [
  { text: '€85,000 to €110,000 a year', min: 85_000, max: 110_000, currency: 'EUR', unit: 'YEAR' },
  { text: 'CA$120,000 to CA$150,000 a year', min: 120_000, max: 150_000, currency: 'CAD', unit: 'YEAR' },
  undefined,
  { text: '€15 an hour', min: 15, max: 15, currency: 'EUR', unit: 'HOUR' },
  undefined,
];
const states: Status[] = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'];

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** Rows as the store gives them, newest first. */
export function storedRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => storedRow(index, count > 100 ? { title: `${pick(titles, index)} ${index}` } : {}));
}

export function storedRow(index: number, change: Partial<Row> = {}): Row {
  const [place, countries] = pick(places, index);
  const pay = pick(pays, index);
  const savedAt = new Date(Date.UTC(2026, 5, 30) - index * 3_600_000).toISOString();
  return {
    id: `row-${index}`,
    title: pick(titles, index),
    employer: pick(employers, index),
    ...(place === undefined ? {} : { place }),
    countries,
    employmentType: [],
    ...(pay ? { pay } : {}),
    skills: index % 3 === 0 ? ['Rust', 'PostgreSQL'] : ['Kubernetes'],
    tags: index % 5 === 1 ? ['dream'] : [],
    note: index === 3 ? 'ask Jonas about the team' : '',
    ...(index % 2 ? { posted: '2026-05-03' } : {}),
    ...(index % 4 === 2 ? { deadline: '2026-07-31' } : {}),
    ...(index === 1 ? { nextStep: { what: 'Call Mira', on: '2026-07-03' } } : {}),
    ...(index % 3 === 1 ? { workplaceType: 'remote' as const } : {}),
    savedAt,
    changedAt: savedAt,
    statusAt: savedAt,
    status: pick(states, index),
    findings: index % 4,
    ...(index % 4 === 3 ? { worst: 'caution' as const } : {}),
    ...change,
  };
}

export function rows(count: number): Listed[] {
  const index = makeRoleIndex();
  putRows(index, storedRows(count));
  return Array.from({ length: count }, (_, at) => rowAt(index, at)).filter((row) => row !== undefined);
}

export const binned: Binned[] = [
  { id: 'b1', title: 'Search Rust Engineer', employer: 'Nordwind Labs', removedAt: '2026-06-28T08:00:00Z', goneOn: '2026-07-28T08:00:00Z' },
  { id: 'b2', title: 'Backend Intern', employer: 'Kestrel Legal', removedAt: '2026-06-03T08:00:00Z', goneOn: '2026-07-03T08:00:00Z' },
  { id: 'b3', removedAt: '2026-06-02T08:00:00Z', goneOn: '2026-07-02T08:00:00Z' },
];

/** A library over these roles, with what a search finds in them. */
export function library(
  { roles = storedRows(12), ...change }: Partial<Library> & { roles?: Row[] } = {},
  asked: Partial<Search> = {},
): Library {
  const now = new Date('2026-07-01T09:00:00Z');
  const search = { ...everything, ...asked };
  const index = makeRoleIndex();
  putRows(index, roles);
  const { positions, query, leftOut } = find(index, search, { order: orderBy(index, search.sort, now), now });
  return {
    state: 'ready',
    part: 'list',
    total: index.size,
    search,
    found: listingOf(index, positions),
    board: boardOf(index, positions),
    terms: query.all,
    leftOut,
    choices: choicesOf(index),
    hasWords: false,
    views: [],
    selected: new Set(),
    ...change,
  };
}
