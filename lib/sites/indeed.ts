import { defineSite } from './site.ts';

/**
 * `_initialData` holds the posting, and in `job.url` the original that it was copied from. JSON-LD is not on every page, and its
 * `validThrough` is the time of the request and 120 days. `salaryGuideModel` is an estimate, so pay is read from `salaryInfoModel` alone.
 */
export default defineSite({
  id: 'indeed',
  hosts: ['indeed.com', '*.indeed.com'],
  kind: 'aggregator',
  reach: 'general',
  posting: /^\/(?:m\/)?viewjob\?|^\/job\/[^?]{0,200}-[\da-f]{16}(?:\?|$)|[?&]vjk=[\da-f]{16}/,
  list: /^\/(?:(?:jobs|q-)[^?]{0,200})?(?:\?(?!.*\bvjk=).*)?$/,
  identifier: { system: 'indeed', pattern: /(?:[?&]v?jk=|^\/job\/[^?]{0,200}-)([\da-f]{16})/ },
  state: {
    variable: '_initialData',
    record: 'hostQueryExecutionResult.data.jobData.results.0.job',
    id: 'key',
    placeDetails: 'location',
    fields: {
      title: 'title',
      hiringOrganization: 'sourceEmployerName',
      jobLocation: 'location.formatted.long',
      workplaceType: ['/jobInfoWrapperModel.jobInfoModel.jobInfoHeaderModel.remoteWorkModel.text', 'employerProvidedAttributes'],
      employmentType: 'jobTypes',
      baseSalary: '/salaryInfoModel',
      datePosted: 'dateOnIndeed',
      applyUrl: 'url',
      description: 'description.html',
    },
  },
  availability: { expired: 'hostQueryExecutionResult.data.jobData.results.0.job.expired' },
  fields: {
    title: {
      selector: '[data-testid="jobsearch-JobInfoHeader-title"],[data-testid="vj-job-title"]',
      pattern: /^(.{2,200}?)(?:\s*- job post)?$/,
    },
    hiringOrganization: '[data-testid="inlineHeader-companyName"]',
    jobLocation: ['[data-testid="inlineHeader-companyLocation"]', '#jobLocationText'],
    descriptionRoot: '#jobDescriptionText,.simple-job-description-html',
  },
  closed: { words: ['this job has expired on indeed'] },
  clutter: [
    { drop: /^\d[.,]\d out of 5 stars$/i, why: 'engagement', seen: 'state-and-json-ld' },
    {
      drop: /^(?:pulled from the full job description|view all jobs at .{2,80}|responded to \d+% or more of applications .{0,60})$/i,
      why: 'boilerplate',
      seen: 'state-and-json-ld',
    },
    {
      drop: /^(?:urgently hiring|hiring ongoing|employer active .{2,30})$/i,
      why: 'engagement',
      pattern: 'fake urgency',
      seen: 'state-and-json-ld',
    },
    {
      dropSection: /^(?:company and salary information|similar job categories|career guide articles)$/i,
      why: 'boilerplate',
      seen: 'state-and-json-ld',
    },
    { hide: '[data-company-review],.jobsearch-CompanyReview', why: 'engagement', seen: 'state-and-json-ld' },
  ],
  examples: {
    postings: [
      'https://au.indeed.com/viewjob?jk=0123456789abcdef',
      'https://www.indeed.com/q-rust-jobs.html?vjk=0123456789abcdef',
      'https://ie.indeed.com/job/data-engineer-0123456789abcdef',
    ],
    others: [
      'https://hk.indeed.com/q-software-engineer-jobs.html',
      'https://www.indeed.com/jobs?q=rust&l=Boston',
      'https://www.indeed.com/',
    ],
  },
});
