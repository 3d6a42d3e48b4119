import { describe, expect, it } from 'vitest';
import { guessMapping, isEnough, remap } from '../../lib/exchange/columns.ts';
import { openFile } from '../../lib/exchange/open-file.ts';
import { dayOrderOf, unknownStatuses } from '../../lib/exchange/read-rows.ts';
import { statusOf } from '../../lib/exchange/status-words.ts';
import { readTable } from '../../lib/exchange/table.ts';
import { readTableText } from '../../lib/exchange/table-text.ts';
import { now, pace, packet } from './stage.ts';

describe('CSV as programs write it', () => {
  it.each<[string, string, string[][]]>([
    ['commas', 'a,b\n1,2\n', [['1', '2']]],
    ['semicolons', 'a;b\r\n1,5;2\r\n', [['1,5', '2']]],
    ['tabs', 'a\tb\n1\t2', [['1', '2']]],
    ['a line that names the separator', 'sep=;\na;b\n1;2', [['1', '2']]],
    ['a byte order mark', '\ufeffa,b\n1,2', [['1', '2']]],
    ['quoted cells with commas, marks and line ends', 'a,b\n"x, ""y""\nz",2', [['x, "y"\nz', '2']]],
    ['line ends of old Macs', 'a,b\r1,2\r', [['1', '2']]],
    [
      'too few cells, empty rows, and empty cells at the end',
      'a,b\n1\n\n,\n3,4,,\n',
      [
        ['1', ''],
        ['3', '4'],
      ],
    ],
  ])('%s', async (_, text, cells) => expect((await readTable(text, pace)).rows.map((row) => row.cells)).toEqual(cells));

  it.each<[string, string, RegExp]>([
    ['a quotation mark that is not closed', 'a,b\n1,2\n"3,4\n5,6', /On line 3 a quotation mark is opened and never closed/],
    ['a row with more cells than headings', 'a,b\n"1\n",2\n3,4,5', /Line 4 has 3 cells, but there are 2 headings/],
    ['no headings', '\n\n', /first line is empty/],
  ])('%s is refused, and the line is named', async (_, text, words) => {
    await expect(readTable(text, pace)).rejects.toThrow(words);
  });

  it('says on which line a row begins, over cells of several lines', async () => {
    expect((await readTable('a,b\n"x\ny",1\nz,2', pace)).rows.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('encodings', () => {
  const text = 'Title,Place\nIngénieur “Rust”,Łódź\n';
  const utf16 = (mark: number[], swap: boolean) =>
    new Uint8Array([
      ...mark,
      ...[...text].flatMap((c) => {
        const code = c.charCodeAt(0);
        return swap ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    ]);
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, low byte first', utf16([0xff, 0xfe], false)],
    ['UTF-16, high byte first', utf16([0xfe, 0xff], true)],
  ])('%s', async (_, bytes) => expect((await readTableText(packet(bytes))).replace('\ufeff', '')).toBe(text));

  it('Windows-1252 where it cannot be UTF-8', async () => {
    // Not the euro sign: Node 20 decodes 0x80 to 0x9f as Latin-1, where browsers have its letters.
    expect(await readTableText(packet(new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65])))).toBe('Größe');
  });

  it.each([
    ['an office document', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), /office document/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /no table of text/],
  ])('%s is told as what it is', async (_, bytes, words) => {
    await expect(readTableText(packet(bytes))).rejects.toThrow(words);
  });
});

describe('columns', () => {
  it.each([
    [
      'Teal',
      ['Job Position', 'Company', 'Max. Salary', 'Location', 'Status', 'Date Saved', 'Deadline', 'Date Applied', 'Follow Up', 'Excitement'],
      ['title', 'employer', 'payTo', 'place', 'status', 'saved', 'deadline', 'applied', 'nextStepOn', 'rating'],
    ],
    [
      'Huntr',
      ['Company', 'Job Title', 'Job Post URL', 'List', 'Location', 'Salary', 'Date Added', 'Date Applied', 'Description', 'Notes'],
      ['employer', 'title', 'page', 'status', 'place', 'pay', 'saved', 'applied', 'description', 'note'],
    ],
    [
      'code',
      ['job_title', 'company_name', 'job_url', 'salary_min', 'salary_max', 'applied_at'],
      ['title', 'employer', 'page', 'payFrom', 'payTo', 'applied'],
    ],
    ['German', ['Stelle', 'Firma', 'Ort', 'Gehalt', 'Notizen', 'x'], ['title', 'employer', 'place', 'pay', 'note', undefined]],
    ['two of one kind', ['Title', 'Position', 'Notes', 'Comment'], ['title', undefined, 'note', 'note']],
  ])('%s headings are known', (_, headings, expected) => expect(guessMapping(headings)).toEqual(expected));

  it('the user’s word takes a target from the column that had it', () => {
    expect(remap(['title', 'employer'], 1, 'title')).toEqual([undefined, 'title']);
    expect(remap(['note', undefined], 1, 'note')).toEqual(['note', 'note']);
    expect([isEnough(['employer']), isEnough(['employer', 'page'])]).toEqual([false, true]);
  });

  it.each([
    ['Wishlist', 'saved'],
    ['2. Applied', 'applied'],
    ['Phone Screen', 'interviewing'],
    ['NEGOTIATING', 'offer'],
    ['Not Selected', 'rejected'],
    ['I Withdrew', 'archived'],
    ['Round three', undefined],
  ])('%s is %s', (word, status) => expect(statusOf(word)).toBe(status));

  it('asks for the words that it does not know, most frequent first', async () => {
    const table = await readTable('Title,Status\na,Applied\nb,Mulling\nc,Dinner\nd,Dinner', pace);
    expect(unknownStatuses(table, guessMapping(table.headings))).toEqual(['Dinner', 'Mulling']);
  });

  it.each([
    ['25/6/2026\n5/6/2026', true],
    ['6/25/2026\n5/6/2026', false],
    ['5/6/2026\n7/8/2026', 'unclear'],
    ['25/6/2026\n6/25/2026', 'unclear'],
    ['2026-06-05', undefined],
  ])('dates like %j have the day first: %s', async (dates, expected) => {
    const table = await readTable(`Deadline\n${dates}`, pace);
    expect(dayOrderOf(table, guessMapping(table.headings))).toBe(expected);
  });
});

describe('which kind of file it is', () => {
  it('is told by its first words', async () => {
    const options = { now, ...pace };
    expect(await openFile(packet('Title,Company\nEngineer,Nordwind'), options)).toMatchObject({
      kind: 'table',
      table: { headings: ['Title', 'Company'] },
    });
    await expect(openFile(packet('\n {"roles":[]}'), options)).rejects.toThrow(/no export of Plainpost|formatted/);
  });
});
