import { defineSite } from './site.ts';

/** Remote jobs only. Links to its own company pages are put into employers' texts. */
export default defineSite({
  id: 'himalayas',
  hosts: ['himalayas.app'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/companies\/[^/?]+\/jobs\/[^/?]+/,
  list: /^\/(?:jobs|companies\/[^/?]+(?:\/jobs)?\/?(?:\?|$))/,
  identifier: { system: 'himalayas', pattern: /^\/companies\/[^/?]+\/jobs\/([^/?]+)/ },
  clutter: [
    { drop: /^(?:claim this profile|create a profile|join himalayas)\b.{0,100}$/i, why: 'nag', pattern: 'nagging', seen: 'remote-region' },
  ],
  examples: {
    postings: ['https://himalayas.app/companies/nordwind-labs/jobs/data-engineer'],
    others: [
      'https://himalayas.app/jobs',
      'https://himalayas.app/companies/nordwind-labs',
      'https://himalayas.app/companies/nordwind-labs/jobs',
    ],
  },
});
