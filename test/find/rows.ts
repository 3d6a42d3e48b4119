import { everything, type Found, find, type Search } from '../../lib/find/find.ts';
import { idAt, makeRoleIndex, putRows, type RoleIndex } from '../../lib/find/role-index.ts';
import { orderBy } from '../../lib/find/sorting.ts';
import type { Row } from '../../lib/roles/row.ts';

export const now = new Date('2026-07-01T09:00:00Z');

/** A row of an invented role. */
export function row(id: string, change: Partial<Row> = {}): Row {
  return {
    id,
    status: 'saved',
    countries: [],
    employmentType: [],
    skills: [],
    tags: [],
    note: '',
    savedAt: '2026-06-01T10:00:00.000Z',
    changedAt: '2026-06-01T10:00:00.000Z',
    statusAt: '2026-06-01T10:00:00.000Z',
    findings: 0,
    ...change,
  };
}

export function indexOf(rows: readonly Row[]): RoleIndex {
  const index = makeRoleIndex();
  putRows(index, rows);
  return index;
}

export function look(index: RoleIndex, search: Partial<Search> | string): Found {
  const asked = { ...everything, ...(typeof search === 'string' ? { query: search } : search) };
  return find(index, asked, { order: orderBy(index, asked.sort, now), now });
}

/** The ids that a search finds, in order. */
export function idsOf(index: RoleIndex, search: Partial<Search> | string): string[] {
  return [...look(index, search).positions].map((position) => idAt(index, position));
}
