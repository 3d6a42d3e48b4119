import { defineSite } from './site.ts';

/** JobPosting stands in an `@graph`; the boards of single cities send on to this host. */
export default defineSite({
  id: 'built-in',
  hosts: ['builtin.com', 'www.builtin.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/job\/[^/?]+\/\d+/,
  list: /^\/(?:jobs|company)(?:[/?]|$)/,
  identifier: { system: 'built-in', pattern: /^\/job\/[^/?]+\/(\d+)/ },
  clutter: [
    { drop: /^am i a good fit\??$/i, why: 'upsell', pattern: 'nagging', seen: 'graph' },
    { dropSection: /^(?:similar jobs|top .{2,40} companies|what you need to know about .{2,60})/i, why: 'boilerplate', seen: 'graph' },
  ],
  examples: {
    postings: ['https://builtin.com/job/data-engineer/3344556', 'https://builtin.com/job/senior-data-engineer/3344556?utm_source=mail'],
    others: [
      'https://builtin.com/jobs',
      'https://builtin.com/jobs/remote/data-analytics',
      'https://builtin.com/company/nordwind-labs/jobs',
    ],
  },
});
