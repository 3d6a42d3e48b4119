import { defineSite } from './site.ts';

/** Pay is often withheld ("Not disclosed"), or written in lakhs ("12-18 Lacs P.A."). */
export default defineSite({
  id: 'naukri',
  hosts: ['www.naukri.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/job-listings-[^?]{1,300}-\d{12}(?:\?|$)/,
  list: /^\/[^/?]{0,200}-jobs(?:-in-[^/?]{0,100})?(?:\?|$)/,
  identifier: { system: 'naukri', pattern: /-(\d{12})(?:\?|$)/ },
  fields: { title: '[class*="jd-header-title"]' },
  clutter: [
    { drop: /^(?:register to apply|login to apply|send me jobs like this)$/i, why: 'nag', pattern: 'obstruction', seen: 'undisclosed-pay' },
  ],
  examples: {
    postings: ['https://www.naukri.com/job-listings-data-engineer-nordwind-labs-pune-3-to-6-years-101126000123'],
    others: ['https://www.naukri.com/data-engineer-jobs', 'https://www.naukri.com/data-engineer-jobs-in-pune?k=data'],
  },
});
