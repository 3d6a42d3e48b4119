import { defineSite } from './site.ts';

/** The companies' own pages at Y Combinator; the rest of the host is not about jobs. */
export default defineSite({
  id: 'y-combinator',
  hosts: ['www.ycombinator.com', 'ycombinator.com'],
  kind: 'aggregator',
  reach: 'general',
  posting: /^\/companies\/[^/?]+\/jobs\/[^/?]+/,
  list: /^\/(?:jobs|companies\/[^/?]+\/jobs\/?(?:\?|$))/,
  identifier: { system: 'y-combinator', pattern: /^\/companies\/[^/?]+\/jobs\/([^/?-]+)/ },
  examples: {
    postings: ['https://www.ycombinator.com/companies/nordwind-labs/jobs/aB3dE5f-data-engineer'],
    others: [
      'https://www.ycombinator.com/jobs',
      'https://www.ycombinator.com/companies/nordwind-labs/jobs',
      'https://www.ycombinator.com/companies/nordwind-labs',
      'https://www.ycombinator.com/library',
    ],
  },
});
