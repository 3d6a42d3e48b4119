import { defineSite } from './site.ts';

/**
 * New boards (job-boards.) embed React Router's state and no JSON-LD; og:description is the place. Old boards (boards.) are plain
 * markup. The description is left to the page: the state keeps its opening and its pay apart from it. Employers' own
 * pages name a posting by `gh_jid`.
 */
export default defineSite({
  id: 'greenhouse',
  hosts: ['boards.greenhouse.io', 'job-boards.greenhouse.io', 'boards.eu.greenhouse.io', 'job-boards.eu.greenhouse.io'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /^\/(?:[^/?]+\/jobs\/\d{4,}(?:[/?]|$)|embed\/job_app\?(?:[^&]{1,200}&){0,20}token=\d{4,})/,
  list: /^\/(?:(?!embed\b)[^/?]+\/?(?:\?|$)|embed\/job_board)/,
  recognised: { address: /[?&]gh_jid=\d{4,}/ },
  identifier: { system: 'greenhouse', pattern: /(?:\/jobs\/|[?&](?:token|gh_jid)=)(\d{4,})/ },
  state: {
    variable: 'window.__remixContext',
    record: ['state', 'loaderData', 'routes/$url_token_.jobs_.$job_post_id'],
    id: 'jobPostId',
    fields: {
      title: 'jobPost.title',
      hiringOrganization: 'jobPost.company_name',
      jobLocation: 'jobPost.job_post_location',
      datePosted: 'jobPost.published_at',
      baseSalary: 'jobPost.pay_ranges',
      applyUrl: 'jobPost.public_url',
    },
  },
  fields: {
    title: '.app-title',
    hiringOrganization: { selector: '.company-name', pattern: /^at (.+)$/ },
    jobLocation: ['.job__location div', '#header .location'],
    descriptionRoot: '.job__description, #app_body > #content',
  },
  closed: { words: ['the job you are looking for is no longer open'], address: /^\/[^/?]+\/?\?(?:.{0,200}&)?error=true(?:&|$)/ },
  clutter: [{ hide: '.job-alert', why: 'nag', pattern: 'nagging', seen: 'remix-state' }],
  examples: {
    postings: [
      'https://job-boards.greenhouse.io/nordwindlabs/jobs/4507123007?gh_src=52f6efd97us',
      'https://boards.greenhouse.io/blueharbour/jobs/6120045',
      'https://job-boards.eu.greenhouse.io/nordwindlabs/jobs/4507123101',
      'https://boards.eu.greenhouse.io/embed/job_app?for=blueharbour&token=6120045101',
    ],
    others: [
      'https://job-boards.greenhouse.io/nordwindlabs',
      'https://boards.greenhouse.io/blueharbour?error=true',
      'https://boards.greenhouse.io/embed/job_board?for=blueharbour',
    ],
  },
});
