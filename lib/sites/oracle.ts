import { defineSite } from './site.ts';

/** Oracle Recruiting, rendered late. The same hosts run the customers' business systems, so only the user switches them on. */
export default defineSite({
  id: 'oracle',
  hosts: ['*.oraclecloud.com'],
  kind: 'ats',
  reach: 'general',
  posting: /\/CandidateExperience\/[^/?]+\/sites\/[^/?]+\/(?:job|requisitions\/(?:preview|job))\/\d+/,
  list: /\/CandidateExperience\/[^/?]+\/sites\/[^/?]+(?:\/(?:requisitions|jobs))?\/?(?:\?|$)/,
  recognised: {
    address: /^\/hcmUI\/CandidateExperience\//,
    posting: /\/CandidateExperience\/[^/?]+\/sites\/[^/?]+\/(?:job|requisitions\/(?:preview|job))\/\d+/,
    list: /\/CandidateExperience\/[^/?]+\/sites\/[^/?]+(?:\/(?:requisitions|jobs))?\/?(?:\?|$)/,
  },
  identifier: { system: 'oracle', pattern: /\/(?:job|preview)\/(\d+)/ },
  examples: {
    postings: [
      'https://abcd.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/20451',
      'https://abcd.fa.oraclecloud.com/hcmUI/CandidateExperience/de/sites/CX/requisitions/preview/20451/?mode=location',
    ],
    others: [
      'https://abcd.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions?keyword=engineer',
      'https://abcd.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1',
    ],
  },
});
