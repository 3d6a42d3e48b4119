import type { Source } from '../posting/claim.ts';
import type { Severity, Standing } from '../posting/finding.ts';
import type { EmploymentType, FieldName, PayUnit, SectionKind, Seniority } from '../posting/posting.ts';
import type { Why } from '../posting/removal.ts';
import type { Status } from '../roles/role.ts';

export const employmentTypeWords: Record<EmploymentType, string> = {
  FULL_TIME: 'full time',
  PART_TIME: 'part time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: 'per diem',
  OTHER: 'other',
};

export const seniorityWords: Record<Seniority, string> = {
  intern: 'intern',
  entry: 'entry level',
  mid: 'mid',
  senior: 'senior',
  staff: 'staff',
  principal: 'principal',
  lead: 'lead',
  manager: 'manager',
  director: 'director',
  executive: 'executive',
};

export const unitWords: Record<PayUnit, string> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
};

export const statusWords: Record<Status, string> = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  rejected: 'Rejected',
  archived: 'Archived',
};

/** In the order of a select; roles' own list would bring the store's code along. */
export const statuses = Object.keys(statusWords) as readonly Status[];

export const severityWords: Record<Severity, string> = { note: 'note', caution: 'caution', warning: 'warning' };

/** The five words of doubt and proof, used the same everywhere; README says the same. */
export const standingWords: Record<Standing, string> = {
  unsupported: 'Only one party says so; nothing in the text bears it out. It may still be true.',
  contradicted: 'The page says otherwise too.',
  dated: 'True once, perhaps no more.',
  missing: 'Not said where one would expect it.',
  verified: 'Two independent places agree, or the page says it in so many words.',
};
export const standings = Object.keys(standingWords) as readonly Standing[];

/** Kinds of clutter, as switches and over what was hidden. */
export const kindWords: Record<Why, string> = {
  upsell: 'What sells something',
  nag: 'Nagging to sign up or to get alerts',
  engagement: 'Counters and share rows',
  tracking: 'What tracks you',
  boilerplate: 'Other jobs, form notes and the like',
};

/** Our headings, in the order in which the clean view shows them. `about` opens without one: it is the intro. */
export const sectionWords: readonly { kinds: readonly SectionKind[]; heading?: string }[] = [
  { kinds: ['about'] },
  { kinds: ['responsibilities'], heading: 'What you do' },
  { kinds: ['requirements'], heading: 'What they ask' },
  { kinds: ['preferred'], heading: 'Preferred' },
  { kinds: ['benefits', 'compensation'], heading: 'What they offer' },
  { kinds: ['company'], heading: 'About the employer' },
  { kinds: ['other'], heading: 'Also on the page' },
  { kinds: ['process'], heading: 'How to apply' },
  { kinds: ['legal'], heading: 'The small print' },
];

export const fieldWords: Record<FieldName, string> = {
  title: 'title',
  hiringOrganization: 'employer',
  jobLocation: 'place',
  workplaceType: 'workplace',
  applicantLocationRequirements: 'where applicants may live',
  employmentType: 'type',
  seniority: 'seniority',
  experienceYears: 'experience',
  baseSalary: 'pay',
  equity: 'equity',
  bonus: 'bonus',
  datePosted: 'posted',
  dateModified: 'updated',
  validThrough: 'deadline',
  jobStartDate: 'start',
  duration: 'duration',
  identifier: 'number',
  requisition: 'requisition',
  department: 'team',
  occupationalCategory: 'category',
  industry: 'industry',
  skills: 'skills',
  visaSponsorship: 'visa',
  languages: 'languages',
  description: 'description',
  url: 'address',
  applyUrl: 'apply link',
  directApply: 'direct apply',
};

export const sourceWords: Record<Source, string> = {
  'app-state': 'the site’s data',
  'json-ld': 'the page’s structured data',
  microdata: 'the page’s structured data',
  selectors: 'a known place on the page',
  labels: 'labels on the page',
  headings: 'headings on the page',
  prose: 'the text',
  meta: 'the page’s summary for search engines',
  url: 'the address',
  file: 'a file that you imported',
};

/** Names that a capital letter at the front would not give. */
const siteNames: Readonly<Record<string, string>> = {
  ashby: 'Ashby',
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  workable: 'Workable',
  workday: 'Workday',
  smartrecruiters: 'SmartRecruiters',
  linkedin: 'LinkedIn',
};

/** A site as people call it; the id with spaces where we have no better, "this page" where there is no site. */
export function siteName(id: string | undefined): string {
  if (!id) return 'this page';
  return siteNames[id] ?? id.replaceAll('-', ' ');
}

/** "1 thing", "2 things". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** With a capital at the front, for the start of a row or sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
