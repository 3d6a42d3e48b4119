import { defineSite } from './site.ts';

export default defineSite({
  id: 'rippling',
  hosts: ['ats.rippling.com', 'ats.us1.rippling.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /\/jobs\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i,
  list: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/?]+\/jobs\/?(?:\?|$)/,
  identifier: { system: 'rippling', pattern: /\/jobs\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})/i },
  fields: { jobLocation: '[data-icon="LOCATION_OUTLINE"] + p', descriptionRoot: '.ATS_htmlPreview' },
  examples: {
    postings: [
      'https://ats.rippling.com/nordwind/jobs/7b1e0c9f-2d14-4a53-8f0e-2f6c1a7d9e10',
      'https://ats.us1.rippling.com/en-GB/nordwind/jobs/7b1e0c9f-2d14-4a53-8f0e-2f6c1a7d9e10?jobSite=LinkedIn',
    ],
    others: ['https://ats.rippling.com/nordwind/jobs', 'https://ats.rippling.com/en-GB/nordwind/jobs?page=2'],
  },
});
