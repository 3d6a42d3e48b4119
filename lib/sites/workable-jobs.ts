import { defineSite } from './site.ts';

/**
 * Workable's own board over all its customers: copies, with ids of its own. Nothing of its markup is known for sure, so the generic
 * sources read it.
 */
export default defineSite({
  id: 'workable-jobs',
  hosts: ['jobs.workable.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/view\/[\w-]+/,
  list: /^\/(?:search)?(?:\?|$)/,
  identifier: { system: 'workable-jobs', pattern: /^\/view\/([\w-]+)/ },
  examples: {
    postings: ['https://jobs.workable.com/view/8kq2WnordW1nd/platform-engineer-in-riga-at-nordwind-labs'],
    others: ['https://jobs.workable.com', 'https://jobs.workable.com/search?query=engineer'],
  },
});
