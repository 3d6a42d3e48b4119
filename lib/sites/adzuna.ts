import { defineSite } from './site.ts';

/** Copies of postings from other boards; `/land/ad/…` only sends on to the board that it was copied from. */
export default defineSite({
  id: 'adzuna',
  hosts: [
    'www.adzuna.com',
    'www.adzuna.co.uk',
    'www.adzuna.com.au',
    'www.adzuna.ca',
    'www.adzuna.de',
    'www.adzuna.fr',
    'www.adzuna.at',
    'www.adzuna.be',
    'www.adzuna.ch',
    'www.adzuna.com.br',
    'www.adzuna.com.mx',
    'www.adzuna.co.nz',
    'www.adzuna.es',
    'www.adzuna.in',
    'www.adzuna.it',
    'www.adzuna.nl',
    'www.adzuna.pl',
    'www.adzuna.sg',
    'www.adzuna.co.za',
  ],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^(?:\/jobs)?\/details\/\d+/,
  list: /^(?:\/jobs)?\/(?:search)?(?:\?|$)/,
  identifier: { system: 'adzuna', pattern: /\/details\/(\d+)/ },
  fields: {
    title: '.ui-job-title h1',
    hiringOrganization: '.ui-company',
    jobLocation: '.ui-location',
    baseSalary: '.ui-salary',
    descriptionRoot: '.adp-body',
  },
  examples: {
    postings: ['https://www.adzuna.co.uk/jobs/details/4400112233', 'https://www.adzuna.com/details/4400112233?utm_source=mail'],
    others: ['https://www.adzuna.co.uk/jobs/search?q=carpenter', 'https://www.adzuna.co.uk/jobs/land/ad/4400112233'],
  },
});
