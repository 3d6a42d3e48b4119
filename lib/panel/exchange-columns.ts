import { isEnough, type Mapping } from '../exchange/columns.ts';
import { unknownStatuses } from '../exchange/read-rows.ts';
import type { Table } from '../exchange/table.ts';
import type { Status } from '../roles/role.ts';
import type { TableMapping } from '../ui/exchange.ts';

/** A table that was chosen, and how it is to be read. */
export interface ChosenTable {
  table: Table;
  /** When the file was changed last, ISO 8601. */
  changedAt: string;
  mapping: Mapping;
  statuses: Record<string, Status>;
  dayFirst: boolean | 'unclear' | undefined;
}

/** What there is to show of it, and to ask. */
export function mappingOf(name: string, { table, mapping, statuses, dayFirst }: ChosenTable): TableMapping {
  return {
    state: 'mapping',
    name,
    rows: table.rows.length,
    headings: table.headings,
    samples: table.headings.map((_, column) => samplesOf(table, column)),
    mapping,
    statuses: unknownStatuses(table, mapping).map((words) => ({
      words,
      status: Object.hasOwn(statuses, words) ? statuses[words] : undefined,
    })),
    dayFirst,
    enough: isEnough(mapping) && table.rows.length > 0,
  };
}

/** The first three different cells with something in them. */
function samplesOf({ rows }: Table, column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, 200)) {
    const words = (cells[column] ?? '').trim();
    if (words !== '') found.add(words.slice(0, 80));
    if (found.size === 3) break;
  }
  return [...found];
}
