import { defineSite } from './site.ts';

/** The vendor's own site and its recruiters' tools are on the same host, so only the user switches it on. */
export default defineSite({
  id: 'join',
  hosts: ['join.com'],
  kind: 'ats',
  reach: 'general',
  posting: /^\/companies\/[^/?]+\/(?:jobs\/)?\d{4,}(?:[-/?]|$)/,
  list: /^\/companies\/[^/?]+\/?(?:jobs\/?)?(?:\?|$)/,
  identifier: { system: 'join', pattern: /^\/companies\/[^/?]+\/(?:jobs\/)?(\d{4,})/ },
  examples: {
    postings: [
      'https://join.com/companies/nordwind/jobs/1204567-teamassistenz',
      'https://join.com/companies/nordwind/1204567-teamassistenz?pid=1a2b',
    ],
    others: ['https://join.com/companies/nordwind', 'https://join.com/companies/nordwind/jobs', 'https://join.com/pricing'],
  },
});
