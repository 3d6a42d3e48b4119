import { defineSite } from './site.ts';

/** JSON-LD on the posting's page. Ids are case-sensitive. */
export default defineSite({
  id: 'jobvite',
  hosts: ['jobs.jobvite.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/(?:careers\/)?[^/?]+\/job\/o[A-Za-z\d]+/,
  list: /^\/(?:careers\/)?[^/?]+(?:\/(?:jobs|search)\b|\/?(?:\?|$))/,
  identifier: { system: 'jobvite', pattern: /\/job\/(o[A-Za-z\d]+)/ },
  fields: {
    title: 'h1.jv-header,h2.jv-header',
    hiringOrganization: { selector: 'title', pattern: /^(.+?) Careers - / },
    descriptionRoot: '.jv-job-detail-description',
  },
  examples: {
    postings: [
      'https://jobs.jobvite.com/nordwind/job/oX1yZfwA',
      'https://jobs.jobvite.com/careers/nordwind/job/oX1yZfwA?__jvst=Job%20Board',
    ],
    others: [
      'https://jobs.jobvite.com/nordwind/jobs',
      'https://jobs.jobvite.com/careers/nordwind',
      'https://jobs.jobvite.com/nordwind/search?c=Engineering',
    ],
  },
});
