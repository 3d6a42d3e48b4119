import type { Contact, OwnField, OwnFields, Role, Status } from '../roles/role.ts';
import { statusOf } from './status-words.ts';
import { dateOf } from './table-posting.ts';
import type { Cell, Cells, TableReading } from './table-role.ts';

/** What a row says of the user's own. `stated`: the fields of which it speaks at all. */
export interface RowOwn {
  fields: Omit<OwnFields, 'corrections'>;
  stated: ReadonlySet<OwnField>;
  history: Role['history'];
  savedAt: string;
  changedAt: string;
}

export function ownOf(cells: Cells, reading: TableReading, miss: (cell: Cell) => undefined): RowOwn {
  const timeOf = (cell: Cell | undefined) => cell && (timeIn(cell.words, reading) ?? miss(cell));
  const changedAt = earlier(timeOf(cells.changed) ?? reading.changedAt, reading.changedAt);
  const applied = timeOf(cells.applied);
  const savedAt = earlier(timeOf(cells.saved) ?? applied ?? changedAt, changedAt);
  const named = cells.status && (statusIn(cells.status.words, reading) ?? miss(cells.status));
  const status = named ?? (applied ? 'applied' : 'saved');
  const on = cells.nextStepOn && (dateOf(cells.nextStepOn.words, reading)?.slice(0, 10) ?? miss(cells.nextStepOn));
  const what = cells.nextStep?.words;
  const rating = cells.rating && (ratingOf(cells.rating.words) ?? miss(cells.rating));
  const contacts = contactsOf(cells);
  const fields: RowOwn['fields'] = {
    status,
    note: cells.note?.words ?? '',
    tags: [...new Set(cells.tags?.words.split(/[;,]/).map((tag) => tag.trim()))].filter((tag) => tag !== ''),
    contacts,
    ...((what || on) && { nextStep: { what: what ?? 'Follow up', ...(on && { on }) } }),
    ...(rating && { rating }),
  };
  const spoken: [OwnField, boolean][] = [
    ['status', named !== undefined || applied !== undefined],
    ['note', fields.note !== ''],
    ['tags', fields.tags.length > 0],
    ['contacts', contacts.length > 0],
    ['nextStep', fields.nextStep !== undefined],
    ['rating', rating !== undefined],
  ];
  const stated = new Set(spoken.flatMap(([field, is]) => (is ? [field] : [])));
  return { fields, stated, history: historyOf(status, { savedAt, applied, changedAt }), savedAt, changedAt };
}

interface Times {
  savedAt: string;
  applied: string | undefined;
  changedAt: string;
}

/** Oldest first, and the last is the status there is. */
function historyOf(status: Status, { savedAt, applied, changedAt }: Times): Role['history'] {
  const steps: Role['history'] = [{ status: 'saved', at: savedAt }];
  if (applied && applied >= savedAt && status !== 'saved') steps.push({ status: 'applied', at: earlier(applied, changedAt) });
  if (steps.at(-1)?.status !== status) steps.push({ status, at: changedAt });
  return steps;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** The user's own word first: it was asked for because ours was missing or wrong. */
function statusIn(words: string, { statuses }: TableReading): Status | undefined {
  return Object.hasOwn(statuses, words) ? statuses[words] : statusOf(words);
}

function timeIn(words: string, reading: TableReading): string | undefined {
  const date = dateOf(words, reading);
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** "4", "4/5", "4 of 5", "★★★★". */
function ratingOf(words: string): number | undefined {
  const stars = /^[★⭐]{1,5}☆*$/u.test(words) ? [...words].filter((sign) => sign !== '☆').length : undefined;
  const rating = stars ?? Number(/^([1-5])(?:\.0)?(?:\s*(?:\/|of|out of)\s*5)?(?:\s*stars?)?$/i.exec(words)?.[1]);
  return Number.isNaN(rating) ? undefined : rating;
}

/** Several names have a semicolon between; "Name <address>" is how our own table says where one is reached. */
function contactsOf({ contact, contactReach }: Cells): Contact[] {
  const names = contact?.words.split(';').map((name) => name.trim()) ?? [];
  const contacts = names
    .filter((name) => name !== '')
    .map((name): Contact => {
      const [, called, reach] = /^(.*?)\s*<([^<>]+)>$/.exec(name) ?? [];
      return called && reach ? { name: called, reach } : { name };
    });
  const reach = contactReach?.words;
  if (!reach) return contacts;
  const [first] = contacts;
  return first ? [{ ...first, reach: first.reach ?? reach }, ...contacts.slice(1)] : [{ name: reach, reach }];
}
