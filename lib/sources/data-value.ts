import { unwrapLink } from '../original/apply-link.ts';
import type { Page } from '../page/page.ts';
import type { FieldName, Organization, Posting } from '../posting/posting.ts';
import { parseDate } from '../values/date.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { findExperienceYears } from '../values/experience.ts';
import { cleanOrganizationName } from '../values/organization.ts';
import { parseSeniority } from '../values/seniority.ts';
import { normalise } from '../values/text.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { readDescription } from './description.ts';
import { readPay } from './pay-record.ts';
import { readPlaces } from './place-record.ts';
import { asRecord, first, plainText } from './raw.ts';

type Readers = { [F in FieldName]?: (raw: unknown, page: Page) => Posting[F] | undefined };

/**
 * The value of a field as a page's data gives it: schema.org objects, the records of applicant tracking systems, or plain strings.
 * Undefined where the data is of no known shape: page data is `unknown` until it is narrowed here.
 */
export function dataValue<F extends FieldName>(field: F, raw: unknown, page: Page): Posting[F] | undefined {
  return (readers as Readers)[field]?.(raw, page);
}

const text = (raw: unknown, page: Page): string | undefined => plainText(raw, page) || undefined;
const date = (raw: unknown, page: Page): string | undefined => {
  const value = first(raw);
  const record = asRecord(value);
  // SEEK and others write a date as {"dateTimeUtc": …} or {"iso": …}.
  return parseDate(
    String((record ? (record['dateTimeUtc'] ?? record['iso'] ?? record['date'] ?? record['value']) : value) ?? ''),
    page.readAt,
  );
};

const readers: Readers = {
  title: text,
  hiringOrganization: readOrganization,
  jobLocation: readPlaces,
  applicantLocationRequirements: readPlaces,
  workplaceType: (raw) => strings(raw).map(parseWorkplaceType).find(Boolean),
  employmentType: (raw) => [...new Set(strings(raw).flatMap(parseEmploymentTypes))],
  seniority: (raw) => strings(raw).map(parseSeniority).find(Boolean),
  experienceYears: readExperience,
  baseSalary: (raw) => readPay(raw),
  datePosted: date,
  dateModified: date,
  validThrough: date,
  jobStartDate: date,
  identifier: readIdentifier,
  requisition: text,
  department: text,
  occupationalCategory: text,
  industry: text,
  skills: readSkills,
  description: (raw, page) => (typeof raw === 'string' ? readDescription(raw, page) : undefined),
  url: (raw) => (typeof raw === 'string' && /^https?:\/\//.test(raw) ? raw : undefined),
  applyUrl: (raw) => (typeof raw === 'string' ? unwrapLink(raw) : undefined),
  directApply: (raw) => (typeof raw === 'boolean' ? raw : undefined),
};

/** All strings in a value or list of values; objects give their name or label. */
function strings(raw: unknown): string[] {
  if (typeof raw === 'string') return [raw];
  if (Array.isArray(raw)) return raw.flatMap(strings);
  const record = asRecord(raw);
  return record ? strings(record['name'] ?? record['label'] ?? record['text']) : [];
}

function readOrganization(raw: unknown, page: Page): Organization | undefined {
  const record = asRecord(first(raw));
  const name = cleanOrganizationName(plainText(record ? (record['name'] ?? record['legalName']) : first(raw), page));
  if (name === undefined) return undefined;
  const url = webAddress(record?.['url']);
  const sameAs = webAddress(first(record?.['sameAs']));
  return { name, ...(url && { url }), ...(sameAs && { sameAs }) };
}

function webAddress(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^https?:\/\/\S+$/.test(raw) ? raw : undefined;
}

function readExperience(raw: unknown): Posting['experienceYears'] | undefined {
  const months = Number(asRecord(raw)?.['monthsOfExperience']);
  if (months > 0) return { min: Math.round((months / 12) * 10) / 10 };
  // "2 An(s)": the property is about experience, so its words need not say it.
  const found =
    typeof raw === 'string'
      ? (findExperienceYears(raw) ?? (raw.length <= 40 ? findExperienceYears(`${raw} of experience`) : undefined))
      : undefined;
  if (!found) return undefined;
  const { text: _, ...years } = found;
  return years;
}

/** schema.org PropertyValue, whose `name` is often the employer or the job title; only `value` identifies. */
function readIdentifier(raw: unknown, page: Page): Posting['identifier'] | undefined {
  const record = asRecord(first(raw));
  const value = plainText(record ? (record['value'] ?? record['@id']) : first(raw), page);
  if (value === '' || value.length > 100) return undefined;
  return { value };
}

/** One string of terms ("Go, Rust, SQL") or a list; prose is no list of skills. */
function readSkills(raw: unknown): Posting['skills'] | undefined {
  const terms = strings(raw)
    .flatMap((entry) => (entry.includes('<') ? [] : entry.split(/[,;\n•]/)))
    .map(normalise)
    .filter((term) => term !== '');
  if (terms.length === 0 || terms.some((term) => term.length > 60)) return undefined;
  return { required: [...new Set(terms)], preferred: [] };
}
