import { defineSite } from './site.ts';

/** JSON-LD on the posting's page. */
export default defineSite({
  id: 'breezy',
  hosts: ['*.breezy.hr'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/p\/[\da-f]{10,}/,
  list: /^\/(?:\?|$)/,
  identifier: { system: 'breezy', pattern: /^\/p\/([\da-f]{10,})/ },
  examples: {
    postings: [
      'https://nordwind.breezy.hr/p/0c9f2d147b1e-office-manager',
      'https://nordwind.breezy.hr/p/0c9f2d147b1e-office-manager/apply',
    ],
    others: ['https://nordwind.breezy.hr/', 'https://nordwind.breezy.hr/?department=Sales'],
  },
});
