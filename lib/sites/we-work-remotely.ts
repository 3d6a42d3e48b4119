import { defineSite } from './site.ts';

/** Remote jobs only. The headquarters beside a posting are the employer's, not the place of work. */
export default defineSite({
  id: 'we-work-remotely',
  hosts: ['weworkremotely.com', 'www.weworkremotely.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/remote-jobs\/(?!search(?:[/?]|$))[^/?]+\/?(?:\?|$)/,
  list: /^\/(?:remote-jobs(?:\/search)?|categories\/[^/?]+|remote-[^/?]*-jobs)?\/?(?:\?|$)/,
  identifier: { system: 'we-work-remotely', pattern: /^\/remote-jobs\/([^/?]+)/ },
  labels: { Headquarters: 'ignore', HQ: 'ignore' },
  clutter: [
    {
      hide: '[class*="--featured"],[class*="--top-company"],[class*="--boosted"],[class*="--ad"]',
      why: 'engagement',
      pattern: 'disguised ads',
      seen: 'headquarters',
    },
  ],
  examples: {
    postings: [
      'https://weworkremotely.com/remote-jobs/nordwind-labs-data-engineer',
      'https://weworkremotely.com/remote-jobs/nordwind-labs-data-engineer?utm_source=feed',
    ],
    others: [
      'https://weworkremotely.com/remote-jobs',
      'https://weworkremotely.com/remote-jobs/search?term=rust',
      'https://weworkremotely.com/categories/remote-programming-jobs',
      'https://weworkremotely.com/',
    ],
  },
});
