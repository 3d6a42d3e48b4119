import { embeddedValues } from '../page/embedded-values.ts';
import type { Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import { fold } from '../values/text.ts';
import { dataValue } from './data-value.ts';
import { readFlatPay } from './pay-record.ts';
import { asRecord } from './raw.ts';
import { claim } from './source.ts';

/** A walk over more would be felt. */
const MAX_RECORDS = 20_000;
/** Trees of server components are deep: each element is two levels. */
const MAX_DEPTH = 40;

/** Names that sites' own data gives the fields of a posting, as seen in several systems; one system's private names belong into its site file. */
const KEYS: readonly [FieldName, readonly string[]][] = (
  [
    ['title', 'title jobTitle job_title positionTitle name'],
    [
      'hiringOrganization',
      'companyName company_name company employer employerName organization organizationName hiringOrganization advertiser advertiserName hiringCompany employer_name organization_name',
    ],
    [
      'jobLocation',
      'locations location locationName jobLocation job_location formattedLocation office jobLocations job_locations primaryLocation locationsText locationLabel location_name place city',
    ],
    [
      'workplaceType',
      'workplaceType workplace_type workplace remoteType workArrangement locationType workModel workArrangements work_arrangement workMode work_mode remoteStatus remote_type workLocationType',
    ],
    [
      'employmentType',
      'employmentType employment_type jobType job_type contractType contract_type employmentTypes jobTypes commitment workType workTypes work_type timeType contract type',
    ],
    ['baseSalary', 'baseSalary salary salaryRange salary_range compensation payRange salaryInfo pay salaryLabel salaryText remuneration'],
    [
      'datePosted',
      'datePosted date_posted publishedAt published_at publishedDate postedAt posted_at postedDate firstPublished first_published publicationDate publication_date publishDate postDate listedAt datePublished dateCreated onlineDate',
    ],
    [
      'validThrough',
      'validThrough applicationDeadline application_deadline deadline closingDate closing_date expiresAt expires_at expirationDate expiration_date expiryDate closesAt endDate validUntil',
    ],
    ['department', 'departmentName department'],
    [
      'description',
      'descriptionHtml description_html jobDescription job_description description content body descriptionText jobDescriptionHtml fullDescription',
    ],
  ] as const
).map(([field, names]) => [field, names.split(' ')]);
/** A record with the page's headline is the posting's if it has that many of the others: an article has a title and a body too. */
const LEAST_OTHERS = 3;
/** Only a job has one of these: events, courses and articles have a place, an organizer, a date and a text. */
const OF_JOBS: readonly FieldName[] = ['employmentType', 'workplaceType', 'baseSalary'];
/** Names and types of a record that is a job by its own words. */
const JOB_WORDS = /^(?:job|position|vacancy|requisition|employer|hiring)|^(?:Job|Vacancy|Posting)/;
/** What a record calls itself by in an address. */
const IDS = ['id', 'uuid', 'slug', 'jobId', 'job_id', 'externalId', 'reference', 'permalink'];

/** A record and the store that it stands in, where what it refers to stands too. */
interface Found {
  record: Record<string, unknown>;
  store: Record<string, unknown> | undefined;
}

/** What the data that a page embeds for its own script (Next, Nuxt, Remix, redux …) says, where it holds a record of the posting in the headline. */
export function readEmbeddedRecord(page: Page, headline: string | undefined): Claim[] {
  if (headline === undefined) return [];
  const title = fold(headline);
  for (const data of embeddedValues(page.document)) {
    const found = choose(findRecords(data, title), page.url);
    if (found) return claimsOf(dereferenced(found), page);
  }
  return [];
}

function claimsOf(record: Record<string, unknown>, page: Page): Claim[] {
  const claims = KEYS.flatMap(([field, names]) => readKey(field, names, { record, page }));
  const pay = claims.some(({ field }) => field === 'baseSalary') ? undefined : readFlatPay(record);
  return [...claims, ...claim('baseSalary', pay, { source: 'app-state', evidence: pay?.text ?? '' })];
}

/** Of several records with the page's headline the one in the address; else the first, unless they are of different employers. */
function choose(found: readonly Found[], url: string): Found | undefined {
  const path = URL.canParse(url) ? `${new URL(url).pathname}${new URL(url).search}`.split(/[^\p{L}\p{N}-]+/u) : [];
  const own = found.find(({ record }) =>
    IDS.map((key) => record[key])
      .filter((id) => typeof id === 'string' || typeof id === 'number')
      .some((id) => String(id).length >= 2 && path.includes(String(id))),
  );
  const employers = new Set(found.map((entry) => JSON.stringify(KEYS[1]?.[1].map((key) => dereferenced(entry)[key]).find(Boolean))));
  return own ?? (employers.size === 1 ? found[0] : undefined);
}

/** Breadth first, so that the page's own record comes before copies of it in caches and lists. */
function findRecords(data: unknown, title: string): Found[] {
  const found: Found[] = [];
  const open: [value: unknown, depth: number, parent: unknown][] = [[data, 0, undefined]];
  for (let index = 0; index < open.length && index < MAX_RECORDS; index++) {
    const [value, depth, parent] = open[index] ?? [undefined, 0, undefined];
    const record = asRecord(value);
    if (record && isPosting(record, title)) found.push({ record, store: asRecord(parent) });
    if (depth >= MAX_DEPTH || value === null || typeof value !== 'object') continue;
    for (const inner of Object.values(value)) if (inner !== null && typeof inner === 'object') open.push([inner, depth + 1, value]);
  }
  return found;
}

/** Apollo keeps each thing once, and `{"__ref": "Company:2"}` where it belongs. */
function dereferenced({ record, store }: Found): Record<string, unknown> {
  const follow = (value: unknown): unknown => {
    const reference = asRecord(value)?.['__ref'];
    return typeof reference === 'string' && store && Object.hasOwn(store, reference) ? store[reference] : value;
  };
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, Array.isArray(value) ? value.map(follow) : follow(value)]));
}

function isPosting(record: Record<string, unknown>, title: string): boolean {
  const [titles, ...others] = KEYS;
  const named = titles?.[1].some((key) => typeof record[key] === 'string' && fold(record[key] as string) === title);
  if (named !== true || others.filter(([, names]) => names.some((key) => has(record, key))).length < LEAST_OTHERS) return false;
  const types = [record['__typename'], record['@type'], record['type'], record['_type']].filter((type) => typeof type === 'string');
  return (
    others.some(([field, names]) => OF_JOBS.includes(field) && names.some((key) => has(record, key))) ||
    [...Object.keys(record), ...types].some((word) => JOB_WORDS.test(word))
  );
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
    const made = claim(field, dataValue(field, raw, page), {
      source: 'app-state',
      evidence: `${name}: ${words.replace(/\s+/g, ' ').slice(0, 200)}`,
    });
    if (made.length > 0) return made;
  }
  return [];
}
