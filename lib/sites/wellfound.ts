import { defineSite } from './site.ts';

/** JSON-LD beside Next's data. A wall against robots (`captcha-delivery.com`, titled with the host's name) is no posting and no closed one. */
export default defineSite({
  id: 'wellfound',
  hosts: ['wellfound.com', 'www.wellfound.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/jobs\/\d+-[^/?]+/,
  list: /^\/(?:jobs\/?(?:\?|$)|role\/|location\/|company\/)/,
  identifier: { system: 'wellfound', pattern: /^\/jobs\/(\d+)-/ },
  examples: {
    postings: ['https://wellfound.com/jobs/3100200-data-engineer', 'https://wellfound.com/jobs/3100200-data-engineer?utm_campaign=mail'],
    others: ['https://wellfound.com/jobs', 'https://wellfound.com/role/r/software-engineer', 'https://wellfound.com/company/nordwind-labs'],
  },
});
