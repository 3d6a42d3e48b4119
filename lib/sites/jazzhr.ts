import { defineSite } from './site.ts';

/** One line under the title says "Department - Location - Type"; it is read only where it has those three parts. */
export default defineSite({
  id: 'jazzhr',
  hosts: ['*.applytojob.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/apply\/[A-Za-z\d]{6,}(?:[/?]|$)/,
  list: /^\/apply\/?(?:\?|$)/,
  identifier: { system: 'jazzhr', pattern: /^\/apply\/([A-Za-z\d]{6,})/ },
  fields: {
    title: 'h1.job_title',
    department: { selector: 'h3.job_meta', pattern: /^([^-]+) - [^-]+ - [^-]+(?:-[^-]+)?$/ },
    jobLocation: { selector: 'h3.job_meta', pattern: /^[^-]+ - ([^-]+) - [^-]+(?:-[^-]+)?$/ },
    employmentType: { selector: 'h3.job_meta', pattern: /^[^-]+ - [^-]+ - ([^-]+(?:-[^-]+)?)$/ },
  },
  examples: {
    postings: [
      'https://nordwind.applytojob.com/apply/Yf3kQ9xTz1/Office-Manager',
      'https://nordwind.applytojob.com/apply/Yf3kQ9xTz1?source=board',
    ],
    others: ['https://nordwind.applytojob.com/apply', 'https://nordwind.applytojob.com/apply/'],
  },
});
