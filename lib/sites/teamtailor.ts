import { defineSite } from './site.ts';

/** JSON-LD with raw control characters and HTML escaped twice; the id also stands there, at times as "teamtailor-5560524". */
export default defineSite({
  id: 'teamtailor',
  hosts: ['*.teamtailor.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?jobs\/\d+(?:[-/?]|$)/,
  list: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/?)?(?:jobs\/?)?(?:\?|$)/,
  recognised: {
    marks: 'link[href*="teamtailor-cdn.com"],body[data-controller*="careersite--"]',
    posting: /\/jobs\/\d+(?:[-/?]|$)/,
    list: /\/jobs\/?(?:\?|$)/,
  },
  identifier: { system: 'teamtailor', pattern: /\/jobs\/(\d+)/ },
  clutter: [
    { drop: /^already working at .{1,80}\?$/i, why: 'boilerplate', seen: 'escaped-json-ld' },
    { drop: /^let’s recruit together and find your next colleague\.$/i, why: 'boilerplate', seen: 'escaped-json-ld' },
    { drop: /^loading application form$/i, why: 'boilerplate', seen: 'escaped-json-ld' },
  ],
  examples: {
    postings: [
      'https://nordwind.teamtailor.com/jobs/5560001-platform-engineer',
      'https://nordwind.teamtailor.com/sv-SE/jobs/5560001-platform-engineer/applications/new',
    ],
    others: [
      'https://nordwind.teamtailor.com/jobs',
      'https://nordwind.teamtailor.com/de/jobs?department=1',
      'https://nordwind.teamtailor.com/',
    ],
  },
});
