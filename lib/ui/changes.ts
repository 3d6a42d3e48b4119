import type { Facts, FieldName } from '../posting/posting.ts';
import { claimWords } from './value-words.ts';
import type { Change } from './view.ts';
import { capital, fieldWords } from './words.ts';

/** Fields in which a change matters to someone who applied or is about to. Dates of updating are not among them: boards touch old postings. */
const watched: readonly FieldName[] = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'workplaceType',
  'applicantLocationRequirements',
  'employmentType',
  'seniority',
  'experienceYears',
  'baseSalary',
  'equity',
  'bonus',
  'validThrough',
  'jobStartDate',
  'visaSponsorship',
  'skills',
  'languages',
];

/** What reads differently in `now` than in `then`, compared as the words that are shown. Empty where nothing did. */
export function findChanges(then: Facts, now: Facts, today: Date): Change[] {
  return watched
    .map((field) => ({ field, was: said(then, field, today), is: said(now, field, today) }))
    .filter(({ was, is }) => was !== is);
}

function said(facts: Facts, field: FieldName, today: Date): string | undefined {
  const fact = facts[field];
  return fact && claimWords({ field, value: fact.value } as Parameters<typeof claimWords>[0], today);
}

/** What a change is called, and its two sides where both have words: "Deadline moved", "Pay removed", "Workplace changed". */
export function changeWords({ field, was, is }: Change): string {
  const verb = was === undefined ? 'added' : is === undefined ? 'removed' : isDate(field) ? 'moved' : 'changed';
  return `${capital(fieldWords[field])} ${verb}`;
}

function isDate(field: FieldName): boolean {
  return field === 'validThrough' || field === 'jobStartDate';
}
