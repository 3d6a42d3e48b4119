import { Problem } from '../posting/problem.ts';
import { makeSlicer, type Pace } from './pace.ts';

export interface TableRow {
  /** The line on which it begins, from 1: a cell may hold lines. */
  line: number;
  cells: string[];
}

export interface Table {
  separator: Separator;
  headings: string[];
  rows: TableRow[];
}

const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

const mostRows = 100_000;
const mostColumns = 200;

/**
 * CSV as RFC 4180 has it and as spreadsheets write it: commas, semicolons or tabs, whichever parts the first line best; any line's end; "sep=;" in
 * front. Rows without a word are left out. Rejects with a Problem that names the line where a quotation mark is not closed, or a row has more
 * cells than there are headings: to guess would put words under the wrong heading.
 */
export async function readTable(text: string, pace: Pace): Promise<Table> {
  const { start, separator, line } = beginningOf(text);
  const rows = rowsOf(text, { start, separator, line });
  const slicer = makeSlicer(pace);
  const headings = rows.next().value?.cells.map((cell) => cell.trim());
  if (!headings || headings.every((heading) => heading === ''))
    throw new Problem('refused', 'The table’s first line is empty; headings belong there.');
  if (headings.length > mostColumns)
    throw new Problem('refused', `The table has ${headings.length} columns; Plainpost reads up to ${mostColumns}.`);
  const table: Table = { separator, headings, rows: [] };
  for (const row of rows) {
    keep(table, row);
    await slicer.did(row.cells.reduce((length, cell) => length + cell.length, 100));
  }
  return table;
}

function keep({ headings, rows }: Table, { line, cells }: TableRow): void {
  if (cells.every((cell) => cell.trim() === '')) return;
  const behind = cells.slice(headings.length).some((cell) => cell.trim() !== '');
  if (behind)
    throw new Problem(
      'refused',
      `Line ${line} has ${cells.length} cells, but there ${headings.length === 1 ? 'is 1 heading' : `are ${headings.length} headings`}. Nothing was imported.`,
    );
  if (rows.length >= mostRows)
    throw new Problem('refused', `The table has more than ${mostRows.toLocaleString('en')} rows. Import it in parts.`);
  rows.push({ line, cells: headings.map((_, index) => cells[index] ?? '') });
}

interface Beginning {
  start: number;
  separator: Separator;
  line: number;
}

function beginningOf(text: string): Beginning {
  const named = /^\ufeff?sep=([,;\t])(?:\r\n|[\r\n])/.exec(text);
  if (named) return { start: named[0].length, separator: named[1] as Separator, line: 2 };
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return { start, separator: bestSeparator(text, start), line: 1 };
}

/** The one that parts the first line into most cells; what stands in quotation marks parts nothing. */
function bestSeparator(text: string, start: number): Separator {
  const beginning = text.slice(start, start + 100_000).replace(/(^|[,;\t])"(?:[^"]|"")*"/g, '$1');
  const [firstLine = ''] = beginning.split(/[\r\n]/, 1);
  const counts = separators.map((separator) => firstLine.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

function* rowsOf(text: string, { start, separator, line: firstLine }: Beginning): Generator<TableRow, undefined> {
  let at = start;
  let line = firstLine;
  while (at < text.length) {
    const row: TableRow = { line, cells: [] };
    let ended = false;
    while (!ended) {
      const cell = text[at] === '"' ? quotedCell(text, at, line) : { value: '', next: at, lines: 0 };
      const rest = plainCell(text, cell.next, separator);
      row.cells.push(cell.value + rest.value);
      line += cell.lines;
      at = rest.next;
      if (text[at] === separator) at += 1;
      else ended = true;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    yield row;
  }
  return undefined;
}

interface Cell {
  value: string;
  next: number;
}

function quotedCell(text: string, at: number, line: number): Cell & { lines: number } {
  let value = '';
  let from = at + 1;
  for (;;) {
    const end = text.indexOf('"', from);
    if (end < 0) throw new Problem('refused', `On line ${line} a quotation mark is opened and never closed. Nothing was imported.`);
    value += text.slice(from, end);
    if (text[end + 1] !== '"') return { value, next: end + 1, lines: value.split(/\r\n|[\r\n]/).length - 1 };
    value += '"';
    from = end + 2;
  }
}

function plainCell(text: string, at: number, separator: Separator): Cell {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(at, end), next: end };
}
