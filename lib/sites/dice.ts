import { defineSite } from './site.ts';

/** Mostly recruiters' postings; facts stand under `data-cy`. */
export default defineSite({
  id: 'dice',
  hosts: ['www.dice.com', 'dice.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/job-detail\/[\da-f-]{36}/i,
  list: /^\/jobs(?:[/?]|$)/,
  identifier: { system: 'dice', pattern: /^\/job-detail\/([\da-f-]{36})/i },
  fields: {
    title: '[data-cy="jobTitle"]',
    hiringOrganization: '[data-cy="companyNameLink"]',
    jobLocation: '[data-cy="location"]',
    baseSalary: '[data-cy="payDetails"]',
    employmentType: '[data-cy="employmentDetails"]',
    descriptionRoot: '#jobDescription,[data-testid="jobDescriptionHtml"]',
  },
  examples: {
    postings: ['https://www.dice.com/job-detail/5b1c9d2e-3f40-4a6b-8c7d-9e0f1a2b3c4d'],
    others: ['https://www.dice.com/jobs?q=rust', 'https://www.dice.com/company-profile/nordwind-labs'],
  },
});
