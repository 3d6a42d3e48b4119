import { defineSite } from './site.ts';

/** Served whole, with JSON-LD. Parts of the line of categories end in a slash ("Engineering /"). */
export default defineSite({
  id: 'lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/[^/?]+\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?:[/?]|$)/i,
  list: /^\/[^/?]+\/?(?:\?|$)/,
  identifier: { system: 'lever', pattern: /\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})/i },
  fields: {
    title: '.posting-headline h2',
    hiringOrganization: { selector: 'title', pattern: /^(.+?) - / },
    jobLocation: { selector: '.posting-categories .location', pattern: /^([^/]+)/ },
    workplaceType: '.posting-categories .workplaceTypes',
    employmentType: { selector: '.posting-categories .commitment', pattern: /^([^/]+)/ },
    department: { selector: '.posting-categories .department', pattern: /^(.+?)\s?\/?$/ },
    baseSalary: '[data-qa="salary-range"]',
  },
  closed: { words: ["sorry, we couldn't find anything here"] },
  examples: {
    postings: [
      'https://jobs.lever.co/nordwind/0c9f2d14-7b1e-4a53-8f0e-2f6c1a7d9e10',
      'https://jobs.eu.lever.co/blueharbour/0C9F2D14-7B1E-4A53-8F0E-2F6C1A7D9E10/apply?lever-source=board',
    ],
    others: ['https://jobs.lever.co/nordwind', 'https://jobs.lever.co/nordwind?department=Engineering'],
  },
});
