import { factsOf } from '../posting/corrected.ts';
import type { Severity } from '../posting/finding.ts';
import type { Facts, Salary } from '../posting/posting.ts';
import { fold } from '../values/text.ts';
import type { Role } from './role.ts';
import type { Row } from './row.ts';

const gravity: readonly Severity[] = ['note', 'caution', 'warning'];
/** Code units of the note that a row carries. */
const noteLength = 200;

/** A role's row: what lists, boards and searches know of it. */
export function rowOf(role: Role): Row {
  const facts = factsOf(role);
  const places = facts.jobLocation?.value ?? [];
  const skills = facts.skills?.value;
  const row: Row = {
    id: role.id,
    status: role.status,
    countries: [...new Set(places.flatMap(({ country }) => (country ? [country] : [])))],
    employmentType: facts.employmentType?.value ?? [],
    skills: [...(skills?.required ?? []), ...(skills?.preferred ?? [])],
    tags: role.tags,
    note: role.note.slice(0, noteLength),
    savedAt: role.savedAt,
    changedAt: role.changedAt,
    statusAt: role.history.at(-1)?.at ?? role.savedAt,
    findings: role.findings.length,
  };
  const maybe: { [K in keyof Row]?: Row[K] | undefined } = {
    title: facts.title?.value,
    employer: facts.hiringOrganization?.value.name,
    place: places.map(({ text }) => text).join(', ') || undefined,
    workplaceType: facts.workplaceType?.value,
    pay: payOf(facts.baseSalary?.value),
    posted: facts.datePosted?.value,
    deadline: facts.validThrough?.value,
    nextStep: role.nextStep,
    rating: role.rating,
    worst: gravity.findLast((severity) => role.findings.some((finding) => finding.severity === severity)),
    site: role.extraction.site,
  };
  return Object.assign(row, ...Object.entries(maybe).map(([key, value]) => (value === undefined ? {} : { [key]: value })));
}

function payOf(salary: Salary | undefined): Row['pay'] {
  if (!salary) return undefined;
  const { text, min, max, currency = '', unit } = salary;
  return { text, currency, unit, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** What a row does not show and a search looks through all the same, folded, a line a block: the posting's text and the whole note. */
export function searchTextOf(role: Role): string {
  const { observed } = role.extraction;
  const description = observed.text === '' ? descriptionOf(factsOf(role)) : observed.text;
  const contacts = role.contacts.flatMap(({ name, reach, note }) => [name, reach ?? '', note ?? '']);
  const own = [role.note, ...contacts, role.nextStep?.what ?? ''];
  return [description, ...own]
    .join('\n')
    .split('\n')
    .filter((line) => line !== '')
    .map(fold)
    .join('\n');
}

function descriptionOf({ description }: Facts): string {
  const blocks = description?.value.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.items)),
  ]);
  return blocks?.join('\n') ?? '';
}
