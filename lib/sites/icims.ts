import { defineSite } from './site.ts';

/**
 * The posting is in a frame of the same host (`in_iframe=1`). Dates in the JSON-LD may be the time of the request two years back and one
 * year on.
 */
export default defineSite({
  id: 'icims',
  hosts: ['*.icims.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/jobs\/\d+(?:[/?]|$)/,
  list: /^\/jobs\/(?:search|intro)\b/,
  identifier: { system: 'icims', pattern: /^\/jobs\/(\d+)/ },
  examples: {
    postings: [
      'https://careers-nordwind.icims.com/jobs/4821/process-engineer/job',
      'https://careers-nordwind.icims.com/jobs/4821/process-engineer/job?mode=job&in_iframe=1',
    ],
    others: ['https://careers-nordwind.icims.com/jobs/search?ss=1&in_iframe=1', 'https://careers-nordwind.icims.com/jobs/intro'],
  },
});
