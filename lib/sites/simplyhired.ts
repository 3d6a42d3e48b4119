import { defineSite } from './site.ts';

/** Next's data holds what JSON-LD leaves out, pay first of all; pay may be an estimate, then `isCompensationEstimated` says so and the page shows it as one. */
export default defineSite({
  id: 'simplyhired',
  hosts: ['www.simplyhired.com', 'www.simplyhired.ca', 'www.simplyhired.co.uk', 'www.simplyhired.co.in'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/job\/[\w-]{20,}/,
  list: /^\/search(?:\?|$)/,
  identifier: { system: 'simplyhired', pattern: /^\/job\/([\w-]{20,})/ },
  state: {
    script: '#__NEXT_DATA__',
    record: 'props.pageProps',
    id: 'jobKey',
    fields: {
      title: 'jobTitle',
      hiringOrganization: 'employerName',
      jobLocation: 'formattedLocation',
      workplaceType: 'formattedLocation',
      employmentType: 'jobTypes',
      datePosted: 'dateOnIndeed',
      description: 'jobDescriptionHtml',
    },
  },
  fields: {
    baseSalary: '[data-testid="viewJobBodyJobCompensation"]',
    descriptionRoot: '[data-testid="viewJobBodyJobFullDescriptionContent"]',
  },
  clutter: [
    { hide: '[data-testid="viewJobCompanyRating"]', why: 'engagement', seen: 'next-data' },
    { drop: /^take your job search wherever you go\.?$/i, why: 'upsell', pattern: 'disguised ads', seen: 'next-data' },
  ],
  examples: {
    postings: ['https://www.simplyhired.com/job/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-abcdefghijklm'],
    others: ['https://www.simplyhired.com/search?q=welder&l=duluth', 'https://www.simplyhired.com/company/Nordwind-Labs'],
  },
});
