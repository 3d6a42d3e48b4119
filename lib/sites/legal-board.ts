import { defineSite } from './site.ts';

/** A board of legal jobs whose name and host are not known: recognised by its own phrases. Its "Updated" is when it crawled. */
export default defineSite({
  id: 'legal-board',
  hosts: [],
  kind: 'aggregator',
  reach: 'general',
  recognised: {
    phrases: [
      'private legal career network',
      'Pro application workflow',
      'Application OS',
      'Career Kit context',
      'apply with Pro leverage',
    ],
    least: 2,
  },
  labels: { 'Practice Area': 'occupationalCategory' },
  inferred: ['seniority', 'occupationalCategory'],
  clutter: [
    { dropSection: /^pro application workflow$/i, why: 'upsell', pattern: 'nagging', seen: 'legal-board' },
    {
      drop: /^(?:read the role, then apply with pro leverage|pro returns you here with)\b.{0,400}$/i,
      why: 'upsell',
      pattern: 'nagging',
      seen: 'legal-board',
    },
    { drop: /^(?:continue with pro|compete for this role with pro)$/i, why: 'upsell', pattern: 'obstruction', seen: 'legal-board' },
  ],
  examples: { postings: [], others: [] },
});
