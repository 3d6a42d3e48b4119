import { defineSite } from './site.ts';

/** Rendered late from the page's own requests; nothing of its markup is known for sure, so the generic sources read it. */
export default defineSite({
  id: 'gem',
  hosts: ['jobs.gem.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/[^/?]+\/[\w-]{6,}(?:[/?]|$)/,
  list: /^\/[^/?]+\/?(?:\?|$)/,
  identifier: { system: 'gem', pattern: /^\/[^/?]+\/([\w-]{6,})/ },
  examples: {
    postings: ['https://jobs.gem.com/nordwind/am9icG9zdDpJq1', 'https://jobs.gem.com/nordwind/4507123007?utm_source=board'],
    others: ['https://jobs.gem.com/nordwind', 'https://jobs.gem.com/nordwind?department=1'],
  },
});
