import { defineSite } from './site.ts';

/** Postings rewritten by a model; workplace and experience are inferred by it. The apply link is the original's address with tracking. */
export default defineSite({
  id: 'yubhub',
  hosts: ['yubhub.co', 'www.yubhub.co'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/jobs\/job_[\w-]+\/?(?:$|\?)/,
  list: /^\/jobs\/?(?:$|\?)/,
  identifier: { system: 'yubhub', pattern: /\/(job_[\w-]+)/ },
  labels: { Category: 'occupationalCategory', Experience: 'seniority' },
  inferred: ['workplaceType', 'seniority', 'occupationalCategory', 'industry'],
  clutter: [{ drop: /^source: .{0,200}$/i, why: 'tracking', seen: 'yubhub-rust' }],
  examples: {
    postings: ['https://yubhub.co/jobs/job_a6ce6c28-ca1', 'https://yubhub.co/jobs/job_0b1c2d3e-4f5?ref=feed'],
    others: ['https://yubhub.co/jobs', 'https://yubhub.co/'],
  },
});
