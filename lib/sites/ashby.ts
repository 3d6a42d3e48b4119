import { defineSite } from './site.ts';

/** The page is a spinner as served: everything stands in `window.__appData`. `isRemote` means "not fully on site": 95 of 95 hybrid jobs have it. */
export default defineSite({
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/[^/?]+\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?:\/|$|\?)/i,
  list: /^\/[^/?]+\/?(?:\?.*)?$/,
  recognised: {
    script: /window\.__appData\s*=\s*\{.*"hostedJobsPageSlug"/s,
    address: /[?&]ashby_jid=[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i,
  },
  identifier: { system: 'ashby', pattern: /(?:\/|[?&]ashby_jid=)([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})/i },
  state: {
    variable: '__appData',
    record: 'posting',
    id: 'id',
    placeDetails: 'address.postalAddress',
    fields: {
      title: 'title',
      hiringOrganization: '/organization',
      jobLocation: ['locationName', 'secondaryLocationNames'],
      workplaceType: 'workplaceType',
      employmentType: 'employmentType',
      datePosted: 'publishedDate',
      dateModified: 'updatedAt',
      validThrough: 'applicationDeadline',
      department: ['departmentName', 'teamName'],
      requisition: 'jobRequisitionId',
      baseSalary: ['compensationTiers', 'summaryComponents', 'compensationTierSummary'],
      description: 'descriptionHtml',
    },
  },
  availability: { closed: ['organization', 'posting', 'jobBoard'], outage: 'maintenanceMode', listed: 'posting.isListed' },
  trust: { workplaceType: ['app-state', 'labels', 'prose'], applyUrl: ['url'] },
  examples: {
    postings: [
      'https://jobs.ashbyhq.com/nordwind/3f0a1c52-8d1e-4b53-9f0e-2f6c1a7d9e10',
      'https://jobs.ashbyhq.com/Blue%20Harbour/3F0A1C52-8D1E-4B53-9F0E-2F6C1A7D9E10/application?utm_source=board',
    ],
    others: ['https://jobs.ashbyhq.com/nordwind', 'https://jobs.ashbyhq.com/nordwind?departmentId=1'],
  },
});
