import { readLiteral } from '../page/literal.ts';
import { all, type Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import { fold } from '../values/text.ts';
import { dataValue } from './data-value.ts';
import { asRecord } from './raw.ts';
import { claim } from './source.ts';

/** Data of a whole shop is megabytes; a posting's page has less, and a walk over more would be felt. */
const MAX_LENGTH = 2_000_000;
const MAX_RECORDS = 20_000;
const MAX_DEPTH = 14;

/** Names that sites' own data gives the fields of a posting, as seen in several systems; one system's private names belong into its site file. */
const KEYS: readonly [FieldName, readonly string[]][] = [
  ['title', ['title', 'jobTitle', 'job_title', 'positionTitle', 'name']],
  ['hiringOrganization', ['companyName', 'company_name', 'company', 'employer', 'employerName', 'organization', 'organizationName', 'hiringOrganization']],
  ['jobLocation', ['locations', 'location', 'locationName', 'jobLocation', 'job_location', 'formattedLocation', 'office']],
  ['workplaceType', ['workplaceType', 'workplace_type', 'workplace', 'remoteType', 'workArrangement', 'locationType', 'workModel']],
  ['employmentType', ['employmentType', 'employment_type', 'jobType', 'job_type', 'contractType', 'contract_type', 'employmentTypes', 'jobTypes', 'commitment']],
  ['baseSalary', ['baseSalary', 'salary', 'salaryRange', 'salary_range', 'compensation', 'payRange', 'salaryInfo']],
  ['datePosted', ['datePosted', 'date_posted', 'publishedAt', 'published_at', 'publishedDate', 'postedAt', 'posted_at', 'postedDate', 'firstPublished', 'first_published']],
  ['validThrough', ['validThrough', 'applicationDeadline', 'application_deadline', 'deadline', 'closingDate', 'closing_date']],
  ['department', ['departmentName', 'department']],
  ['description', ['descriptionHtml', 'description_html', 'jobDescription', 'job_description', 'description', 'content', 'body']],
];
/** A record with the page's headline is the posting's if it has that many of the others: an article has a title and a body too. */
const LEAST_OTHERS = 3;

/** What the data that a page embeds for its own script (Next, Nuxt, Remix, redux …) says, where it holds a record of the posting in the headline. */
export function readEmbeddedRecord(page: Page, headline: string | undefined): Claim[] {
  if (headline === undefined) return [];
  const title = fold(headline);
  for (const data of embeddedValues(page)) {
    const record = findRecord(data, title);
    if (record) return KEYS.flatMap(([field, names]) => readKey(field, names, { record, page }));
  }
  return [];
}

function embeddedValues(page: Page): unknown[] {
  const scripts = all(page.document, 'script:not([src])').map((script) => ({ type: script.getAttribute('type') ?? '', text: script.textContent ?? '' }));
  return scripts
    .filter(({ text }) => text.length > 200 && text.length < MAX_LENGTH)
    .flatMap(({ type, text }) => {
      if (/^application\/json|^text\/json/.test(type)) return [readLiteral(text)];
      const assigned = type === '' || /javascript|module/.test(type) ? /(?:window|self|globalThis)(?:\.[\w$]+|\[["'][\w$-]+["']\])\s*=\s*(?=[{[])/.exec(text) : null;
      return assigned ? [readLiteral(text, assigned.index + assigned[0].length)] : [];
    })
    .filter((value) => value !== undefined);
}

/** Breadth first, so that the page's own record comes before copies of it in caches and lists. */
function findRecord(data: unknown, title: string): Record<string, unknown> | undefined {
  const open: [unknown, number][] = [[data, 0]];
  for (let index = 0; index < open.length && index < MAX_RECORDS; index++) {
    const [value, depth] = open[index] ?? [undefined, 0];
    const record = asRecord(value);
    if (record && isPosting(record, title)) return record;
    if (depth < MAX_DEPTH && value !== null && typeof value === 'object') {
      for (const inner of Object.values(value)) if (inner !== null && typeof inner === 'object') open.push([inner, depth + 1]);
    }
  }
  return undefined;
}

function isPosting(record: Record<string, unknown>, title: string): boolean {
  const [titles, ...others] = KEYS;
  const named = titles?.[1].some((key) => typeof record[key] === 'string' && fold(record[key] as string) === title);
  return named === true && others.filter(([, names]) => names.some((key) => has(record, key))).length >= LEAST_OTHERS;
}

function has(record: Record<string, unknown>, key: string): boolean {
  const value = record[key];
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function readKey(field: FieldName, names: readonly string[], { record, page }: { record: Record<string, unknown>; page: Page }): Claim[] {
  for (const name of names) {
    if (!has(record, name)) continue;
    const raw = record[name];
    const words = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '');
    const made = claim(field, dataValue(field, raw, page), { source: 'app-state', evidence: `${name}: ${words.replace(/\s+/g, ' ').slice(0, 200)}` });
    if (made.length > 0) return made;
  }
  return [];
}
