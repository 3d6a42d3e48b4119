import { defineSite } from './site.ts';

/** As served a shell: only the document's title ("Role - Company") and a cut-off meta description. */
export default defineSite({
  id: 'workable',
  hosts: ['apply.workable.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/[^/?]+\/j\/[\dA-Z]{6,}(?:[/?]|$)/i,
  list: /^\/[^/?]+\/?(?:\?|$)/,
  identifier: { system: 'workable', pattern: /\/j\/([\dA-Z]{6,})/i },
  fields: {
    title: ['[data-ui="job-title"]', { selector: 'title', pattern: /^(.+) - .+$/ }],
    hiringOrganization: ['[data-ui="company-name"]', { selector: 'title', pattern: /^.+ - (.+)$/ }],
    jobLocation: '[data-ui="overview-location"]',
    workplaceType: '[data-ui="overview-workplace"]',
    employmentType: '[data-ui="overview-employment-type"]',
    department: '[data-ui="overview-department"]',
  },
  examples: {
    postings: [
      'https://apply.workable.com/nordwind-labs/j/3F0A1C528D/',
      'https://apply.workable.com/nordwind-labs/j/3F0A1C528D/apply/?utm_source=board',
    ],
    others: ['https://apply.workable.com/nordwind-labs/', 'https://apply.workable.com/nordwind-labs/?lng=en'],
  },
});
