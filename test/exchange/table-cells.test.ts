import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../lib/exchange/columns.ts';
import { readRows, unknownStatuses } from '../../lib/exchange/read-rows.ts';
import { readTable } from '../../lib/exchange/table.ts';
import type { TableReading } from '../../lib/exchange/table-role.ts';
import type { Role } from '../../lib/roles/role.ts';
import { pace } from './stage.ts';

const changedAt = '2026-11-10T12:00:00.000Z';
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** The roles of rows that have these cells, by their headings. */
async function rolesOf(rows: readonly Record<string, string>[], change: Partial<TableReading> = {}) {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = await readTable([headings, ...rows.map((row) => headings.map((each) => row[each] ?? ''))].map(quoted).join('\n'), pace);
  const mapping = guessMapping(table.headings);
  const newId = () => 'id';
  return readRows(table, { fileName: 'tracker.csv', headings, mapping, statuses: {}, changedAt, newId, ...change }, pace);
}

async function roleOf(row: Record<string, string>, change: Partial<TableReading> = {}): Promise<Role | undefined> {
  return (await rolesOf([{ Title: 'Engineer', ...row }], change)).roles[0];
}

describe('what a row says of the posting', () => {
  it.each<[string, Record<string, string>, object]>([
    ['a workplace before what the place says', { Location: 'Remote - Germany', Workplace: 'hybrid' }, { workplaceType: 'hybrid' }],
    ['a flag for remote', { Remote: 'yes' }, { workplaceType: 'remote' }],
    ['a type in schema.org’s words', { Type: 'FULL_TIME' }, { employmentType: ['FULL_TIME'] }],
    ['a place that is known', { Place: 'Berlin, Germany' }, { jobLocation: [{ locality: 'Berlin', country: 'DE' }] }],
    ['a place that is not', { Place: 'the old mill' }, { jobLocation: [{ text: 'the old mill' }] }],
    ['pay in its words', { Pay: 'from 50k, we will talk', 'Pay from': '50000' }, { baseSalary: { text: 'from 50k, we will talk' } }],
    ['pay in figures before its words', { Pay: '€40,000 a year', 'Min salary': '45000' }, { baseSalary: { min: 45_000 } }],
    ['a currency in small letters', { 'Pay from': '50000', Currency: 'eur' }, { baseSalary: { currency: 'EUR' } }],
    ['a currency before that of the words', { Pay: '$50,000 a year', Currency: 'CAD' }, { baseSalary: { currency: 'CAD' } }],
    [
      'a sign behind a figure, and marks within',
      { 'Pay from': "85'000", 'Pay to': '90 000 €' },
      { baseSalary: { min: 85_000, max: 90_000 } },
    ],
    ['a link', { 'Apply link': 'https://nordwind.example/apply' }, { applyUrl: 'https://nordwind.example/apply' }],
    ['paragraphs', { Description: 'One\nline\n \n\n\nTwo\n\n' }, { description: [{ blocks: [{ text: 'One\nline' }, { text: 'Two' }] }] }],
  ])('is %s', async (_, row, expected) => {
    const { posting = {} } = (await roleOf(row))?.extraction ?? {};
    const said = Object.fromEntries(Object.entries(posting).map(([field, fact]) => [field, fact.value]));
    expect(said).toMatchObject(expected);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a place of digits', { Place: '12345' }, 'jobLocation'],
    ['a place as long as a letter', { Place: 'somewhere '.repeat(11) }, 'jobLocation'],
    ['remote for a place', { Place: 'Remote' }, 'jobLocation'],
    ['a script for a link', { 'Apply link': 'javascript:alert(1)' }, 'applyUrl'],
    ['pay without a figure', { 'Pay from': 'a lot' }, 'baseSalary'],
    ['a date that could be either', { Deadline: '5/6/2026' }, 'validThrough'],
  ])('is not %s', async (_, row, field) => expect((await roleOf(row))?.extraction.posting).not.toHaveProperty(field));

  it.each(['euros', 'EURO', '€'])('has no currency that is called %j', async (Currency) => {
    expect((await roleOf({ 'Pay from': '50000', Currency }))?.extraction.posting?.baseSalary?.value).not.toHaveProperty('currency');
  });

  it.each<[string, string | undefined]>([
    ['nordwind.example/jobs/7', 'https://nordwind.example/jobs/7'],
    ['nordwind.example', 'https://nordwind.example/'],
    ['jonas.k@nordwind.example', undefined],
    ['on their site', undefined],
  ])('has the page %j at %s', async (URL, page) => {
    expect((await roleOf({ URL }))?.addresses).toEqual(page ? [page] : []);
    // The address alone is enough to know which job it is.
    expect((await rolesOf([{ URL, Company: 'Nordwind' }])).roles.length).toBe(page ? 1 : 0);
  });

  it('has the cell as its evidence, cut where it is long', async () => {
    const title = (await roleOf({ Title: 'x'.repeat(300) }))?.extraction.posting?.title;
    expect(title?.value).toHaveLength(300);
    expect(title?.evidence).toBe(`column “Title” of tracker.csv: ${'x'.repeat(199)}…`);
  });
});

describe('what a row says of the user’s own', () => {
  it.each<[string, Record<string, string>, Partial<Role>]>([
    ['notes of two columns under each other', { Notes: 'one', Comments: 'two' }, { note: 'one\n\ntwo' }],
    ['tags, each once', { Tags: 'rust; go,rust;;' }, { tags: ['rust', 'go'] }],
    ['a step without words', { 'Follow up': '2026-12-01' }, { nextStep: { what: 'Follow up', on: '2026-12-01' } }],
    [
      'a step on a day, not at a time',
      { 'Next step': 'Call', 'Next step on': '2026-12-01T09:00:00Z' },
      { nextStep: { what: 'Call', on: '2026-12-01' } },
    ],
    ['stars', { Rating: '★★★☆☆' }, { rating: 3 }],
    [
      'contacts with their addresses',
      { Contacts: 'Jonas <j@a.example>; Ada; ' },
      { contacts: [{ name: 'Jonas', reach: 'j@a.example' }, { name: 'Ada' }] },
    ],
    [
      'an address in a column of its own',
      { Contact: 'Jonas', Email: 'j@a.example' },
      { contacts: [{ name: 'Jonas', reach: 'j@a.example' }] },
    ],
    [
      'an address that stood with the name already',
      { Contact: 'Jonas <j@a.example>', Phone: '030 1' },
      { contacts: [{ name: 'Jonas', reach: 'j@a.example' }] },
    ],
    ['an address without a name', { Email: 'j@a.example' }, { contacts: [{ name: 'j@a.example', reach: 'j@a.example' }] }],
    ['an address in brackets alone', { Contact: '<j@a.example>' }, { contacts: [{ name: '<j@a.example>' }] }],
    [
      'that it was applied for, by the day alone',
      { 'Date applied': '2026-10-05' },
      { status: 'applied', savedAt: '2026-10-05T00:00:00.000Z', setAt: { status: changedAt } },
    ],
  ])('is %s', async (_, row, expected) => expect(await roleOf(row)).toMatchObject(expected));

  it('has no rating over five', async () => expect(await roleOf({ Rating: '★★★★★★' })).not.toHaveProperty('rating'));

  it.each<[string, Record<string, string>, [string, string][]]>([
    [
      'applied before it was saved',
      { Saved: '2026-10-05', Applied: '2026-10-01', Status: 'Offer' },
      [
        ['saved', '2026-10-05'],
        ['offer', '2026-11-10'],
      ],
    ],
    [
      'saved still, though there is a day of applying',
      { Saved: '2026-10-01', Applied: '2026-10-05', Status: 'Saved' },
      [['saved', '2026-10-01']],
    ],
    [
      'applied in days to come',
      { Saved: '2026-10-01', Applied: '2027-10-01' },
      [
        ['saved', '2026-10-01'],
        ['applied', '2026-11-10'],
      ],
    ],
    ['saved and changed in days to come', { Saved: '2027-10-01', Changed: '2027-10-02' }, [['saved', '2026-11-10']]],
  ])('has a history in order, of what is %s', async (_, row, expected) => {
    const role = await roleOf(row);
    expect(role?.history.map(({ status, at }) => [status, at.slice(0, 10)])).toEqual(expected);
    expect(role?.changedAt).toBe(changedAt);
    expect(role?.history.at(-1)?.status).toBe(role?.status);
  });

  it('takes the user’s word for a status before its own, and none that they did not give', async () => {
    expect(await roleOf({ Status: 'Closed' }, { statuses: { Closed: 'offer' } })).toMatchObject({ status: 'offer' });
    expect(await roleOf({ Status: 'constructor' })).toMatchObject({ status: 'saved', setAt: {} });
  });
});

describe('what could not be read', () => {
  it('is told of the first five lines, and shortly', async () => {
    const { warnings } = await rolesOf([
      ...Array.from({ length: 7 }, () => ({ Company: 'x' })),
      { Title: 'Engineer', Company: 'x', Deadline: 'x'.repeat(50) },
    ]);
    expect(warnings).toEqual([
      '7 rows (line 2, 3, 4, 5, 6 …) have neither a title nor an address, and will be left out.',
      `Under “Deadline”, “${'x'.repeat(39)}…” on line 9 was not understood and will be left out.`,
    ]);
  });

  it('is asked of thirty statuses at most, and of no essay', async () => {
    const words = [...Array.from({ length: 40 }, (_, index) => `Stage ${index}`), 'x'.repeat(61)];
    const table = await readTable(`Title,Status\n${words.map((word) => `a,${word}`).join('\n')}`, pace);
    expect(unknownStatuses(table, guessMapping(table.headings))).toEqual(words.slice(0, 30));
    const long = await readTable(`Title,Status\na,${'x'.repeat(61)}`, pace);
    expect(unknownStatuses(long, guessMapping(long.headings))).toEqual([]);
  });
});
