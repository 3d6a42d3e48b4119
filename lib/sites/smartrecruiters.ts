import { defineSite } from './site.ts';

/** Microdata; the place is a web component whose words are in its shadow root and, in full, in its attributes. */
export default defineSite({
  id: 'smartrecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/[^/?]+\/\d{6,}(?:[-/?]|$)/,
  list: /^\/[^/?]+\/?(?:\?|$)/,
  identifier: { system: 'smartrecruiters', pattern: /^\/[^/?]+\/(\d{6,})/ },
  fields: {
    title: 'h1.job-title',
    jobLocation: { selector: 'spl-job-location', attribute: 'formattedaddress' },
    workplaceType: { selector: 'spl-job-location', attribute: 'workplacetype' },
  },
  clutter: [
    { hide: '.js-others, .js-similar', why: 'boilerplate', seen: 'microdata' },
    { hide: '.socials, #st-videos', why: 'engagement', seen: 'microdata' },
  ],
  examples: {
    postings: [
      'https://jobs.smartrecruiters.com/NordwindLabs/744000012345678-platform-engineer?trid=2d92f286',
      'https://careers.smartrecruiters.com/NordwindLabs/744000012345678',
    ],
    others: [
      'https://jobs.smartrecruiters.com/oneclick-ui/company/NordwindLabs/publication/5e6f7a8b-7b1e-4a53-8f0e-2f6c1a7d9e10',
      'https://careers.smartrecruiters.com/NordwindLabs',
      'https://jobs.smartrecruiters.com/NordwindLabs?search=engineer',
    ],
  },
});
