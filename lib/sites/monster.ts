import { defineSite } from './site.ts';

/**
 * Facts stand under `data-testid`; postings are mostly recruiters'. Its other countries' postings stand at other paths ('/offerte-di-lavoro/…'),
 * and are read after a click like any page.
 */
export default defineSite({
  id: 'monster',
  hosts: ['www.monster.com', 'www.monster.ca', 'www.monster.co.uk'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/job-openings\/[^?]{0,300}--[\da-f-]{36}/i,
  list: /^\/jobs(?:[/?]|$)/,
  identifier: { system: 'monster', pattern: /--([\da-f-]{36})/i },
  fields: {
    title: '[data-testid="jobTitle"]',
    hiringOrganization: '[data-testid="company"]',
    jobLocation: '[data-testid="jobDetailLocation"]',
    baseSalary: '[data-testid="svx-job-salary"]',
    descriptionRoot: '[data-testid="svx-description-container-inner"]',
  },
  examples: {
    postings: ['https://www.monster.com/job-openings/welder-duluth-mn--5b1c9d2e-3f40-4a6b-8c7d-9e0f1a2b3c4d'],
    others: ['https://www.monster.com/jobs/search?q=welder', 'https://www.monster.com/career-advice/article/cv'],
  },
});
