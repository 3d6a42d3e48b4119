import type { Target } from '../exchange/columns.ts';
import type { Format } from '../exchange/export-roles.ts';
import type { Brought } from '../roles/roles.ts';
import { count } from './words.ts';

/** What a column can become, in the order of the select. */
export const targetWords: Record<Target, string> = {
  title: 'Title',
  employer: 'Employer',
  place: 'Place',
  workplace: 'Workplace',
  type: 'Type of employment',
  seniority: 'Seniority',
  pay: 'Pay',
  payFrom: 'Pay from',
  payTo: 'Pay to',
  currency: 'Currency of pay',
  payPer: 'Pay per (hour, year)',
  posted: 'Posted on',
  deadline: 'Deadline',
  description: 'Description',
  page: 'Address of the page',
  applyLink: 'Link to apply',
  status: 'Status',
  saved: 'Saved on',
  applied: 'Applied on',
  changed: 'Last changed on',
  nextStep: 'Next step',
  nextStepOn: 'Next step on',
  rating: 'Rating (1 to 5)',
  tags: 'Tags',
  contact: 'Contact',
  contactReach: 'Contact’s address',
  note: 'Note',
};

export const formatWords: Record<Format, { name: string; use: string }> = {
  plainpost: { name: 'Plainpost file', use: 'Everything, to be imported again: into another browser, or to keep safe.' },
  csv: { name: 'Spreadsheet (CSV)', use: 'A row for each role, for Excel, LibreOffice or Google Sheets. Without the postings’ text.' },
  markdown: { name: 'Markdown, one file', use: 'Facts, notes and text of all roles to read on.' },
  'markdown-zip': { name: 'Markdown, a file for each role', use: 'A zip of notes with properties, for Obsidian and the like.' },
  'json-ld': {
    name: 'schema.org JobPosting',
    use: 'Only what the postings say, under the standard’s names, for other programs. Nothing of your own.',
  },
  calendar: { name: 'Calendar (ICS)', use: 'Deadlines and next steps from today on, as all-day entries.' },
};

/** "12 new · 3 merged · 1,189 the same". What there is none of is left out, but not all. */
export function broughtWords({ added, merged, same, removed }: Brought): string {
  const parts = [
    added > 0 && `${added.toLocaleString('en')} new`,
    merged > 0 && `${merged.toLocaleString('en')} merged into saved ones`,
    same > 0 && `${same.toLocaleString('en')} the same as here`,
    removed > 0 && `${removed.toLocaleString('en')} removed`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : 'nothing that is not here already';
}

export function rolesWords(n: number): string {
  return count(n, 'role');
}

/** "840 kB", "12.4 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
