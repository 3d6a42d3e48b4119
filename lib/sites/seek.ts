import { defineSite } from './site.ts';

/** Everything stands in `SEEK_REDUX_DATA`, a JavaScript literal; JSON-LD is only about the site. The advertiser is often an agency that does not name the employer. */
export default defineSite({
  id: 'seek',
  hosts: ['*.seek.com', 'www.seek.com.au', 'www.seek.co.nz', 'id.jobstreet.com', 'my.jobstreet.com', 'ph.jobstreet.com', 'sg.jobstreet.com', 'hk.jobsdb.com', 'th.jobsdb.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/job\/\d+|[?&]jobId=\d+/,
  list: /^\/(?:jobs|[^/?]{1,100}-jobs)(?:\/[^?]{0,200})?(?:\?(?!.*\bjobId=).*)?$/,
  identifier: { system: 'seek', pattern: /(?:^\/job\/|[?&]jobId=)(\d+)/ },
  state: {
    variable: 'SEEK_REDUX_DATA',
    record: 'jobdetails.result',
    id: 'job.id',
    placeDetails: 'gfjInfo.location',
    fields: {
      title: 'job.title',
      hiringOrganization: 'job.advertiser',
      jobLocation: 'job.location.label',
      workplaceType: 'workArrangements.label',
      employmentType: 'job.workTypes.label',
      baseSalary: 'job.salary.label',
      datePosted: 'job.listedAt.dateTimeUtc',
      validThrough: 'job.expiresAt.dateTimeUtc',
      occupationalCategory: 'job.tracking.classificationInfo.classification',
      description: 'job.content',
    },
  },
  fields: {
    title: '[data-automation="job-detail-title"]',
    hiringOrganization: '[data-automation="advertiser-name"]',
    jobLocation: '[data-automation="job-detail-location"]',
    employmentType: '[data-automation="job-detail-work-type"]',
    workplaceType: '[data-automation="job-detail-work-arrangements"]',
    baseSalary: '[data-automation="job-detail-salary"]',
    descriptionRoot: '[data-automation="jobAdDetails"]',
  },
  closed: { selector: '[data-automation="expiredJobPage"]' },
  clutter: [
    { hide: '[data-automation="job-detail-add-expected-salary"],[data-automation="jdv-badges-section"]', why: 'nag', pattern: 'nagging', seen: 'agency' },
    { hide: '[data-automation^="report-job-ad"],[data-automation="dynamic-lmis"]', why: 'boilerplate', seen: 'agency' },
    { drop: /^(?:sign in and add your salary to see matches|add expected salary to your profile for insights)$/i, why: 'nag', pattern: 'nagging', seen: 'agency' },
    { drop: /^(?:be careful)?\s*don’t provide your bank or credit card details when applying for jobs\..{0,60}$/i, why: 'boilerplate', seen: 'agency' },
    { drop: /^(?:what can i earn as an? .{2,60}|see more detailed salary information)$/i, why: 'boilerplate', seen: 'agency' },
    { dropSection: /^unlock job insights$/i, why: 'nag', pattern: 'nagging', seen: 'agency' },
    { dropSection: /^report this job advert$/i, why: 'boilerplate', seen: 'agency' },
  ],
  examples: {
    postings: ['https://au.seek.com/job/93000001', 'https://nz.seek.com/rust-jobs?jobId=93000001&type=standard', 'https://sg.jobstreet.com/job/88000002'],
    others: ['https://au.seek.com/rust-jobs', 'https://au.seek.com/jobs?keywords=rust', 'https://hk.jobsdb.com/career-advice'],
  },
});
