import type { Page } from '../page/page.ts';
import type { Claim, Source } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import { dataValue } from './data-value.ts';
import { asRecord, first } from './raw.ts';
import { claim } from './source.ts';

/** Where schema.org JobPosting (and Google's reading of it) carries a field; the first property that can be read wins. */
const PROPERTIES: readonly [FieldName, readonly string[]][] = [
  ['title', ['title', 'name']],
  ['hiringOrganization', ['hiringOrganization']],
  ['jobLocation', ['jobLocation']],
  ['workplaceType', ['jobLocationType']],
  ['applicantLocationRequirements', ['applicantLocationRequirements']],
  ['employmentType', ['employmentType']],
  ['baseSalary', ['baseSalary', 'estimatedSalary']],
  ['datePosted', ['datePosted']],
  ['dateModified', ['dateModified']],
  ['validThrough', ['validThrough']],
  ['jobStartDate', ['jobStartDate']],
  ['identifier', ['identifier']],
  ['occupationalCategory', ['occupationalCategory']],
  ['industry', ['industry']],
  ['skills', ['skills']],
  ['experienceYears', ['experienceRequirements']],
  ['directApply', ['directApply']],
  ['url', ['url']],
];
/** Text that some pages keep apart from `description`, in the order in which a page would show it. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['educationRequirements', 'Education'],
  ['jobBenefits', 'Benefits'],
];

/** What a schema.org JobPosting record says, whatever it was written in (JSON-LD, microdata, RDFa). */
export function claimsOfRecord(record: Record<string, unknown>, page: Page, source: Source): Claim[] {
  const claims = PROPERTIES.flatMap(([field, names]) => {
    for (const name of names) {
      const made = claim(field, dataValue(field, withCurrency(field, record, name), page), {
        source,
        evidence: evidence(name, record[name]),
      });
      if (made.length > 0) return made;
    }
    return [];
  });
  return dropNonsense([...claims, ...descriptionOf(record, page, source)]);
}

/** schema.org lets `salaryCurrency` stand beside a bare `baseSalary`. */
function withCurrency(field: FieldName, record: Record<string, unknown>, name: string): unknown {
  const pay = record[name];
  const currency = record['salaryCurrency'];
  if (field !== 'baseSalary' || typeof currency !== 'string') return pay;
  const entry = asRecord(pay);
  return entry ? { currency, ...entry } : typeof pay === 'number' || typeof pay === 'string' ? { value: pay, currency } : pay;
}

function descriptionOf(record: Record<string, unknown>, page: Page, source: Source): Claim[] {
  const sections = dataValue('description', first(record['description']), page) ?? [];
  const said = JSON.stringify(sections);
  const more = TEXTS.flatMap(([name, heading]) => {
    const value = [record[name]]
      .flat()
      .filter((entry) => typeof entry === 'string')
      .join('\n');
    const read = dataValue('description', `<h2>${heading}</h2>${value}`, page) ?? [];
    const opening = read[0]?.blocks[0];
    const words = opening?.kind === 'paragraph' ? opening.text : opening?.items[0];
    return value.length < 40 || (words !== undefined && said.includes(JSON.stringify(words).slice(1, 60))) ? [] : read;
  });
  return claim('description', [...sections, ...more], { source, evidence: evidence('description', record['description']) });
}

/** A record's own slips: an identifier that is the title, dates that are the time of the request. A deadline ten years on is left to the checks. */
function dropNonsense(claims: Claim[]): Claim[] {
  const title = claims.find((entry) => entry.field === 'title')?.value;
  const invented = datesAreInvented(claims);
  // TELECOMMUTE beside an office stands on hybrid postings more often than on remote ones, and says nothing alone.
  const hasOffice = claims.some((entry) => entry.field === 'jobLocation' && entry.value.some(({ locality }) => locality !== undefined));
  return claims.filter(
    (entry) =>
      !(entry.field === 'identifier' && entry.value.value === title) &&
      !(entry.field === 'workplaceType' && hasOffice) &&
      !(invented && (entry.field === 'datePosted' || entry.field === 'validThrough')),
  );
}

/** iCIMS states the time of the request, two years back and one year on, where it has no dates: to the second three years apart. */
function datesAreInvented(claims: readonly Claim[]): boolean {
  const dateOf = (field: 'datePosted' | 'validThrough') => claims.find((entry) => entry.field === field)?.value as string | undefined;
  const posted = dateOf('datePosted') ?? '';
  const closes = dateOf('validThrough') ?? '';
  const atMidnight = !posted.includes('T') || posted.includes('T00:00');
  return !atMidnight && posted.slice(4) === closes.slice(4) && Number(closes.slice(0, 4)) - Number(posted.slice(0, 4)) === 3;
}

/** The path and the words there, short enough to show. */
function evidence(name: string, raw: unknown): string {
  const words = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '');
  return `${name}: ${words.replace(/\s+/g, ' ').slice(0, name === 'jobLocation' ? 1_000 : 200)}`;
}
