import type { Role } from '../roles/role.ts';
import { type Stated, statedOf } from './stated.ts';
import { wholeText } from './whole-text.ts';

/** One column of the CSV: its heading, what stands in it (shown to the user, and in README), and the cell. */
export interface Column {
  heading: string;
  holds: string;
  cell: (role: Role, said: Stated) => string | number | undefined;
}

/** The columns in their order. The headings are those that `columns.ts` knows again, so that this CSV can be imported like any other. */
export const columns: readonly Column[] = [
  { heading: 'Title', holds: 'as the posting has it', cell: (_, said) => said.title },
  { heading: 'Employer', holds: 'its name', cell: (_, said) => said.hiringOrganization?.name },
  { heading: 'Place', holds: 'all places, a semicolon between', cell: (_, said) => said.jobLocation?.map(({ text }) => text).join('; ') },
  { heading: 'Workplace', holds: 'onsite, hybrid or remote', cell: (_, said) => said.workplaceType },
  { heading: 'Type', holds: 'schema.org’s words, such as FULL_TIME', cell: (_, said) => said.employmentType?.join('; ') },
  { heading: 'Seniority', holds: 'from intern to executive', cell: (_, said) => said.seniority },
  { heading: 'Pay', holds: 'the page’s words', cell: (_, said) => said.baseSalary?.text },
  { heading: 'Pay from', holds: 'the figure, never converted', cell: (_, said) => said.baseSalary?.min },
  { heading: 'Pay to', holds: 'the figure, never converted', cell: (_, said) => said.baseSalary?.max },
  { heading: 'Currency', holds: 'ISO 4217, such as EUR', cell: (_, said) => said.baseSalary?.currency },
  { heading: 'Pay per', holds: 'HOUR, DAY, WEEK, MONTH or YEAR', cell: (_, said) => said.baseSalary?.unit },
  { heading: 'Posted', holds: 'a date', cell: (_, said) => said.datePosted },
  { heading: 'Deadline', holds: 'a date', cell: (_, said) => said.validThrough },
  {
    heading: 'Skills',
    holds: 'asked first, then preferred',
    cell: (_, { skills }) => skills && [...skills.required, ...skills.preferred].join('; '),
  },
  { heading: 'Status', holds: 'saved, applied, interviewing, offer, rejected or archived', cell: ({ status }) => status },
  { heading: 'Status since', holds: 'date and time', cell: ({ history }) => history.at(-1)?.at },
  {
    heading: 'Applied on',
    holds: 'when the status first became applied',
    cell: ({ history }) => history.find(({ status }) => status === 'applied')?.at,
  },
  { heading: 'Next step', holds: 'your words', cell: ({ nextStep }) => nextStep?.what },
  { heading: 'Next step on', holds: 'a date', cell: ({ nextStep }) => nextStep?.on },
  { heading: 'Rating', holds: '1 to 5', cell: ({ rating }) => rating },
  { heading: 'Tags', holds: 'a semicolon between', cell: ({ tags }) => tags.join('; ') },
  {
    heading: 'Contacts',
    holds: 'name and address, a semicolon between',
    cell: ({ contacts }) => contacts.map(({ name, reach }) => (reach ? `${name} <${reach}>` : name)).join('; '),
  },
  { heading: 'Note', holds: 'your words', cell: ({ note }) => note },
  { heading: 'Page', holds: 'the address it was saved from', cell: ({ addresses }) => addresses[0] },
  { heading: 'Apply link', holds: 'where one applies', cell: (_, said) => said.applyUrl },
  { heading: 'Other pages', holds: 'the job’s other addresses, a space between', cell: ({ addresses }) => addresses.slice(1).join(' ') },
  { heading: 'Saved', holds: 'date and time', cell: ({ savedAt }) => savedAt },
  { heading: 'Changed', holds: 'date and time', cell: ({ changedAt }) => changedAt },
];

/** The line of headings, with its end. */
export const headingLine = `${columns.map(({ heading }) => `"${heading}"`).join(',')}\r\n`;

/** A role as one line of CSV (RFC 4180), with its end. */
export function rowLine(role: Role): string {
  return `${cellsOf(role)
    .map((cell) => (typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`))
    .join(',')}\r\n`;
}

/** What stands in a role's cells, column by column. */
export function cellsOf(role: Role): (string | number)[] {
  const said = statedOf(role);
  return columns.map(({ cell }) => {
    const value = cell(role, said) ?? '';
    return typeof value === 'number' ? value : harmless(wholeText(value));
  });
}

/** In front for Excel, which takes a file without it for the country's own code page. */
export const byteOrderMark = '\ufeff';

/** What makes a spreadsheet compute a cell (OWASP ASVS 1.2.10), with the full-width forms, and behind quotation marks, blanks and marks that programs skip. */
const trigger = /^[\s\p{Cf}"'“”]*[=+\-@＝＋－＠]/u;
/** All that a program takes for a line's end or a tab; other controls have no business in a cell. */
const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const control = /[^\P{Cc}\n]/gu;
/** Where another program may take a cell to end: one that is set to semicolons or bars ends it there, quoted or not. */
const inner = /([;|\n])/;

/**
 * Text that no spreadsheet takes for a formula. An apostrophe in front is what they themselves use for "this is text". It stands behind semicolons and
 * line ends within a cell too; bullets of a note become dots, because a line that begins with "-" is a formula to a program that lost its place.
 */
export function harmless(cell: string): string {
  const plain = cell.replace(lineEnd, '\n').replaceAll('\t', ' ').replace(control, '');
  const bulleted = plain.replace(/(\n\s*)- /g, '$1• ');
  return bulleted
    .split(inner)
    .map((piece) => (trigger.test(piece) ? `'${piece}` : piece))
    .join('');
}

/** A cell without the apostrophes that `harmless`, or a spreadsheet, put in front of it and of its parts. */
export function unguarded(cell: string): string {
  return cell
    .split(inner)
    .map((piece) => (piece.startsWith("'") && trigger.test(piece.slice(1)) ? piece.slice(1) : piece))
    .join('');
}
