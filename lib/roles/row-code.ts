import type { Row } from './row.ts';

/**
 * A row as it is stored: its place in the shard, and its values in this order, without the absent ones at the end. Lists of values are read
 * twice as fast as objects, and take two thirds of the room (test/bench/store.ts). A value that comes to a row goes to the end.
 */
const order = [
  ...(['id', 'status', 'title', 'employer', 'place', 'savedAt', 'changedAt', 'statusAt', 'countries', 'employmentType'] as const),
  ...(['skills', 'tags', 'note', 'findings', 'worst', 'workplaceType', 'site', 'posted', 'deadline', 'pay', 'rating', 'nextStep'] as const),
] satisfies (keyof Row)[];

type Value = Row[keyof Row] | 0;
export type CodedRow = [place: number, ...values: Value[]];

/** Rows, by place, as one text. Outside of Latin-1 it is escaped: one euro sign would double the room of all of it in memory and on the disk. */
export function encodeRows(rows: ReadonlyMap<number, Row>): string {
  const json = JSON.stringify([...rows].map(([place, row]): CodedRow => [place, ...valuesOf(row)]));
  return json.replace(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same back; undefined where it is damaged. */
export function decodeRows(json: unknown): [place: number, row: Row][] | undefined {
  if (typeof json !== 'string') return undefined;
  try {
    const coded: unknown = JSON.parse(json);
    return Array.isArray(coded) && coded.every(isCoded) ? coded.map((one) => [one[0], rowFrom(one)]) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isCoded(one: unknown): one is CodedRow {
  return Array.isArray(one) && typeof one[0] === 'number' && typeof one[1] === 'string';
}

/** 0 stands for what is absent, or like the time of saving. */
function valuesOf(row: Row): Value[] {
  const values: Value[] = order.map((key) => (isLikeSaved(key, row) ? 0 : (row[key] ?? 0)));
  while (values.at(-1) === 0) values.pop();
  return values;
}

function isLikeSaved(key: keyof Row, row: Row): boolean {
  return (key === 'changedAt' || key === 'statusAt') && row[key] === row.savedAt;
}

// By hand: of 100,000 rows a loop over the keys takes as long as all the rest.
function rowFrom(coded: CodedRow): Row {
  const [, id, status, title, employer, place, savedAt, changedAt, statusAt, countries, employmentType, skills, tags, note, findings] =
    coded;
  const [worst, workplaceType, site, posted, deadline, pay, rating, nextStep] = coded.slice(15);
  const row = { id, status, countries, employmentType, skills, tags, note: note || '', savedAt, findings: findings || 0 } as Row;
  row.changedAt = (changedAt || savedAt) as string;
  row.statusAt = (statusAt || savedAt) as string;
  const some = row as unknown as Record<string, unknown>;
  if (title) some.title = title;
  if (employer) some.employer = employer;
  if (place) some.place = place;
  if (worst) some.worst = worst;
  if (workplaceType) some.workplaceType = workplaceType;
  if (site) some.site = site;
  if (posted) some.posted = posted;
  if (deadline) some.deadline = deadline;
  if (pay) some.pay = pay;
  if (rating) some.rating = rating;
  if (nextStep) some.nextStep = nextStep;
  return row;
}
