import { defineSite } from './site.ts';

/** Careers pages; the same hosts hold the customers' recruiting tools, so only the user switches them on. */
export default defineSite({
  id: 'eightfold',
  hosts: ['*.eightfold.ai'],
  kind: 'ats',
  reach: 'general',
  posting: /^\/careers\/job\/\d{6,}(?:[-/?]|$)/,
  list: /^\/careers\/?(?:\?|$)/,
  identifier: { system: 'eightfold', pattern: /^\/careers\/job\/(\d{6,})/ },
  examples: {
    postings: ['https://nordwind.eightfold.ai/careers/job/446700123456-process-engineer-riga?domain=nordwind.example'],
    others: ['https://nordwind.eightfold.ai/careers?domain=nordwind.example'],
  },
});
