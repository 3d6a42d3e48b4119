import { defineSite } from './site.ts';

/** How its pages are built is not known for certain: the generic sources decide. */
export default defineSite({
  id: 'jooble',
  hosts: ['jooble.org', '*.jooble.org'],
  kind: 'aggregator',
  reach: 'dedicated',
  list: /^\/(?:SearchResult|jobs-)?(?:[^/]*)?$/,
  examples: {
    postings: ['https://uk.jooble.org/desc/-1234567890123456789'],
    others: ['https://jooble.org/', 'https://uk.jooble.org/SearchResult?ukw=welder'],
  },
});
