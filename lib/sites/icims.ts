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
  // The layout of 2010, still served inside employers' own pages, has no heading: a table whose first cell is the title.
  fields: { title: '.iCIMS_Header_JobTitle' },
  clutter: [{ drop: /^(?:go back to the welcome page|applicant tracking software)$/i, why: 'boilerplate', seen: 'guest' }],
  examples: {
    postings: [
      'https://careers-nordwind.icims.com/jobs/4821/process-engineer/job',
      'https://careers-nordwind.icims.com/jobs/4821/process-engineer/job?mode=job&in_iframe=1',
    ],
    others: ['https://careers-nordwind.icims.com/jobs/search?ss=1&in_iframe=1', 'https://careers-nordwind.icims.com/jobs/intro'],
  },
});
