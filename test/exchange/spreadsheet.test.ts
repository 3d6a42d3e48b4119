import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, columns, harmless, headingLine, rowLine, unguarded } from '../../lib/exchange/spreadsheet.ts';
import { readTable } from '../../lib/exchange/table.ts';
import type { Role } from '../../lib/roles/role.ts';
import { anyRole, anyText } from './arbitrary-role.ts';
import { pace } from './stage.ts';

/** What begins a formula, after what spreadsheets skip in front of it. */
const formula = /^[\s\p{Cc}\p{Cf}"“”]*[=+\-@＝＋－＠\t\r\0]/u;

/** As a program cuts the text that knows this separator alone, and quotation marks only at a cell's very beginning. */
function cellsBy(text: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = /"(?:[^"]|"")*"/y;
      end.lastIndex = at;
      const quoted = end.exec(text)?.[0] ?? text.slice(at);
      let rest = at + quoted.length;
      while (rest < text.length && text[rest] !== separator && !/[\r\n]/.test(text[rest] ?? '')) rest += 1;
      cells.push(quoted.slice(1, -1).replaceAll('""', '"') + text.slice(at + quoted.length, rest));
      at = rest + 1;
      continue;
    }
    let end = at;
    while (end < text.length && text[end] !== separator && !/[\r\n]/.test(text[end] ?? '')) end += 1;
    cells.push(text.slice(at, end));
    at = end + 1;
  }
  return cells;
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

const attacks = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\0=1',
  ' =1',
  '"=1',
  '＝1+1',
  '\u200b=1',
  '“=1',
  '”@x',
  '＋1',
  '－1',
  '＠SUM(A1)',
  'a|=1+1',
  'a| @x',
  'a\u2029=1',
  'a\u0085＠x',
  'a;=1+1',
  'a\t=cmd|x',
  'a\n=1+1',
  'a\n- one\n- two',
  'a\r\n"@x',
  'x";=1+1;"',
  'x",=1+1,"',
];

describe('CSV', () => {
  it.each(attacks)('%j is no formula', (attack) => {
    for (const separator of [',', ';', '\t', '|']) {
      const line = `"a","${harmless(attack).replaceAll('"', '""')}","z"\r\n`;
      expect(cellsBy(line, separator).filter((cell) => formula.test(cell))).toEqual([]);
    }
  });

  it.each([
    ['a\tb', 'a b'],
    ['a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['a\0b\x7f', 'ab'],
    ['pay\n- one\n  - two', 'pay\n• one\n  • two'],
    ['fish - and chips; yes', 'fish - and chips; yes'],
  ])('of %j the words stay: %j', (text, expected) => expect(harmless(text)).toBe(expected));

  it('no cell of any role is a formula, to programs that cut at commas, semicolons, tabs or bars', async () => {
    const hostile = fc.oneof(
      anyText,
      fc.constantFrom(...attacks),
      fc.tuple(anyText, fc.constantFrom(...attacks)).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        anyRole,
        fc.array(hostile, { minLength: 4, maxLength: 4 }),
        async (role, [note = '', tag = '', what = '', title = '']) => {
          const own = { ...role, note, tags: [tag], nextStep: { what }, corrections: { title } };
          const line = rowLine(own);
          for (const separator of [',', ';', '\t', '|']) expect(cellsBy(line, separator).filter((cell) => formula.test(cell))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has as many cells as headings, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRole, { maxLength: 4 }), async (roles) => {
        const text = byteOrderMark + headingLine + roles.map(rowLine).join('');
        const table = await readTable(text, pace);
        expect(table.headings).toEqual(columns.map(({ heading }) => heading));
        expect(table.rows.length).toBe(roles.length);
        const note = table.headings.indexOf('Note');
        const cells = table.rows.map((row) => unguarded(row.cells[note] ?? ''));
        expect(cells).toEqual(roles.map((role) => unguarded(harmless(role.note.replace(/\p{Surrogate}/gu, '\ufffd')))));
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(!hasPython)('Python’s csv reads the same cells as we do, and none of them is a formula', async () => {
    const roles = fc.sample(anyRole, { numRuns: 200, seed: 7 });
    const text = headingLine + roles.map(rowLine).join('');
    const script =
      'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode(), newline=""), strict=True))))';
    const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: text, encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(stderr).toBe('');
    const [headings, ...rows] = JSON.parse(stdout) as string[][];
    const table = await readTable(text, pace);
    expect([headings, rows]).toEqual([table.headings, table.rows.map(({ cells }) => cells)]);
    expect(rows.flat().filter((cell) => formula.test(cell))).toEqual([]);
  });

  it('an apostrophe in front is taken off again where it was put there, and nowhere else', () => {
    expect(unguarded(harmless('=1+1'))).toBe('=1+1');
    expect(unguarded("'tis a job")).toBe("'tis a job");
    const parts = fc.constantFrom("'", '=', '-', '@', '＋', ';', '|', '\n', ' ', '"', 'a', '\u200b');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (each) => {
        const text = each.join('').replace(/- /g, '-');
        expect(unguarded(harmless(text))).toBe(text);
      }),
    );
  });

  it.each<[string, Partial<Role>, string]>([
    [
      'Applied on',
      {
        history: [
          { status: 'applied', at: '2026-01-01' },
          { status: 'saved', at: '2026-01-02' },
          { status: 'applied', at: '2026-01-03' },
        ],
      },
      '2026-01-01',
    ],
    [
      'Status since',
      {
        history: [
          { status: 'applied', at: '2026-01-01' },
          { status: 'saved', at: '2026-01-02' },
        ],
      },
      '2026-01-02',
    ],
    ['Contacts', { contacts: [{ name: 'Jonas', reach: 'j@nordwind.example' }, { name: 'Ada' }] }, 'Jonas <j@nordwind.example>; Ada'],
    ['Page', { addresses: ['https://a.example', 'https://b.example', 'https://c.example'] }, 'https://a.example'],
    ['Other pages', { addresses: ['https://a.example', 'https://b.example', 'https://c.example'] }, 'https://b.example https://c.example'],
    ['Note', { note: 'half \ud800 of one' }, 'half \ufffd of one'],
  ])('“%s” is what the heading says', async (heading, change, expected) => {
    const [role] = fc.sample(anyRole, { numRuns: 1, seed: 1 });
    const table = await readTable(headingLine + rowLine({ ...(role as Role), ...change }), pace);
    expect(table.rows[0]?.cells[table.headings.indexOf(heading)]).toBe(expected);
  });
});
