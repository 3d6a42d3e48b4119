import { defineSite } from './site.ts';

/** Recruiters work on the same host, so only the user switches it on. */
export default defineSite({
  id: 'dover',
  hosts: ['app.dover.com'],
  kind: 'ats',
  reach: 'general',
  posting: /^\/apply\/[^/?]+\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i,
  identifier: { system: 'dover', pattern: /^\/apply\/[^/?]+\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})/i },
  fields: { jobLocation: '[aria-label="Job location"]', employmentType: '[aria-label="Employment Type"]' },
  examples: {
    postings: ['https://app.dover.com/apply/Nordwind/4a53d147-7b1e-4c9f-8f0e-2f6c1a7d9e10'],
    others: ['https://app.dover.com/login'],
  },
});
