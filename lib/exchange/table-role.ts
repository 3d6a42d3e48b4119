import { parseWebUrl } from '../original/canonical-url.ts';
import type { Claim } from '../posting/claim.ts';
import type { Facts, FieldName, Posting } from '../posting/posting.ts';
import { identitiesOf } from '../roles/identity.ts';
import type { Role, Status } from '../roles/role.ts';
import { fold } from '../values/text.ts';
import type { Mapping, Target } from './columns.ts';
import { unguarded } from './spreadsheet.ts';
import type { TableRow } from './table.ts';
import { ownOf } from './table-own.ts';
import { postingOf } from './table-posting.ts';

/** How a table is to be read: what its columns, its words for a status and its dates mean. */
export interface TableReading {
  fileName: string;
  headings: readonly string[];
  mapping: Mapping;
  /** The user's word on statuses that we do not know, by the word in the file. */
  statuses: Readonly<Record<string, Status>>;
  /** Whether 5/6/2026 is the 5th of June; undefined: not known, and such dates are left out. */
  dayFirst?: boolean | undefined;
  /** When the file was last changed, ISO 8601: what is dated nowhere is of that time, so that the same file always says the same. */
  changedAt: string;
  newId: () => string;
}

/** One row as a role, with what of it could not be read; undefined where nothing says which job it is. */
export interface RowRead {
  role?: Role;
  unread: { column: string; words: string }[];
}

/** A cell by what it is. Never empty. */
export interface Cell {
  words: string;
  column: string;
  evidence: string;
}

export type Cells = Partial<Record<Target, Cell>>;

export function readRow(row: TableRow, reading: TableReading): RowRead {
  const cells = cellsOf(row, reading);
  const unread: RowRead['unread'] = [];
  const miss = ({ column, words }: Cell): undefined => void unread.push({ column, words });
  const posting = postingOf(cells, reading, miss);
  const page = cells.page && webAddress(cells.page, miss);
  if (!posting.title && !page) return { unread };
  const own = ownOf(cells, reading, miss);
  const url = page ?? 'about:blank';
  const readAt = own.changedAt;
  const extraction: Role['extraction'] = {
    url,
    readAt,
    posting,
    claims: claimsOf(posting),
    observed: { availability: { state: 'unknown' }, blankLabels: [], calls: [], text: '', clutter: [] },
    failures: [],
  };
  const known = identitiesOf(extraction);
  return {
    unread,
    role: {
      ...own.fields,
      corrections: {},
      id: reading.newId(),
      history: own.history,
      // What the file does not speak of was never set, and wins in no merge (`roles/merge-roles.ts`).
      setAt: Object.fromEntries([...own.stated].map((field) => [field, own.changedAt])),
      savedAt: own.savedAt,
      changedAt: own.changedAt,
      identities: known.length > 0 ? known : [entryOf(posting)],
      addresses: page ? [page] : [],
      extraction,
      findings: [],
      snapshots: [],
    },
  };
}

function cellsOf({ cells }: TableRow, { headings, mapping, fileName }: TableReading): Cells {
  const found: Cells = {};
  mapping.forEach((target, index) => {
    const words = unguarded(cells[index] ?? '').trim();
    if (!target || words === '') return;
    const column = headings[index] ?? '';
    const before = found[target];
    found[target] = {
      words: before ? `${before.words}\n\n${words}` : words,
      column,
      evidence: `column “${column}” of ${fileName}: ${words.length > 200 ? `${words.slice(0, 199)}…` : words}`,
    };
  });
  return found;
}

function webAddress(cell: Cell, miss: (cell: Cell) => undefined): string | undefined {
  const { words } = cell;
  // Spreadsheets and people leave the scheme out.
  const url = parseWebUrl(words) ?? (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(words) ? parseWebUrl(`https://${words}`) : undefined);
  return url?.href ?? miss(cell);
}

/** A job without an address is known again by its words: the same table twice makes no second role. */
function entryOf({ title, hiringOrganization, jobLocation }: Facts): string {
  const words = [title?.value, hiringOrganization?.value.name, jobLocation?.value.map(({ text }) => text).join(' ')];
  return `entry:${words.map((each) => fold(each ?? '')).join('/')}`;
}

function claimsOf(posting: Facts): Claim[] {
  return (Object.entries(posting) as [FieldName, { value: Posting[FieldName]; source: Claim['source']; evidence: string }][]).map(
    ([field, { value, source, evidence }]) => ({ field, value, source, evidence }) as Claim,
  );
}
