import type { Role } from '../roles/role.ts';
import { makeSlicer, type Pace } from './pace.ts';
import { statusOf } from './status-words.ts';
import type { Table } from './table.ts';
import { readRow, type TableReading } from './table-role.ts';

export interface RowsRead {
  roles: Role[];
  warnings: string[];
}

/** What a row costs, in characters. */
const rowLength = 20_000;

/** All rows of a table as roles, with a sentence for each column that could not be read throughout. Progress is in rows. */
export async function readRows(table: Table, reading: TableReading, pace: Pace): Promise<RowsRead> {
  const roles: Role[] = [];
  const nameless: number[] = [];
  const unread = new Map<string, { count: number; line: number; words: string }>();
  const slicer = makeSlicer(pace);
  for (const row of table.rows) {
    const { role, unread: cells } = readRow(row, reading);
    if (role) roles.push(role);
    else nameless.push(row.line);
    for (const { column, words } of cells) {
      const before = unread.get(column);
      unread.set(column, before ? { ...before, count: before.count + 1 } : { count: 1, line: row.line, words });
    }
    const wait = slicer.did(rowLength);
    if (wait) {
      pace.onProgress?.(roles.length);
      await wait;
    }
  }
  return { roles, warnings: [...namelessWords(nameless), ...[...unread].map(unreadWords)] };
}

function namelessWords(lines: readonly number[]): string[] {
  if (lines.length === 0) return [];
  const some = lines.slice(0, 5).join(', ');
  const rows = lines.length === 1 ? `Line ${some} has` : `${lines.length} rows (line ${some}${lines.length > 5 ? ' …' : ''}) have`;
  return [`${rows} neither a title nor an address, and will be left out.`];
}

function unreadWords([column, { count, line, words }]: [string, { count: number; line: number; words: string }]): string {
  const short = words.length > 40 ? `${words.slice(0, 39)}…` : words;
  return count === 1
    ? `Under “${column}”, “${short}” on line ${line} was not understood and will be left out.`
    : `Under “${column}”, ${count} cells were not understood and will be left out, the first of them “${short}” on line ${line}.`;
}

/** The words for a status in a table that we do not know, each once, most frequent first; at most 30. */
export function unknownStatuses(table: Table, mapping: TableReading['mapping']): string[] {
  const column = mapping.indexOf('status');
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) {
    const words = (cells[column] ?? '').trim();
    if (words !== '' && words.length <= 60 && statusOf(words) === undefined) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 30)
    .map(([words]) => words);
}

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)\b/;
const dateTargets: ReadonlySet<string | undefined> = new Set(['posted', 'deadline', 'saved', 'applied', 'changed', 'nextStepOn']);

/**
 * Whether a table's dates have the day in front: `undefined` where it has none like 5/6/2026, `unclear` where all of them could be either or
 * they contradict each other.
 */
export function dayOrderOf(table: Table, mapping: TableReading['mapping']): boolean | 'unclear' | undefined {
  const found = { any: false, dayFirst: false, monthFirst: false };
  for (const { cells } of table.rows) {
    cells.forEach((cell, index) => {
      const [, one, other] = (dateTargets.has(mapping[index]) && slashed.exec(cell.trim())) || [];
      if (one === undefined) return;
      found.any = true;
      if (Number(one) > 12) found.dayFirst = true;
      if (Number(other) > 12) found.monthFirst = true;
    });
  }
  if (!found.any) return undefined;
  return found.dayFirst === found.monthFirst ? 'unclear' : found.dayFirst;
}
