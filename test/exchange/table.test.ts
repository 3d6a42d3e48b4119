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
    ['a named separator behind a mark, and the line end of Windows', '\ufeffsep=;\r\na;b\r\n1;2', [['1', '2']]],
    ['a named separator and the line ends of old Macs', 'sep=\t\ra\tb\r1\t2', [['1', '2']]],
    ['headings in quotation marks that hold more of the other separators', '"a";"b, or c, or d"\n1;2', [['1', '2']]],
    ['a heading of two lines', '"a\nx, y, z";b\n1;2', [['1', '2']]],
    [
      'the line ends of Windows around quoted cells',
      '"a","b"\r\n"1","2"\r\n"3","4"\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['words behind the closing mark, and marks within words', 'a,b\n"x" y,5" z', [['x y', '5" z']]],
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
    ['a row with more cells than the one heading', 'a\n1,2', /Line 2 has 2 cells, but there is 1 heading\./],
    ['no headings', '\n\n', /first line is empty/],
    ['no text at all', '', /first line is empty/],
    ['headings of blanks alone', ' , ,\t\n1,2,3', /first line is empty/],
    ['a mark that is opened behind a line that names the separator', 'sep=,\na,b\n"1,2', /On line 3 a quotation mark/],
    ['a mark that is opened behind cells of several lines', 'a,b\r"x\ry\r\nz\nw",1\r"3,4', /On line 6 a quotation mark/],
    ['a mark that is opened among the headings', '"a;b\n1;2', /On line 1 a quotation mark/],
    ['more columns than a tracker has', `${'a,'.repeat(200)}a\n`, /201 columns; Plainpost reads up to 200/],
    ['more rows than it reads', `a\n${'1\n'.repeat(100_001)}`, /more than 100,000 rows/],
  ])('%s is refused, and the line is named', async (_, text, words) => {
    await expect(readTable(text, pace)).rejects.toThrow(words);
  });

  it('takes 200 columns and 100,000 rows', async () => {
    expect((await readTable(`${'a,'.repeat(199)}a\n1`, pace)).headings).toHaveLength(200);
    expect((await readTable(`a\n${'1\n'.repeat(100_000)}`, pace)).rows).toHaveLength(100_000);
  });

  it('takes blanks off the headings, and off no cell', async () => {
    expect(await readTable(' a , b\n 1 , 2', pace)).toMatchObject({ headings: ['a', 'b'], rows: [{ cells: [' 1 ', ' 2'] }] });
  });

  it('stops where it is told to', async () => {
    const stopper = new AbortController();
    const stopping = { pause: async () => stopper.abort(), signal: stopper.signal };
    await expect(readTable(`a\n${'x'.repeat(300_000)}\n1`, stopping)).rejects.toThrow('Stopped');
  });

  it.each([
    ['marks and separators', '"a",'.repeat(300_000)],
    ['marks that never close', `"${'""'.repeat(500_000)}`],
    ['separators', ';'.repeat(1_000_000)],
  ])('a first line of %s without end is refused within a second', async (_, text) => {
    const start = performance.now();
    await expect(readTable(text, pace)).rejects.toHaveProperty('name', 'Problem');
    expect(performance.now() - start).toBeLessThan(1000);
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

  it('a table whose first heading begins as a zip does is a table', async () => {
    expect(await readTableText(packet('PKZ,Title\n1,Engineer'))).toBe('PKZ,Title\n1,Engineer');
  });

  it('Windows-1252 where it cannot be UTF-8', async () => {
    // Not the euro sign: Node 20 decodes 0x80 to 0x9f as Latin-1, where browsers have its letters.
    expect(await readTableText(packet(new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65])))).toBe('Größe');
  });

  it.each([
    ['an office document', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), /office document/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /no table of text/],
    ['UTF-16 without its mark', utf16([], false), /no table of text/],
    ['UTF-16 that was cut off', utf16([0xff, 0xfe], false).slice(0, -1), /text is damaged/],
    ['UTF-16 with half a character', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]), /text is damaged/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), /a PDF, and no table/],
    ['a web page', new TextEncoder().encode('\ufeff\ufeff\r\n<!doctype html><title>Sign in</title>'), /a web page or XML, and no table/],
    ['XML', new TextEncoder().encode('<?xml version="1.0"?><Workbook/>'), /a web page or XML, and no table/],
    ['nothing', new Uint8Array(), /This file is empty/],
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
    await expect(openFile(packet('[{"title":"Engineer"}]'), options)).rejects.toThrow(/no export of Plainpost/);
    // A chunk of blanks says nothing yet.
    await expect(openFile(packet(`${' '.repeat(40)}{"roles":[]}`, { chunk: 16 }), options)).rejects.toThrow(/no export of Plainpost/);
  });
});
