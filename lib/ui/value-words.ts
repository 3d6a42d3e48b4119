import type { Claim } from '../posting/claim.ts';
import type { Place, Posting, Salary } from '../posting/posting.ts';
import { dateWords } from './dates.ts';
import { capital, employmentTypeWords, seniorityWords, unitWords } from './words.ts';

/** A claim's value as one would say it; used for the losing side of a dispute and for what changed. */
export function claimWords(claim: Pick<Claim, 'field' | 'value'>, now: Date): string {
  const { field, value } = claim as Claim;
  switch (field) {
    case 'hiringOrganization':
      return value.name;
    case 'jobLocation':
    case 'applicantLocationRequirements':
      return value.map(placeWords).join(' · ');
    case 'employmentType':
      return value.map((type) => employmentTypeWords[type]).join(', ');
    case 'seniority':
      return seniorityWords[value];
    case 'experienceYears':
      return yearsWords(value);
    case 'baseSalary':
      return payWords(value);
    case 'datePosted':
    case 'dateModified':
    case 'validThrough':
    case 'jobStartDate':
      return dateWords(value, now);
    case 'duration':
      return durationWords(value);
    case 'identifier':
      return value.value;
    case 'skills':
      return [...value.required, ...value.preferred].join(', ');
    case 'visaSponsorship':
      return visaWords(value);
    case 'languages':
      return value.map(languageWords).join(', ');
    case 'description':
      return `${value.length} sections`;
    case 'directApply':
      return value ? 'yes' : 'no';
    default:
      return value;
  }
}

export function placeWords(place: Place): string {
  return place.text;
}

/** "3 to 5 years", "3+ years", "up to 2 years". Empty where neither bound is there. */
export function yearsWords({ min, max }: Posting['experienceYears']): string {
  if (min !== undefined && max !== undefined && min !== max) return `${min} to ${max} years`;
  if (min !== undefined) return min === max ? `${min} years` : `${min}+ years`;
  return max === undefined ? '' : `up to ${max} years`;
}

export function durationWords({ minWeeks, maxWeeks }: Posting['duration']): string {
  return minWeeks === maxWeeks ? `${minWeeks} weeks` : `${minWeeks} to ${maxWeeks} weeks`;
}

/** The page's figures in its own currency and unit. Without a currency the page's words stand as they are: "$" alone has twenty owners. */
export function payWords(salary: Omit<Salary, 'tiers'>): string {
  const { min, max, currency, unit, text } = salary;
  if (!currency || !/^[A-Z]{3}$/.test(currency) || (min === undefined && max === undefined)) return text;
  return [amountWords({ min, max }, currency), unit && unitWords[unit], salary.onTarget && 'on target'].filter(Boolean).join(' ');
}

/** "€85,000 to €110,000", "from €85,000", "up to €110,000". One of the bounds must be there. */
export function amountWords({ min, max }: { min?: number | undefined; max?: number | undefined }, currency: string): string {
  const format = (amount: number) => money(amount, currency);
  if (min !== undefined && max !== undefined && min !== max) return `${format(min)} to ${format(max)}`;
  return min === undefined ? `up to ${format(max ?? 0)}` : `${max === undefined ? 'from ' : ''}${format(min)}`;
}

function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const key = `${currency}${digits}`;
  const format =
    moneyFormats.get(key) ??
    new Intl.NumberFormat('en', { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
  moneyFormats.set(key, format);
  return format.format(amount);
}

/** Each is made once: to make one takes as long as to draw a row. */
const moneyFormats = new Map<string, Intl.NumberFormat>();

export function visaWords(visa: Posting['visaSponsorship']): string {
  return visa === 'offered' ? 'sponsorship offered' : 'no sponsorship';
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A language's English name; the code itself where it is none. */
export function languageWords(code: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? capital(languageNames.of(code) ?? code) : code;
}
