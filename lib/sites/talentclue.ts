import { defineSite } from './site.ts';

/**
 * Talent Clue, mostly in Spain and Latin America: one host per customer, an empty JSON-LD script, the employer in the tag manager's
 * data.
 */
export default defineSite({
  id: 'talentclue',
  hosts: ['*.talentclue.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/(?:[a-z]{2}\/)?node\/\d+/,
  identifier: { system: 'talentclue', pattern: /\/node\/(\d+)/ },
  state: { variable: 'dataLayer', record: '0', fields: { hiringOrganization: 'parent_name' } },
  clutter: [
    { hide: '.awb', why: 'engagement', pattern: 'disguised ads', seen: 'spanish' },
    { hide: '.show-others', why: 'boilerplate', seen: 'spanish' },
    { hide: '.job-share__wrapper', why: 'engagement', seen: 'spanish' },
  ],
  examples: {
    postings: ['https://nordwind.talentclue.com/es/node/124200001/4590', 'https://nordwind.talentclue.com/node/124200001'],
    others: ['https://nordwind.talentclue.com/es', 'https://nordwind.talentclue.com/'],
  },
});
