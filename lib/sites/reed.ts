import { defineSite } from './site.ts';

/** Microdata, and the same facts under `data-qa`; the name is mostly a recruiter's. */
export default defineSite({
  id: 'reed',
  hosts: ['www.reed.co.uk'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/jobs\/[^/?]+\/\d+/,
  list: /^\/jobs(?:\/[^/?]+)?\/?(?:\?|$)/,
  identifier: { system: 'reed', pattern: /^\/jobs\/[^/?]+\/(\d+)/ },
  fields: {
    title: '[data-qa="job-title"]',
    hiringOrganization: '[data-qa="recruiter-name"]',
    jobLocation: '[data-qa="job-location"]',
    baseSalary: '[data-qa="salaryLbl"]',
    employmentType: '[data-qa="jobTypeLbl"]',
    descriptionRoot: '[data-qa="job-description"]',
  },
  examples: {
    postings: [
      'https://www.reed.co.uk/jobs/payroll-officer/54001122',
      'https://www.reed.co.uk/jobs/payroll-officer/54001122?source=searchResults',
    ],
    others: ['https://www.reed.co.uk/jobs', 'https://www.reed.co.uk/jobs/payroll-jobs-in-leeds?pageno=2', 'https://www.reed.co.uk/courses'],
  },
});
