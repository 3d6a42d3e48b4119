import { defineSite } from './site.ts';

/** A posting has several addresses; in split views its key is `lk` or `lvk`. */
export default defineSite({
  id: 'ziprecruiter',
  hosts: ['www.ziprecruiter.com', 'www.ziprecruiter.co.uk'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/c\/[^/?]+\/Job\/|[?&](?:jid|lk|lvk)=[\w-]+/,
  list: /^\/(?:candidate\/search|jobs-search|Jobs\/|jobs\/search)(?!.*[?&]l?v?k=)/,
  identifier: { system: 'ziprecruiter', pattern: /[?&](?:jid|lk|lvk)=([\w-]+)/ },
  fields: {
    title: ['h1.job_title', '[data-testid="job-details-title"]'],
    hiringOrganization: '.hiring_company_text a',
    jobLocation: '.location_text',
    descriptionRoot: '.job_description',
  },
  examples: {
    postings: [
      'https://www.ziprecruiter.com/c/Nordwind-Labs/Job/Welder/-in-Duluth,MN?jid=0a1b2c3d4e5f6071',
      'https://www.ziprecruiter.com/jobs-search?search=welder&lk=aB3_dE5-f',
    ],
    others: ['https://www.ziprecruiter.com/jobs-search?search=welder', 'https://www.ziprecruiter.com/Jobs/Welder'],
  },
});
