import { defineSite } from './site.ts';

/** The page is rendered by the system; of its markup nothing is known for sure, so the generic sources read it. */
export default defineSite({
  id: 'pinpoint',
  hosts: ['*.pinpointhq.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/(?:[a-z]{2}\/)?postings\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i,
  list: /^\/(?:[a-z]{2}\/?)?(?:postings\/?)?(?:\?|$)/,
  identifier: { system: 'pinpoint', pattern: /\/postings\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})/i },
  examples: {
    postings: [
      'https://nordwind.pinpointhq.com/postings/2d140c9f-7b1e-4a53-8f0e-2f6c1a7d9e10',
      'https://nordwind.pinpointhq.com/en/postings/2d140c9f-7b1e-4a53-8f0e-2f6c1a7d9e10/applications/new',
    ],
    others: ['https://nordwind.pinpointhq.com/', 'https://nordwind.pinpointhq.com/en/postings'],
  },
});
