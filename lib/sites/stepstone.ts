import { defineSite } from './site.ts';

/** StepStone, Totaljobs and CWJobs are one system: facts under `data-at`. Lists carry JSON-LD too, but of breadcrumbs and questions. */
export default defineSite({
  id: 'stepstone',
  hosts: ['www.stepstone.de', 'www.stepstone.at', 'www.stepstone.be', 'www.stepstone.nl', 'www.totaljobs.com', 'www.cwjobs.co.uk'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /--\d{6,9}-inline\.html|^\/job\/[^?]{1,300}-job\d{6,}/,
  list: /^\/(?:jobs|work|werk|vacatures|emploi)(?:[/?]|$)/,
  identifier: { system: 'stepstone', pattern: /-(?:-|job)(\d{6,9})(?:-inline\.html|\?|$)/ },
  fields: {
    title: '[data-at="header-job-title"]',
    hiringOrganization: '[data-at="metadata-company-name"]',
    jobLocation: '[data-at="metadata-location"]',
    employmentType: ['[data-at="metadata-work-type"]', '[data-at="metadata-contract-type"]'],
    datePosted: '[data-at="metadata-online-date"]',
    descriptionRoot: '[data-at="job-ad-content"]',
  },
  clutter: [
    {
      hide: '[data-at^="login-registration-salary-popover"],[class*="login-registration-salary-popover"]',
      why: 'nag',
      pattern: 'nagging',
      seen: 'german',
    },
    {
      hide: '[data-at^="smart-action-banner"],[class*="smart-action-banner"],[data-at="rl-ja-banner"],.rl-ja-banner',
      why: 'nag',
      pattern: 'nagging',
      seen: 'german',
    },
  ],
  examples: {
    postings: [
      'https://www.stepstone.de/stellenangebote--Schweisser-m-w-d-Kiel-Nordwind-Werft--11223344-inline.html',
      'https://www.stepstone.de/stellenangebote--Schweisser-m-w-d-Kiel-Nordwind-Werft--11223344-inline.html?rltr=1_1_25',
      'https://www.cwjobs.co.uk/job/network-engineer/nordwind-labs-job107663974',
      'https://www.stepstone.be/jobs--Lasser-Gent-Nordwind--11223344-inline.html',
    ],
    others: [
      'https://www.stepstone.de/jobs/schweisser/in-kiel',
      'https://www.stepstone.nl/vacatures/lasser/in-delft',
      'https://www.totaljobs.com/jobs/welder',
    ],
  },
});
