import type { Role } from '../roles/role.ts';
import { payWords } from './value-words.ts';
import type { Row } from './view.ts';

/** A role's two lines in a list. */
export function rowOf(role: Role): Row {
  const facts = role.extraction.posting ?? {};
  return {
    id: role.id,
    title: facts.title?.value,
    employer: facts.hiringOrganization?.value.name,
    place: facts.jobLocation?.value.map(({ text }) => text).join(', '),
    pay: facts.baseSalary && payWords(facts.baseSalary.value),
    posted: facts.datePosted?.value,
    savedAt: role.savedAt,
    status: role.status,
    note: role.note,
    findings: role.findings.length,
  };
}

/** The rows that hold every word of the query in title, employer, place or note, and have the status. Order stays. */
export function filterRows(rows: Row[], { query, status }: { query: string; status: Row['status'] | 'all' }): Row[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (status !== 'all' && row.status !== status) return false;
    const text = plain([row.title, row.employer, row.place, row.note].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Without case and accents, so that "zurich" finds "Zürich". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
