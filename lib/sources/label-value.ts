import { unwrapLink } from '../original/apply-link.ts';
import type { Page } from '../page/page.ts';
import type { FieldName, Posting } from '../posting/posting.ts';
import { parseDate } from '../values/date.ts';
import { findDuration } from '../values/duration.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { findExperienceYears, parseBounds, parseEasternYears } from '../values/experience.ts';
import { findLanguages } from '../values/languages.ts';
import { cleanOrganizationName, isLegalEntityName } from '../values/organization.ts';
import { parseSalary } from '../values/salary.ts';
import { parseSeniority } from '../values/seniority.ts';
import { normalise } from '../values/text.ts';
import { parseSponsorship } from '../values/visa.ts';
import { parseRemoteFlag, parseWorkplaceType } from '../values/workplace.ts';
import { placesOf } from './place-record.ts';

/** What a value's words alone do not say: when they were read, and which way round the page writes 5/6/2026, if it tells. */
export type Reader = Pick<Page, 'readAt'> & { dayFirst?: boolean | undefined };

type Readers = { [F in FieldName]?: (words: string, page: Reader) => Posting[F] | undefined };

/** The value that the words behind a label give its field; undefined where they are no such value ("Type: Job"). */
export function labelValue<F extends FieldName>(field: F, words: string, page: Reader): Posting[F] | undefined {
  const text = words.trim();
  // "Not available" is an answer there.
  if (field === 'visaSponsorship') return parseSponsorship(text) as Posting[F] | undefined;
  return text === '' || NOTHING.test(text) ? undefined : (readers as Readers)[field]?.(text, page);
}

/** Whether the words say that there is nothing to say ("N/A", "Not disclosed"). */
export function saysNothing(words: string): boolean {
  return NOTHING.test(words.trim());
}

/** The board's own guess, or what a client or a company has spent or earned. */
export const ESTIMATE =
  /\best\b|estima|estimé|geschätzt|prognos|\b(?:spent|raised|funding|revenue|turnover|valuation|invested|paid out)\b/i;

/** How boards say that there is nothing to say. */
const NOTHING = /^(?:[-–—.]+|n\/?a|none|not (?:specified|stated|disclosed|available|applicable)|unspecified|unknown|tbd|tba|any|-)$/i;

/** "Service: Competitive" is a kind of appointment (USAJOBS), where "Service: Ventes" is a department. */
const SERVICE = /^(?:competitive|excepted|senior executive)(?: service)?$/i;

const date = (words: string, { readAt, dayFirst }: Reader): string | undefined =>
  parseDate(words, readAt, dayFirst === undefined ? {} : { dayFirst });
const short = (words: string): string | undefined => (words.length <= 80 && !/[.!?]$/.test(words) ? normalise(words) : undefined);
const link = (words: string): string | undefined => /https?:\/\/\S+/.exec(words)?.[0];

/** "Nordwind operates wind farms.": what an employer does stands below its heading, too. */
const SENTENCE = /^\S+(?:\s+\S+){3,}[.!?…]$/;

const readers: Readers = {
  title: (words) => (words.length <= 150 ? normalise(words) : undefined),
  hiringOrganization: (words) => (SENTENCE.test(words) && !isLegalEntityName(words) ? undefined : named(cleanOrganizationName(words))),
  jobLocation: (words) => list(placesOf(words)),
  workplaceType: (words) => parseWorkplaceType(words),
  employmentType: (words) => (words.length <= 100 ? list(parseEmploymentTypes(words)) : undefined) ?? ofShare(words),
  seniority: (words) => (words.length <= 60 ? parseSeniority(words) : undefined),
  experienceYears: (words) => {
    const said = parseBounds(words) ?? parseEasternYears(words);
    if (said) return said;
    const found = findExperienceYears(/\d/.test(words) && !/experience/i.test(words) ? `${words} of experience` : words);
    return found && { ...(found.min !== undefined && { min: found.min }), ...(found.max !== undefined && { max: found.max }) };
  },
  baseSalary: (words) => (words.length <= 200 ? parseSalary(words) : undefined),
  datePosted: date,
  dateModified: date,
  validThrough: date,
  jobStartDate: date,
  duration: (words) => {
    const found = findDuration(`Contract duration: ${words}`);
    return found && { minWeeks: found.minWeeks, maxWeeks: found.maxWeeks };
  },
  identifier: (words) => (/^[\w./#-]{2,60}$/.test(words) ? { value: words } : undefined),
  requisition: (words) => (/^[\w./#-]{2,60}$/.test(words) ? words : undefined),
  department: (words) => (SERVICE.test(words) ? undefined : short(words)),
  occupationalCategory: short,
  industry: short,
  skills: (words) => terms(words),
  applyUrl: (words) => unwrapLink(link(words) ?? ''),
  url: link,
  languages: (words) => findLanguages(`Fluent in ${words}`)?.codes,
};

/** "100 %" of full time is all of it, "60 %" a part; "80–100 %" leaves it open. */
function ofShare(words: string): Posting['employmentType'] | undefined {
  const [, share] = /^(\d{2,3})\s?%$/.exec(words) ?? [];
  if (share === undefined) return undefined;
  return Number(share) === 100 ? ['FULL_TIME'] : Number(share) < 100 ? ['PART_TIME'] : undefined;
}

/** "Remote: No" says only that it is not remote, which is no workplace type; "Remote: Yes" is one. */
export function remoteFlag(label: string, words: string): Posting['workplaceType'] | undefined {
  // "Télétravail possible: oui" is an offer of some.
  if (/possible|moglich|option|eligible|mogelijk|posible|possivel|possibile|mozliw/.test(label)) return undefined;
  return /remote|home ?office|teletravail|thuiswerken|rad od kuce/.test(label) ? parseRemoteFlag(words) : undefined;
}

function named(name: string | undefined): Posting['hiringOrganization'] | undefined {
  return name === undefined ? undefined : { name };
}

function list<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined;
}

function terms(words: string): Posting['skills'] | undefined {
  const required = words.split(/\s*[,;·•|]\s*/).filter((term) => term !== '');
  return required.length >= 2 && required.every((term) => term.length <= 40) ? { required, preferred: [] } : undefined;
}
