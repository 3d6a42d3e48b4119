import { defineSite } from './site.ts';

/** Careers sites on employers' own hosts, told by the system's own attributes and variable. Their data's keys differ: the generic sources read it. */
export default defineSite({
  id: 'phenom',
  hosts: [],
  kind: 'ats',
  reach: 'general',
  recognised: {
    marks: '[data-ph-at-id],[data-ph-id],[ph-tevent]',
    script: /\bphApp\.ddo\s*=/,
    posting: /\/job\/[^/?]+(?:\/[^/?]+)?\/?(?:\?|$)/,
    list: /\/(?:search-results|c\/[^/?]+-jobs)\/?(?:\?|$)/,
  },
  identifier: { system: 'phenom', pattern: /\/job\/([^/?]{3,40})(?:[/?]|$)/ },
  fields: { title: '[data-ph-at-id="job-title"]', descriptionRoot: '[data-ph-at-id="jobdescription-text"]' },
  closed: { words: ['the job you are trying to apply for has been filled'] },
  examples: {
    postings: [
      'https://careers.nordwind.example/us/en/job/R-100234/Network-Engineer',
      'https://jobs.blueharbour.example/global/en/job/BLHAGLOBAL20451EXTERNALENGLOBAL/Deckhand?utm_source=board',
    ],
    others: [
      'https://careers.nordwind.example/us/en/search-results?keywords=router',
      'https://careers.nordwind.example/us/en/c/engineering-jobs',
      'https://careers.nordwind.example/us/en',
    ],
  },
});
