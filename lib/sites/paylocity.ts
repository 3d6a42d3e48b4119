import { defineSite } from './site.ts';

export default defineSite({
  id: 'paylocity',
  hosts: ['recruiting.paylocity.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/recruiting\/jobs\/details\/\d+/i,
  list: /^\/recruiting\/jobs\/(?:all|list)\b/i,
  identifier: { system: 'paylocity', pattern: /^\/recruiting\/jobs\/details\/(\d+)/i },
  fields: { title: '.job-preview-title' },
  examples: {
    postings: [
      'https://recruiting.paylocity.com/Recruiting/Jobs/Details/2204567',
      'https://recruiting.paylocity.com/recruiting/jobs/Details/2204567/Nordwind/Office-Manager',
    ],
    others: ['https://recruiting.paylocity.com/recruiting/jobs/All/1b2c3d4e-0c9f-4a53-8f0e-2f6c1a7d9e10/Nordwind'],
  },
});
