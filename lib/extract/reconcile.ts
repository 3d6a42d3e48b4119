import type { Claim } from '../posting/claim.ts';
import type { EmploymentType, Fact, Facts, FieldName, Posting, Section } from '../posting/posting.ts';
import type { Site } from '../sites/site.ts';
import { sameOrganization } from '../values/organization.ts';
import { fold } from '../values/text.ts';
import { trustOrder } from './trust.ts';

/** A description shorter than this yields to one at least twice as long: a teaser in the data beside the text on the page. */
const TEASER = 400;

/** For each field the claim that is believed, with those that disagree. */
export function reconcile(claims: readonly Claim[], site: Site | undefined): Facts {
  const facts: Facts = {};
  const title = factOf('title', claims, site)?.value;
  // "Baker - Nordwind" read as "Employer - Job": what the page calls the job is no employer.
  // "Workshop · Seattle", where a label says that Workshop is the department.
  const parts = new Set(claims.flatMap((entry) => (entry.field === 'department' && entry.source === 'labels' ? [fold(entry.value)] : [])));
  const told = claims.filter(
    (entry) =>
      entry.field !== 'hiringOrganization' ||
      !((entry.source === 'selectors' && entry.value.name === title) || (entry.source === 'headings' && parts.has(fold(entry.value.name)))),
  );
  for (const field of new Set(told.map((entry) => entry.field))) {
    if (site?.never?.includes(field)) continue;
    const fact = factOf(field, told, site);
    if (fact) Object.assign(facts, { [field]: fact });
  }
  return facts;
}

function factOf(field: FieldName, claims: readonly Claim[], site: Site | undefined): Fact<unknown> | undefined {
  const order = trustOrder(field, site);
  const about = claims.filter((entry) => entry.field === field);
  const ranked = order.flatMap((source) => about.filter((entry) => entry.source === source));
  const winner = field === 'description' ? (fullest(ranked, site) ?? ranked[0]) : field === 'baseSalary' ? stated(ranked) : ranked[0];
  if (!winner) return undefined;
  const disputedBy = about.filter(
    (entry) => entry !== winner && entry.source !== winner.source && !agrees(field, winner.value, entry.value),
  );
  const other = field === 'employmentType' ? otherAxis(winner, ranked) : undefined;
  if (other) {
    const value = [...(winner.value as Posting['employmentType']), ...(other.value as Posting['employmentType'])];
    return { value, source: winner.source, evidence: `${winner.evidence} · ${other.evidence}`, disputedBy };
  }
  return { value: winner.value, source: winner.source, evidence: winner.evidence, disputedBy };
}

/** Pay in the data that names no currency yields to the pay that the page shows with one. */
function stated(ranked: readonly Claim[]): Claim | undefined {
  const [first] = ranked;
  const names = (entry: Claim) => entry.field === 'baseSalary' && (entry.value.currency !== undefined || /[$]/.test(entry.value.text));
  const shown = ranked.find((entry) => (entry.source === 'labels' || entry.source === 'selectors') && names(entry));
  return first && !names(first) && shown ? shown : first;
}

/** How many hours, and on what terms: two labels may say one each ("Hours: Full time", "Contract: Fixed term"). */
const HOURS: readonly EmploymentType[] = ['FULL_TIME', 'PART_TIME'];

function otherAxis(winner: Claim, ranked: readonly Claim[]): Claim | undefined {
  if (winner.source !== 'labels' && winner.source !== 'headings') return undefined;
  const saysHours = (entry: Claim) => (entry.value as Posting['employmentType']).map((type) => HOURS.includes(type));
  const others = ranked.filter((entry) => entry.source === winner.source && JSON.stringify(entry.value) !== JSON.stringify(winner.value));
  const [other] = others;
  if (!other || others.some((entry) => JSON.stringify(entry.value) !== JSON.stringify(other.value))) return undefined;
  const [mine, theirs] = [new Set(saysHours(winner)), new Set(saysHours(other))];
  return mine.size === 1 && theirs.size === 1 && mine.has(true) !== theirs.has(true) ? other : undefined;
}

function fullest(ranked: readonly Claim[], site: Site | undefined): Claim | undefined {
  const lengths = ranked.map((entry) => JSON.stringify(entry.value).length);
  const longest = Math.max(...lengths);
  const best = ranked.find((_, index) => (lengths[index] ?? 0) >= TEASER || (lengths[index] ?? 0) * 2 > longest);
  // A record of a site that we do not know may hold a part: the page shows what stands before and after it.
  const whole = site?.state || !best ? undefined : ranked.find((entry) => entry.source === 'headings' && holds(entry, best));
  return whole ?? best;
}

/** Whether one description has the other's first and last words in it, and more, but not more than as much again. */
function holds(whole: Claim, part: Claim): boolean {
  const [words, own] = [wordsOf(whole.value as Section[]), wordsOf(part.value as Section[])];
  return words.length > own.length && words.length <= own.length * 2 && words.includes(own.slice(0, 60)) && words.includes(own.slice(-60));
}

function wordsOf(sections: readonly Section[]): string {
  return fold(sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))).join(' '));
}

/** Whether two values say the same, as far as both say anything. */
function agrees(field: FieldName, left: unknown, right: unknown): boolean {
  switch (field) {
    case 'hiringOrganization':
      return sameOrganization((left as Posting['hiringOrganization']).name, (right as Posting['hiringOrganization']).name);
    case 'datePosted':
    case 'dateModified':
    case 'validThrough':
    case 'jobStartDate':
      return String(left).slice(0, 10) === String(right).slice(0, 10);
    case 'baseSalary':
      return (['min', 'max', 'currency', 'unit'] as const).every((key) =>
        sameOrAbsent((left as Posting['baseSalary'])[key], (right as Posting['baseSalary'])[key]),
      );
    case 'jobLocation':
    case 'applicantLocationRequirements':
      return placesAgree(left as Posting['jobLocation'], right as Posting['jobLocation']);
    case 'identifier':
      return fold((left as Posting['identifier']).value) === fold((right as Posting['identifier']).value);
    case 'description':
      return firstWords(left as Section[]) === firstWords(right as Section[]);
    case 'skills':
    case 'url':
    case 'applyUrl':
      return true;
    default:
      return fold(JSON.stringify(left)) === fold(JSON.stringify(right));
  }
}

function sameOrAbsent(left: unknown, right: unknown): boolean {
  return left === undefined || right === undefined || left === right;
}

/** Two lists of places agree where every place of the shorter one is in the longer one. */
function placesAgree(left: Posting['jobLocation'], right: Posting['jobLocation']): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const names = many.map((place) => fold(`${place.text} ${place.locality ?? ''}`));
  return few.every((place) =>
    names.some((name) => name.includes(fold(place.locality ?? place.text)) || fold(place.text).includes(name.trim())),
  );
}

function firstWords(sections: readonly Section[]): string {
  const [block] = sections.flatMap((section) => section.blocks);
  return fold(block?.kind === 'list' ? (block.items[0] ?? '') : (block?.text ?? '')).slice(0, 60);
}
