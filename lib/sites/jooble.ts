import { defineSite } from './site.ts';

/** Its addresses are known (`/away/` only sends on), how its pages are built is not for certain: the generic sources read them. */
export default defineSite({
  id: 'jooble',
  hosts: ['jooble.org', '*.jooble.org'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/(?:desc|jdp)\/-?\d{4,}/,
  list: /^\/(?:SearchResult|jobs-)?(?:[^/]*)?$/,
  identifier: { system: 'jooble', pattern: /^\/(?:desc|jdp)\/(-?\d{4,})/ },
  examples: {
    postings: ['https://uk.jooble.org/desc/-1234567890123456789', 'https://jooble.org/jdp/3396058664902126000?utm_source=mail'],
    others: ['https://jooble.org/', 'https://jooble.org/away/1', 'https://uk.jooble.org/SearchResult?ukw=welder'],
  },
});
