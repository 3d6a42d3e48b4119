import { defineSite } from './site.ts';

/**
 * The data is a positional list in a script, by columns that each customer sets: not read. The hosts are the customers' recruiting
 * systems too.
 */
export default defineSite({
  id: 'taleo',
  hosts: ['*.taleo.net'],
  kind: 'ats',
  reach: 'general',
  posting: /^\/careersection\/[^?]{1,100}\/?jobdetail\.ftl\?(?:[^&]{1,200}&){0,20}job=[\w-]{3,}/,
  list: /^\/careersection\/[^?]{1,100}\/jobsearch\.ftl/,
  identifier: { system: 'taleo', pattern: /[?&]job=([\w-]{3,})/ },
  examples: {
    postings: ['https://nordwind.taleo.net/careersection/2/jobdetail.ftl?lang=en&job=24000QX7'],
    others: ['https://nordwind.taleo.net/careersection/2/jobsearch.ftl?lang=en'],
  },
});
