import { defineSite } from './site.ts';

/**
 * The id in an address is the offer's slug. The page's state is in an attribute whose name we have not seen: the generic sources read
 * the page.
 */
export default defineSite({
  id: 'recruitee',
  hosts: ['*.recruitee.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/o\/[^/?]+/,
  list: /^\/(?:\?|$)/,
  identifier: { system: 'recruitee', pattern: /^\/o\/([^/?]+)/ },
  examples: {
    postings: ['https://nordwind.recruitee.com/o/platform-engineer-riga', 'https://nordwind.recruitee.com/o/platform-engineer-riga/c/new'],
    others: ['https://nordwind.recruitee.com/', 'https://nordwind.recruitee.com/?jobs-1a2b=Engineering'],
  },
});
