import { defineSite } from './site.ts';

/**
 * The vendor's own hosts; most employers show the same postings, as microdata, on their own domains. The hosts also hold the customers'
 * personnel files, so only the user switches them on. Dates are M/D/YY or D.M.YY by the page's language: left to the generic reader.
 */
export default defineSite({
  id: 'successfactors',
  hosts: ['*.successfactors.com', '*.successfactors.eu'],
  kind: 'ats',
  reach: 'general',
  posting: /^\/careers?\?(?:[^&]{0,200}&){0,30}career_job_req_id=\d/,
  list: /^\/careers?\?(?:[^&]{0,200}&){0,30}career(?:_|%5f)ns=job(?:_|%5f)listing(?:_|%5f)summary/i,
  recognised: {
    marks: 'link[href*="rmkcdn.successfactors.com"],body.coreCSB',
    posting: /\/job\/[^/?]{1,300}\/\d{5,}(?:[-/?]|$)/,
    list: /^\/(?:[a-z]{2}_[A-Z]{2}\/)?(?:search|go)\//,
  },
  identifier: { system: 'successfactors', pattern: /(?:[?&]career_job_req_id=|\/job\/[^/?]{1,300}\/)(\d+)/ },
  fields: { descriptionRoot: '.joqReqDescription' },
  examples: {
    postings: [
      'https://career5.successfactors.eu/career?company=nordwind&career_ns=job_listing&career_job_req_id=20451&selected_lang=en_GB',
    ],
    others: [
      'https://career5.successfactors.eu/career?company=nordwind&career_ns=job_listing_summary',
      'https://career8.successfactors.com/career?company=nordwind',
    ],
  },
});
