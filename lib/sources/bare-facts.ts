import type { Claim } from '../posting/claim.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { findExperienceYears, parseEasternYears } from '../values/experience.ts';
import { citiesNamed } from '../values/gazetteer.ts';
import { parsePlaces } from '../values/place.ts';
import { parseSalary } from '../values/salary.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { ESTIMATE } from './label-value.ts';
import { isLabelWord } from './label-words.ts';
import { claim } from './source.ts';

/** "4 - 6 Years", as Indian boards say it. */
const YEARS = /^\d{1,2}(?: ?(?:[-–]|to) ?\d{1,2})?\+? ?(?:years?|yrs?)(?: (?:of )?exp(?:erience|\.)?)?$/i;

export function readYears(part: string): Claim[] {
  const eastern = parseEasternYears(part);
  if (eastern) return claim('experienceYears', eastern, { source: 'headings', evidence: part });
  const found = YEARS.test(part) ? findExperienceYears(`${part} of experience`) : undefined;
  if (!found) return [];
  const { text: _, ...years } = found;
  return claim('experienceYears', years, { source: 'headings', evidence: part });
}

/** One thing on a line of its own under the headline: "Full time", "Hybrid", "$20 an hour"; of a place only one whose country or state is given. */
export function readBareFact(text: string, evidence: string, next: string): Claim[] {
  if (text.length > 40 || /[.!?]$|:/.test(text) || (isLabelWord(text) && !isTag(text, next))) return [];
  const from = { source: 'headings' as const, evidence };
  const types = parseEmploymentTypes(text);
  const workplace = parseWorkplaceType(text);
  // "Engineering - Chennai, India": a place behind something else; "São Paulo - Brazil": the whole is one.
  const [town = '', ...behind] = text.split(/\s+[–—-]\s+/);
  const place = behind.at(-1) ?? text;
  const named = [...(behind.length === 1 && citiesNamed(town).length > 0 ? [text] : []), place, text]
    .map((words) =>
      parsePlaces(words).filter(
        ({ country, region, locality }) =>
          country !== undefined || (region ?? locality) === undefined || (region !== undefined && locality !== undefined),
      ),
    )
    .find((places) => places.length > 0);
  if (types.length > 0) return [...claim('employmentType', types, from), ...claim('workplaceType', workplace, from)];
  if (workplace !== undefined && named === undefined) return claim('workplaceType', workplace, from);
  return claim('jobLocation', named, from);
}

/** "Remote" is a label where an answer stands below it, and says it all where none does; so is "Contract", where no other kind of contract does. */
function isTag(text: string, next: string): boolean {
  // "Vollzeit / Teilzeit".
  if (parseEmploymentTypes(text).length > 1) return parseEmploymentTypes(next).length === 0;
  if (/^contract$/i.test(text)) return parseEmploymentTypes(next).length === 0 && !/\d|^(?:permanent|regular|indefinite)/i.test(next);
  return (
    /^(?:remote|homeoffice|home office)$/i.test(text) &&
    !/^(?:yes|no|ja|nein|oui|non|si|sim|nao|não|nee|tak|nie|da|ne|true|false)\b/i.test(next)
  );
}

/** Money in which pay is told by the month, often without a word for it. */
const MONTHLY = /^(?:BRL|PLN|CZK|HUF|RON|SEK|NOK|DKK|RSD|MXN|COP|CLP|ARS|UAH)$/;

/** Pay on a line or part of its own: it begins with the amount, and says its unit or is a year's by its size. */
export function readBarePay(text: string, next: string): Claim[] {
  if (text.length > 80 || !/^(?:\p{L}{0,12}:? ?)?(?:[A-Z]{1,3} ?)?[$€£₹]?\s?\d/u.test(text)) return [];
  const alone = parseSalary(text);
  if (alone === undefined || ESTIMATE.test(text) || !(alone.currency !== undefined || /\$|\blacs?\b|\blpa\b/i.test(alone.text))) return [];
  const below = alone.unit === undefined && next.length <= 60 ? parseSalary(`${text} ${next}`) : undefined;
  const pay = below?.unit === undefined ? alone : below;
  const least = MONTHLY.test(pay.currency ?? '') && pay.min !== pay.max ? 1000 : 10_000;
  const plausible = pay.unit !== undefined || (pay.min ?? pay.max ?? 0) >= least;
  return plausible ? claim('baseSalary', pay, { source: 'headings', evidence: pay === below ? `${text} ${next}` : text }) : [];
}

/** "Full-time • Part-time": two parts of one line are one answer. */
export function withTypes(claims: Claim[], from: Pick<Claim, 'source' | 'evidence'>): Claim[] {
  const types = claims.flatMap((entry) => (entry.field === 'employmentType' ? entry.value : []));
  if (claims.filter(({ field }) => field === 'employmentType').length < 2) return claims;
  return [...claims.filter(({ field }) => field !== 'employmentType'), ...claim('employmentType', [...new Set(types)], from)];
}
