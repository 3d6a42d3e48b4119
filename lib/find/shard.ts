import type { Severity } from '../posting/finding.ts';
import type { WorkplaceType } from '../posting/posting.ts';
import type { Status } from '../roles/role.ts';
import type { Row } from '../roles/row.ts';
import { append, appendFolded, type Column, foldWords, makeColumn, replaceAt, wordsAt } from './column.ts';
import { dayOf } from './days.ts';
import { type Interned, joined, listed, makeInterned, numberOf } from './interned.ts';

/** Rows in a shard: so many that a search makes few calls, so few that a changed row moves little. A power of two. */
export const shift = 12;
export const shardRows = 2 ** shift;

/** What is searched, best first: a match further in front ranks higher. */
export const columnNames = ['title', 'employer', 'place', 'skills', 'own'] as const;
export type ColumnName = (typeof columnNames)[number];

/** A role as a list draws it: the row without what is only searched. */
export type Listed = Omit<Row, 'skills' | 'note' | 'countries' | 'employmentType' | 'changedAt' | 'site'>;

const statuses: readonly Status[] = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'];
const workplaces: readonly (WorkplaceType | undefined)[] = [undefined, 'onsite', 'hybrid', 'remote'];
const severities: readonly (Severity | undefined)[] = [undefined, 'note', 'caution', 'warning'];

/** A shard's numbers, a row each; what filters and sorting read. Dates are days since 1970 (`dayOf`), times are milliseconds. */
export interface Numbers {
  status: Uint8Array;
  workplace: Uint8Array;
  worst: Uint8Array;
  findings: Uint16Array;
  rating: Uint8Array;
  /** Numbers of interned values. */
  countries: Uint32Array;
  tags: Uint32Array;
  money: Uint32Array;
  payMin: Float64Array;
  payMax: Float64Array;
  savedAt: Float64Array;
  statusAt: Float64Array;
  posted: Int32Array;
  deadline: Int32Array;
  next: Int32Array;
}

/** Strings and typed arrays alone: so it is kept as an image, and comes out of the store as it went in (`image.ts`). */
export interface Shard extends Numbers {
  rows: number;
  /** 0: removed. */
  alive: Uint8Array;
  /** The row's place in the store, and its role's hash, where it came from there. */
  slot: Uint32Array;
  hash: Uint32Array;
  /** The words of a row that are drawn, packed. */
  shown: Column;
  columns: Record<ColumnName, Column>;
}

/** What all shards share. `money` holds currency and unit as one, `EUR YEAR`. */
export interface Shared {
  countries: Interned;
  tags: Interned;
  money: Interned;
}

/** Of a row that did not come from the store. */
export const noSlot = 0xffffffff;

export function makeShared(): Shared {
  return { countries: makeInterned(), tags: makeInterned(), money: makeInterned() };
}

export function makeShard(): Shard {
  const n = shardRows;
  return {
    rows: 0,
    alive: new Uint8Array(n),
    slot: new Uint32Array(n).fill(noSlot),
    hash: new Uint32Array(n),
    shown: makeColumn(n),
    columns: { title: makeColumn(n), employer: makeColumn(n), place: makeColumn(n), skills: makeColumn(n), own: makeColumn(n) },
    status: new Uint8Array(n),
    workplace: new Uint8Array(n),
    worst: new Uint8Array(n),
    findings: new Uint16Array(n),
    rating: new Uint8Array(n),
    countries: new Uint32Array(n),
    tags: new Uint32Array(n),
    money: new Uint32Array(n),
    payMin: new Float64Array(n),
    payMax: new Float64Array(n),
    savedAt: new Float64Array(n),
    statusAt: new Float64Array(n),
    posted: new Int32Array(n),
    deadline: new Int32Array(n),
    next: new Int32Array(n),
  };
}

const wordsOf: Record<ColumnName, (row: Row) => string> = {
  title: ({ title }) => title ?? '',
  employer: ({ employer }) => employer ?? '',
  place: ({ place }) => place ?? '',
  skills: ({ skills }) => skills.join(' · '),
  own: ({ tags, note }) => (tags.length > 0 ? `${tags.join(' · ')} · ${note}` : note),
};

/** Puts rows behind those that are there; there must be room for them. */
export function addToShard(shard: Shard, rows: readonly Row[], shared: Shared): void {
  for (const row of rows) {
    write(shard, shard.rows, row, shared);
    shard.rows += 1;
  }
  append(shard.shown, rows.map(pack));
  for (const name of columnNames) appendFolded(shard.columns[name], rows.map(wordsOf[name]));
}

/** Puts a row in the place of the one that is there. */
export function setRow(shard: Shard, at: number, { row, shared }: { row: Row; shared: Shared }): void {
  for (const name of columnNames) replaceAt(shard.columns[name], at, foldWords(wordsOf[name](row)));
  replaceAt(shard.shown, at, pack(row));
  write(shard, at, row, shared);
}

function write(shard: Shard, at: number, row: Row, shared: Shared): void {
  const { pay } = row;
  shard.alive[at] = 1;
  shard.status[at] = statuses.indexOf(row.status);
  shard.workplace[at] = Math.max(0, workplaces.indexOf(row.workplaceType));
  shard.worst[at] = Math.max(0, severities.indexOf(row.worst));
  shard.findings[at] = Math.min(row.findings, 0xffff);
  shard.rating[at] = row.rating ?? 0;
  shard.countries[at] = numberOf(shared.countries, joined(row.countries));
  shard.tags[at] = numberOf(shared.tags, joined(row.tags));
  shard.money[at] = numberOf(shared.money, moneyOf(pay));
  shard.payMin[at] = pay?.min ?? Number.NaN;
  shard.payMax[at] = pay?.max ?? Number.NaN;
  shard.savedAt[at] = Date.parse(row.savedAt);
  shard.statusAt[at] = row.statusAt === row.savedAt ? (shard.savedAt[at] ?? 0) : Date.parse(row.statusAt);
  shard.posted[at] = dayOf(row.posted);
  shard.deadline[at] = dayOf(row.deadline);
  shard.next[at] = dayOf(row.nextStep?.on);
}

/** Currency and unit as one: only pay that has both alike can be compared. Empty where no figure is stated. */
function moneyOf(pay: Row['pay']): string {
  if (!pay || (pay.min === undefined && pay.max === undefined)) return '';
  return `${pay.currency} ${pay.unit ?? '?'}`;
}

const between = '\u001f';

function pack({ id, title = '', employer = '', place = '', pay, posted = '', deadline = '', nextStep }: Row): string {
  const parts = [id, title, employer, place, pay?.text ?? '', posted, deadline, nextStep?.what ?? '', nextStep?.on ?? ''];
  // No page has the separators in its words, unless to shift them.
  const text = parts.some((part) => control.test(part))
    ? parts.map((part) => part.replace(controls, ' ')).join(between)
    : parts.join(between);
  return text.replace(escaped, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Outside of Latin-1 it is escaped: one euro sign would double the room of all of it.
const escaped = /[\\\u0100-\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what stands between two rows, and between two words
const control = /[\u0001\u001f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const controls = /[\u0001\u001f]/g;

/** The words that `pack` packed, the id first. */
export function shownWords({ shown }: Shard, at: number): string[] {
  return wordsAt(shown, at).split(between).map(unescaped);
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function idIn({ shown: { text, starts } }: Shard, at: number): string {
  const from = starts[at] ?? 0;
  return unescaped(text.slice(from, text.indexOf(between, from)));
}

/** The row at a place, put together again. */
export function rowIn(shard: Shard, at: number, shared: Shared): Listed {
  const [id = '', title, employer, place, payText, posted, deadline, what, on] = shownWords(shard, at);
  const row: Listed = {
    id,
    status: statuses[shard.status[at] ?? 0] ?? 'saved',
    tags: listed(shared.tags.values[shard.tags[at] ?? 0] ?? ''),
    savedAt: isoOf(shard.savedAt[at]),
    statusAt: isoOf(shard.statusAt[at]),
    findings: shard.findings[at] ?? 0,
  };
  const pay = payText ? payIn(shard, at, { text: payText, shared }) : undefined;
  const nextStep = what ? { what, ...(on ? { on } : {}) } : undefined;
  const workplaceType = workplaces[shard.workplace[at] ?? 0];
  const worst = severities[shard.worst[at] ?? 0];
  return Object.assign(
    row,
    kept({ title, employer, place, posted, deadline, pay, nextStep, workplaceType, worst, rating: shard.rating[at] }),
  );
}

function kept(all: Record<string, unknown>): Partial<Listed> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== '' && value !== 0));
}

function isoOf(ms: number | undefined): string {
  return Number.isFinite(ms) ? new Date(ms ?? 0).toISOString() : '';
}

function payIn(shard: Shard, at: number, { text, shared }: { text: string; shared: Shared }): NonNullable<Row['pay']> {
  const [currency = '', unit] = (shared.money.values[shard.money[at] ?? 0] ?? '').split(' ');
  const min = shard.payMin[at];
  const max = shard.payMax[at];
  return {
    text,
    currency,
    unit: unit === '?' ? undefined : (unit as NonNullable<Row['pay']>['unit']),
    ...(min === undefined || Number.isNaN(min) ? {} : { min }),
    ...(max === undefined || Number.isNaN(max) ? {} : { max }),
  };
}

export function statusNumber(status: Status): number {
  return statuses.indexOf(status);
}

export function workplaceNumber(workplace: WorkplaceType): number {
  return workplaces.indexOf(workplace);
}

export function severityNumber(severity: Severity): number {
  return severities.indexOf(severity);
}
