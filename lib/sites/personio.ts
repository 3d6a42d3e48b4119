import { defineSite } from './site.ts';

/** Class names are hashed and some tenants ship their data as a stream of the framework's: the generic sources read the page. */
export default defineSite({
  id: 'personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/job\/\d+(?:[/?]|$)/,
  list: /^\/(?:\?|$)/,
  identifier: { system: 'personio', pattern: /^\/job\/(\d+)/ },
  examples: {
    postings: [
      'https://nordwind.jobs.personio.de/job/1204567?language=de&display=de',
      'https://nordwind.jobs.personio.com/job/1204567#apply',
    ],
    others: ['https://nordwind.jobs.personio.de/', 'https://nordwind.jobs.personio.com/?language=en'],
  },
});
