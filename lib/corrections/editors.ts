import type { EmploymentType, FieldName, PayUnit } from '../posting/posting.ts';
import { seniorities } from '../posting/posting.ts';

/** How a field is put right. */
export type EditorKind =
  | 'text'
  | 'address'
  | 'date'
  | 'choice'
  | 'yes'
  | 'organization'
  | 'identifier'
  | 'lines'
  | 'types'
  | 'places'
  | 'skills'
  | 'years'
  | 'weeks'
  | 'pay';

/** The description is the one field without: it is a text of many sections, and what is read from it can be corrected by itself. */
export const editors: Readonly<Record<FieldName, EditorKind | undefined>> = {
  title: 'text',
  hiringOrganization: 'organization',
  jobLocation: 'places',
  workplaceType: 'choice',
  applicantLocationRequirements: 'places',
  employmentType: 'types',
  seniority: 'choice',
  experienceYears: 'years',
  baseSalary: 'pay',
  equity: 'text',
  bonus: 'text',
  datePosted: 'date',
  dateModified: 'date',
  validThrough: 'date',
  jobStartDate: 'date',
  duration: 'weeks',
  identifier: 'identifier',
  requisition: 'text',
  department: 'text',
  occupationalCategory: 'text',
  industry: 'text',
  skills: 'skills',
  visaSponsorship: 'choice',
  languages: 'lines',
  description: undefined,
  url: 'address',
  applyUrl: 'address',
  directApply: 'yes',
};

/** The values of fields that have a fixed list of them. */
export const choices: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  workplaceType: ['onsite', 'hybrid', 'remote'],
  seniority: seniorities,
  visaSponsorship: ['offered', 'not-offered'],
  directApply: ['true', 'false'],
  employmentType: [
    'FULL_TIME',
    'PART_TIME',
    'CONTRACTOR',
    'TEMPORARY',
    'INTERN',
    'VOLUNTEER',
    'PER_DIEM',
    'OTHER',
  ] satisfies EmploymentType[],
};

export const payUnits: readonly PayUnit[] = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR'];
