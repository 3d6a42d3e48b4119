import { parseWebUrl } from '../original/canonical-url.ts';
import type { Fact, Facts, FieldName, PayUnit, Posting, Salary, Section } from '../posting/posting.ts';
import { parseDate } from '../values/date.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { parsePlaces, splitRemote } from '../values/place.ts';
import { parseSalary } from '../values/salary.ts';
import { parseSeniority } from '../values/seniority.ts';
import { fold } from '../values/text.ts';
import { parseRemoteFlag, parseWorkplaceType } from '../values/workplace.ts';
import type { Target } from './columns.ts';
import type { Cell, Cells, TableReading } from './table-role.ts';

type Miss = (cell: Cell) => undefined;

/** The facts that a row's cells state. A cell that says nothing we understand gives no fact, and is told by `miss`. */
export function postingOf(cells: Cells, reading: TableReading, miss: Miss): Facts {
  const facts: Facts = {};
  const put = <F extends FieldName>(field: F, target: Target, parse: (words: string) => Posting[F] | undefined) => {
    const cell = cells[target];
    if (!cell) return;
    const value = parse(cell.words) ?? miss(cell);
    if (value !== undefined) Object.assign(facts, { [field]: factOf(value, cell) });
  };
  put('title', 'title', (words) => words);
  put('hiringOrganization', 'employer', (name) => ({ name }));
  put('jobLocation', 'place', placesOf);
  put('workplaceType', 'workplace', (words) => parseWorkplaceType(words) ?? parseRemoteFlag(words));
  const { place } = cells;
  const type = place && splitRemote(place.words).workplaceType;
  if (!facts.workplaceType && type) facts.workplaceType = factOf(type, place);
  put('employmentType', 'type', (words) => someOf(parseEmploymentTypes(words.replaceAll('_', ' '))));
  put('seniority', 'seniority', parseSeniority);
  put('datePosted', 'posted', (words) => dateOf(words, reading));
  put('validThrough', 'deadline', (words) => dateOf(words, reading));
  put('description', 'description', sectionsOf);
  put('applyUrl', 'applyLink', (words) => parseWebUrl(words)?.href);
  const pay = payOf(cells, miss);
  if (pay) facts.baseSalary = pay;
  return facts;
}

function factOf<T>(value: T, { evidence }: Cell): Fact<T> {
  return { value, source: 'file', evidence, disputedBy: [] };
}

/** The day or time of a cell; a time without a zone is a day. */
export function dateOf(words: string, { dayFirst, changedAt }: TableReading): string | undefined {
  return parseDate(words, new Date(changedAt), dayFirst === undefined ? {} : { dayFirst });
}

/** "Remote" alone is a workplace and no place; what we cannot take apart stays as it is said. */
function placesOf(words: string): Posting['jobLocation'] | undefined {
  const known = someOf(parsePlaces(words));
  if (known) return known;
  const { rest } = splitRemote(words);
  return /\p{L}/u.test(rest) && rest.length <= 100 ? [{ text: rest }] : undefined;
}

function someOf<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined;
}

function sectionsOf(words: string): Section[] {
  const blocks = words.split(/\n\s*\n/).map((text) => ({ kind: 'paragraph' as const, text: text.trim() }));
  return [{ kind: 'other', blocks: blocks.filter(({ text }) => text !== '') }];
}

/** Pay out of its words, and out of columns of figures where there are such: they say more exactly what the words say. */
function payOf(cells: Cells, miss: Miss): Fact<Salary> | undefined {
  const { pay, payFrom, payTo } = cells;
  const [first] = [pay, payFrom, payTo].filter((cell) => cell !== undefined);
  if (!first) return undefined;
  const currency = /^[A-Z]{3}$/.exec(cells.currency?.words.toUpperCase() ?? '')?.[0];
  const unit = unitOf(cells.payPer?.words);
  const said = pay && parseSalary(pay.words, { ...(currency && { currency }), ...(unit && { unit }) });
  const min = payFrom && (figureOf(payFrom.words) ?? miss(payFrom));
  const max = payTo && (figureOf(payTo.words) ?? miss(payTo));
  if (!pay && min === undefined && max === undefined) return undefined;
  const text = pay?.words ?? [payFrom?.words, payTo?.words].filter(Boolean).join(' to ');
  const figures = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(currency && { currency }),
    ...(unit && { unit }),
  };
  return factOf({ ...said, ...figures, text }, first);
}

/** 85000, "85,000", "85.000,00", "$85,000", "85k"; undefined where two readings are possible or it is no figure. */
function figureOf(words: string): number | undefined {
  const plain = words.replace(/[\s\u00a0']/g, '').replace(/^\p{Sc}|^[A-Z]{3}|\p{Sc}$/gu, '');
  const [, digits = '', cents = '', k = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,9})([.,]\d{1,2})?([kK])?$/.exec(plain) ?? [];
  const figure = Number(`${digits.replace(/[.,]/g, '')}.${cents.slice(1) || '0'}`) * (k ? 1000 : 1);
  return digits !== '' && figure > 0 ? figure : undefined;
}

const units: readonly (readonly [PayUnit, RegExp])[] = [
  ['HOUR', /hour|hr|stunde|hourly/],
  ['DAY', /day|daily|tag/],
  ['WEEK', /week/],
  ['MONTH', /month|monat/],
  ['YEAR', /year|annual|annum|yr|jahr/],
];

function unitOf(words: string | undefined): PayUnit | undefined {
  return words === undefined ? undefined : units.find(([, pattern]) => pattern.test(fold(words)))?.[0];
}
