import type { Place, Posting, Salary } from '../posting/posting.ts';
import type { Role } from '../roles/role.ts';
import { linesOf, type Stated, statedOf } from './stated.ts';

/**
 * A role as a schema.org JobPosting (https://schema.org/JobPosting): what the posting says under the standard's own names, nothing that
 * it does not say and nothing of the user's. Fields of ours that schema.org does not know are left out.
 */
export function jobPostingOf(role: Role): Record<string, unknown> {
  const said = statedOf(role);
  return withoutAbsent({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: said.title,
    hiringOrganization: said.hiringOrganization && typed('Organization', { ...said.hiringOrganization }),
    ...placesOf(said),
    employmentType: listed(said.employmentType),
    experienceRequirements: experienceOf(said.experienceYears),
    baseSalary: said.baseSalary && salaryOf(said.baseSalary),
    incentiveCompensation: said.bonus,
    datePosted: said.datePosted,
    dateModified: said.dateModified,
    validThrough: said.validThrough,
    jobStartDate: said.jobStartDate,
    identifier: said.identifier && identifierOf(said.identifier),
    occupationalCategory: said.occupationalCategory,
    industry: said.industry,
    employmentUnit: said.department && typed('Organization', { name: said.department }),
    skills: listed(said.skills && [...said.skills.required, ...said.skills.preferred]),
    description: linesOf(said.description).join('\n') || undefined,
    url: said.url ?? addressOf(role),
    directApply: said.directApply,
    potentialAction: said.applyUrl && typed('ApplyAction', { target: said.applyUrl }),
  });
}

/**
 * `TELECOMMUTE` means that the work is wholly remote (Google's guide to job postings): not for hybrid, and not because a page's data said so of
 * a hybrid job. A remote job's places are where it may be done from.
 */
function placesOf({ workplaceType, jobLocation, applicantLocationRequirements }: Stated): Record<string, unknown> {
  return {
    jobLocation: listed(jobLocation?.map(placeOf)),
    ...(workplaceType === 'remote' && { jobLocationType: 'TELECOMMUTE' }),
    applicantLocationRequirements: listed(applicantLocationRequirements?.map(areaOf)),
  };
}

function placeOf({ text, locality, region, country }: Place): unknown {
  const address = { addressLocality: locality, addressRegion: region, addressCountry: country };
  const known = locality ?? region ?? country;
  return typed('Place', { name: text, address: known && typed('PostalAddress', address) });
}

function areaOf({ text, locality, region }: Place): unknown {
  return typed(locality ? 'City' : region ? 'State' : 'Country', { name: text });
}

function salaryOf({ min, max, currency, unit, text }: Salary): unknown {
  const amounts = min !== undefined && min === max ? { value: min } : { minValue: min, maxValue: max };
  const hasAmount = min !== undefined || max !== undefined;
  return typed('MonetaryAmount', {
    currency,
    description: text,
    value: hasAmount ? typed('QuantitativeValue', { ...amounts, unitText: unit }) : undefined,
  });
}

/** In months, as https://schema.org/OccupationalExperienceRequirements has it. Of a range the least that is asked. */
function experienceOf(years: Posting['experienceYears'] | undefined): unknown {
  const { min } = years ?? {};
  return min === undefined ? undefined : typed('OccupationalExperienceRequirements', { monthsOfExperience: Math.round(min * 12) });
}

function identifierOf({ system, organization, value }: Posting['identifier']): unknown {
  return typed('PropertyValue', { name: organization ?? system, propertyID: system, value });
}

function addressOf({ addresses }: Role): string | undefined {
  return addresses[0];
}

function typed(type: string, values: Record<string, unknown>): Record<string, unknown> {
  return { '@type': type, ...withoutAbsent(values) };
}

/** One stands alone, several as a list, none not at all: as the standard's examples have it. */
function listed(values: readonly unknown[] | undefined): unknown {
  if (!values || values.length === 0) return undefined;
  return values.length === 1 ? values[0] : values;
}

function withoutAbsent(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
