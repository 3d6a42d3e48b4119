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
    others: ['https://careers.smartrecruiters.com/NordwindLabs', 'https://jobs.smartrecruiters.com/NordwindLabs?search=engineer'],
  },
});
