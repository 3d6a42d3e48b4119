import { defineSite } from './site.ts';

/**
 * Three layouts: the guest page (no JSON-LD in what was captured), the signed-in Ember page, and the newer one with hashed classes, of which
 * only the description can be found. `<code>` blobs hold earlier postings and are not read. `main-job-card__salary-info` belongs to similar jobs.
 */
export default defineSite({
  id: 'linkedin',
  hosts: ['linkedin.com', '*.linkedin.com'],
  kind: 'aggregator',
  reach: 'general',
  posting: /^\/(?:comm\/)?jobs\/view\/|^\/jobs-guest\/jobs\/api\/jobPosting\/\d|^\/jobs\/.{0,300}[?&]currentJobId=\d/,
  list: /^\/jobs(?!-guest|\/view\/)(?!.*[?&]currentJobId=)/,
  recognised: {
    phrases: [
      'Referrals increase your chances of interviewing at',
      'Join or sign in to find your next job',
      'Get AI-powered advice on this job',
      'See who you know',
    ],
    least: 2,
  },
  identifier: { system: 'linkedin', pattern: /(?:\/jobs\/view\/(?:[^/?]{1,300}-)?|[?&]currentJobId=|\/jobPosting\/)(\d{6,})/ },
  fields: {
    title: [
      '.top-card-layout__title',
      '.job-details-jobs-unified-top-card__job-title h1,h1.job-details-jobs-unified-top-card__job-title',
      { selector: 'head > title', pattern: /^(?:\(\d+\) )?(.{2,150}) \| [^|]{2,100} \| LinkedIn$/ },
    ],
    hiringOrganization: [
      '.topcard__org-name-link',
      '.job-details-jobs-unified-top-card__company-name a',
      { selector: 'head > title', pattern: /^.{2,150} \| ([^|]{2,100}) \| LinkedIn$/ },
    ],
    jobLocation: [
      '.topcard__flavor--bullet',
      { selector: '.job-details-jobs-unified-top-card__primary-description-container', pattern: /^([^·]{2,100}) ·/ },
      { selector: '.job-details-jobs-unified-top-card__tertiary-description-container', pattern: /^([^·]{2,100}) ·/ },
    ],
    datePosted: [
      '.posted-time-ago__text',
      { selector: '.job-details-jobs-unified-top-card__tertiary-description-container', pattern: /· (\d+ \w+ ago)/ },
    ],
    baseSalary: '.compensation__salary',
    workplaceType: { selector: '.job-details-fit-level-preferences', pattern: /\b(Remote|Hybrid|On-site)\b/ },
    employmentType: { selector: '.job-details-fit-level-preferences', pattern: /\b(Full-time|Part-time|Contract|Internship|Temporary)\b/ },
    identifier: { selector: '.topcard__link', attribute: 'href', pattern: /\/jobs\/view\/(?:[^/?]{1,300}-)?(\d{6,})/ },
    descriptionRoot:
      '.show-more-less-html__markup,#job-details,.jobs-box__html-content,[componentkey^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]',
  },
  closed: { selector: '.closed-job__flavor--closed' },
  clutter: [
    { hide: '.contextual-sign-in-modal,.sign-up-modal,.top-content-cta,.sub-nav-cta', why: 'nag', pattern: 'forced action', seen: 'guest' },
    { hide: '.find-a-referral,.job-alert-redirect-section,.see-who-was-hired', why: 'nag', pattern: 'nagging', seen: 'guest' },
    { hide: '.similar-jobs,.people-also-viewed,.similar-searches,.aside-section-container', why: 'boilerplate', seen: 'guest' },
    {
      hide: '.job-assessment,[data-sdui-component*="premium"],[data-sdui-component*="resumeReview"]',
      why: 'upsell',
      pattern: 'nagging',
      seen: 'guest',
    },
    {
      drop: /^(?:use ai to assess how you fit|get ai-powered advice on this job.{0,160}|how your profile and resume fit this job|am i a good fit for this job\?|tailor my resume(?: to this job)?|how can i best position myself for this job\?)$/i,
      why: 'upsell',
      pattern: 'nagging',
      seen: 'guest',
    },
    {
      drop: /^(?:see who (?:you know|.{2,80} has hired for this role)|referrals increase your chances of interviewing at .{2,90}|people you can reach out to|set alert for similar jobs|show more jobs like this|join to apply for the .{2,200})$/i,
      why: 'nag',
      pattern: 'nagging',
      seen: 'guest',
    },
    { drop: /^(?:promoted by hirer|actively reviewing applicants|easy apply|show (?:more|less))$/i, why: 'engagement', seen: 'guest' },
  ],
  examples: {
    postings: [
      'https://au.linkedin.com/jobs/view/data-engineer-at-nordwind-labs-4400112233',
      'https://www.linkedin.com/jobs/view/4400112233/?trk=mail',
      'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4400112233',
      'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4400112233',
    ],
    others: [
      'https://www.linkedin.com/jobs/search/?keywords=rust',
      'https://fr.linkedin.com/jobs/stage-emplois',
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/company/nordwind-labs/',
    ],
  },
});
