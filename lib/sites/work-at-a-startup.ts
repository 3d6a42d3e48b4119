import { defineSite } from './site.ts';

/** Y Combinator's board of its own companies' jobs. */
export default defineSite({
  id: 'work-at-a-startup',
  hosts: ['www.workatastartup.com', 'workatastartup.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/jobs\/\d+/,
  list: /^\/(?:jobs|companies|roles)?(?:\/l\/[^/?]+)?\/?(?:\?|$)/,
  identifier: { system: 'work-at-a-startup', pattern: /^\/jobs\/(\d+)/ },
  examples: {
    postings: ['https://www.workatastartup.com/jobs/70011'],
    others: [
      'https://www.workatastartup.com/jobs',
      'https://www.workatastartup.com/companies?role=eng',
      'https://www.workatastartup.com/companies/nordwind-labs',
    ],
  },
});
