import { defineSite } from './site.ts';

/** RDFa under an empty `typeof`. Many postings are partners' copies: the headline is then the occupation's name, and the button leads to the original. */
export default defineSite({
  id: 'job-bank-canada',
  hosts: ['www.jobbank.gc.ca', 'jobbank.gc.ca'],
  kind: 'board',
  reach: 'dedicated',
  posting: /^\/jobsearch\/jobposting\/\d+/,
  list: /^\/jobsearch\/(?:jobsearch)?(?:\?|$)/,
  recognised: {
    phrases: [
      'report potential misuse of job bank',
      'title posted on',
      'you need a job bank account',
      'job bank is not responsible for this content',
    ],
    least: 2,
  },
  identifier: { system: 'job-bank-canada', pattern: /^\/jobsearch\/jobposting\/(\d+)/ },
  fields: {
    title: '[property="title"]',
    hiringOrganization: '[property="hiringOrganization"] [property="name"]',
    jobLocation: '[property="joblocation"]',
    employmentType: '[property="employmentType"]',
    datePosted: '[property="datePosted"]',
    applyUrl: { selector: '#externalJobLink', attribute: 'href' },
    descriptionRoot: '[property="description"]',
  },
  labels: { 'Work location': 'workplaceType', 'Median wage': 'ignore', 'Low wage': 'ignore', 'High wage': 'ignore' },
  clutter: [
    {
      dropSection: /^(?:plus account|your favourites|job market information|median wage - help|thank you for your help!)$/i,
      why: 'boilerplate',
      seen: 'partner-copy',
    },
    { dropSection: /^similar job postings$/i, why: 'boilerplate', seen: 'partner-copy' },
    { drop: /^(?:report a problem with this job posting|add to favourites|\*what’s wrong\?)$/i, why: 'boilerplate', seen: 'partner-copy' },
    {
      drop: /^important notice: this job posting has been provided by (?:a partner site|an external employer)\..{0,200}$/i,
      why: 'boilerplate',
      seen: 'partner-copy',
    },
  ],
  examples: {
    postings: [
      'https://www.jobbank.gc.ca/jobsearch/jobposting/48000001',
      'https://www.jobbank.gc.ca/jobsearch/jobposting/48000001?source=searchresults',
    ],
    others: [
      'https://www.jobbank.gc.ca/jobsearch/jobsearch?searchstring=welder',
      'https://www.jobbank.gc.ca/marketreport/summary-occupation/1',
    ],
  },
});
