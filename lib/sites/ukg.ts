import { defineSite } from './site.ts';

/**
 * UKG Pro Recruiting (formerly UltiPro). The data stands in an inline script whose variable we have not seen: the generic sources read
 * the page.
 */
export default defineSite({
  id: 'ukg',
  hosts: ['recruiting.ultipro.com', 'recruiting2.ultipro.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /\/OpportunityDetail\?(?:[^&]{1,200}&){0,20}opportunityId=[\da-f-]{36}/i,
  list: /\/JobBoard\/[\da-f-]{36}\/?(?:\?|$)/i,
  identifier: { system: 'ukg', pattern: /[?&]opportunityId=([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})/i },
  examples: {
    postings: [
      'https://recruiting2.ultipro.com/NOR1000/JobBoard/1b2c3d4e-0c9f-4a53-8f0e-2f6c1a7d9e10/OpportunityDetail?opportunityId=5e6f7a8b-7b1e-4a53-8f0e-2f6c1a7d9e10',
    ],
    others: ['https://recruiting2.ultipro.com/NOR1000/JobBoard/1b2c3d4e-0c9f-4a53-8f0e-2f6c1a7d9e10/?q=&o=postedDateDesc'],
  },
});
