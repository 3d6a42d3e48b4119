import type { Claim, Source } from './claim.ts';

/**
 * The job as we believe it. Fields carry schema.org JobPosting's names (https://schema.org/JobPosting); our own
 * names stand only where schema.org has none (workplaceType, seniority, experienceYears, visaSponsorship …).
 */
export interface Posting {
  title: string;
  hiringOrganization: Organization;
  jobLocation: Place[];
  workplaceType: WorkplaceType;
  /** From where a remote worker may apply. */
  applicantLocationRequirements: Place[];
  employmentType: EmploymentType[];
  seniority: Seniority;
  experienceYears: { min?: number; max?: number };
  baseSalary: Salary;
  /** The page's words. */
  equity: string;
  bonus: string;
  /** ISO 8601 date, or date and time where the page gives it. */
  datePosted: string;
  dateModified: string;
  validThrough: string;
  jobStartDate: string;
  duration: { minWeeks: number; maxWeeks: number };
  identifier: { system?: string; organization?: string; value: string };
  /** The employer's own number for the opening, where it differs from the identifier. */
  requisition: string;
  department: string;
  occupationalCategory: string;
  industry: string;
  skills: { required: string[]; preferred: string[] };
  visaSponsorship: 'offered' | 'not-offered';
  /** Languages asked of the applicant, as BCP 47 codes. */
  languages: string[];
  description: Section[];
  url: string;
  applyUrl: string;
  directApply: boolean;
}

export type FieldName = keyof Posting;

/** `country` is ISO 3166-1 alpha-2; `text` is what the page says. */
export interface Place {
  text: string;
  locality?: string;
  region?: string;
  country?: string;
}

export interface Organization {
  name: string;
  url?: string;
  /** The same organization elsewhere: Wikidata or the like. */
  sameAs?: string;
}

export type WorkplaceType = 'onsite' | 'hybrid' | 'remote';

/** The values that Google documents for schema.org employmentType. */
export type EmploymentType = 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';

export const seniorities = ['intern', 'entry', 'mid', 'senior', 'staff', 'principal', 'lead', 'manager', 'director', 'executive'] as const;
export type Seniority = (typeof seniorities)[number];

export type PayUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Pay as stated, never converted. Absent `min` or `max`: the page gives one bound. `tiers` where it gives several ranges. */
export interface Salary {
  min?: number;
  max?: number;
  /** ISO 4217; absent where the page's symbol is ambiguous. */
  currency?: string;
  unit?: PayUnit;
  text: string;
  /** On-target earnings: base and commission together, so not a base. */
  onTarget?: true;
  tiers?: (Omit<Salary, 'tiers'> & { title?: string })[];
}

export type SectionKind =
  | 'about'
  | 'responsibilities'
  | 'requirements'
  | 'preferred'
  | 'benefits'
  | 'compensation'
  | 'company'
  | 'process'
  | 'legal'
  | 'other';

export interface Section {
  kind: SectionKind;
  heading?: string;
  blocks: TextBlock[];
}

/** `spans[i]` belongs to `items[i]` in a list. */
export type TextBlock = { kind: 'paragraph'; text: string; spans?: Span[] } | { kind: 'list'; items: string[]; spans?: Span[][] };

/** A stretch of a block's text, in UTF-16 units, that is a link or emphasised. */
export interface Span {
  start: number;
  end: number;
  href?: string;
  strong?: true;
}

/** A reconciled value. It cannot be made without its evidence, so "where does this come from?" always has an answer. */
export interface Fact<T> {
  value: T;
  source: Source;
  /** The page's own words, or the path in its data and the words there. */
  evidence: string;
  disputedBy: Claim[];
  /** The user put it right (`factsOf`): source and evidence are of what was read instead, empty where nothing was. Never stored. */
  yours?: true;
}

export type Facts = { [F in FieldName]?: Fact<Posting[F]> };
