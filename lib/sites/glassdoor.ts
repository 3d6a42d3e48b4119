import { defineSite } from './site.ts';

/** The employer's name carries its rating; a pay range is often Glassdoor's own estimate. The page asks visitors to sign in over the text. */
export default defineSite({
  id: 'glassdoor',
  hosts: [
    'www.glassdoor.com',
    'www.glassdoor.co.uk',
    'www.glassdoor.ca',
    'www.glassdoor.com.au',
    'www.glassdoor.co.in',
    'www.glassdoor.de',
    'www.glassdoor.fr',
    'www.glassdoor.ie',
    'www.glassdoor.nl',
    'www.glassdoor.it',
    'www.glassdoor.es',
    'www.glassdoor.sg',
    'www.glassdoor.co.nz',
    'www.glassdoor.com.br',
    'www.glassdoor.com.mx',
  ],
  kind: 'aggregator',
  reach: 'general',
  posting: /^\/job-listing\/|^\/partner\/jobListing\.htm/i,
  list: /^\/(?:Job|Jobs|Vaga|Empleo|Lavoro|Emploi)\//,
  identifier: { system: 'glassdoor', pattern: /[?&](?:jl|jobListingId)=(\d+)/ },
  fields: {
    title: ['[data-test="job-title"]', 'h1[id^="jd-job-title"]'],
    hiringOrganization: { selector: '[data-test="employer-name"]', pattern: /^(\D.*?)\s*(?:\d[.,]\d\s*★?)?$/ },
    jobLocation: '[data-test="location"]',
    descriptionRoot: '[data-test="jobDescriptionContent"],[class*="JobDetails_jobDescription"]',
  },
  clutter: [
    { drop: /^.{0,60}\bglassdoor est\.?.{0,60}$/i, why: 'boilerplate', seen: 'estimated-pay' },
    { drop: /^easy apply$/i, why: 'engagement', seen: 'estimated-pay' },
  ],
  examples: {
    postings: [
      'https://www.glassdoor.com/job-listing/data-engineer-nordwind-labs-JV_IC1147401_KO0,13_KE14,27.htm?jl=1009988776655',
      'https://www.glassdoor.co.uk/partner/jobListing.htm?pos=101&jobListingId=1009988776655',
    ],
    others: ['https://www.glassdoor.co.uk/Job/index.htm', 'https://www.glassdoor.com/Overview/Working-at-Nordwind-EI_IE123.htm'],
  },
});
