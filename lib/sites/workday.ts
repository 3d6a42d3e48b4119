import { defineSite } from './site.ts';

/**
 * As served there is no body, only JSON-LD whose employer is the legal entity and whose locality is a site code. The address appends
 * `-N` to the number of the requisition where a job was posted more than once.
 */
export default defineSite({
  id: 'workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  kind: 'ats',
  reach: 'dedicated',
  posting: /\/job\/(?:[^/?]+\/)?[^/?]*_[A-Za-z\d]/,
  list: /^(?:\/[a-z]{2}-[A-Z]{2})?(?:\/recruiting\/[^/?]+)?\/[^/?]+\/?(?:\?|$)/,
  identifier: { system: 'workday', pattern: /\/job\/(?:[^/?]+\/)?[^/?]*_([A-Za-z\d][A-Za-z\d-]*?)(?:-\d{1,2})?(?:[/?]|$)/ },
  fields: {
    title: '[data-automation-id="jobPostingHeader"]',
    jobLocation: '[data-automation-id="locations"] dd',
    employmentType: '[data-automation-id="time"] dd',
    workplaceType: '[data-automation-id="remoteType"] dd',
    requisition: '[data-automation-id="requisitionId"] dd',
    descriptionRoot: '[data-automation-id="jobPostingDescription"]',
  },
  closed: {
    words: [
      "the page you are looking for doesn't exist",
      'die gesuchte seite existiert nicht',
      "la page que vous recherchez n'existe pas",
      'la pagina que busca no existe',
      'a pagina que voce esta procurando nao existe',
      'de pagina die u zoekt bestaat niet',
      'la pagina che stai cercando non esiste',
      'szukana strona nie istnieje',
    ],
    script: /\bpostingAvailable: false\b/,
  },
  clutter: [{ hide: '[data-automation-id="similarJobsCard"]', why: 'boilerplate', seen: 'rendered' }],
  examples: {
    postings: [
      'https://nordwind.wd3.myworkdayjobs.com/en-US/Careers/job/Hamburg/Process-Engineer_R-10231-1',
      'https://nordwind.wd3.myworkdayjobs.com/Careers/job/Process-Engineer_JR10231',
      'https://wd5.myworkdaysite.com/recruiting/blueharbour/External/job/Lyon/Analyst_R204/apply',
    ],
    others: [
      'https://nordwind.wd3.myworkdayjobs.com/en-US/Careers?locations=1',
      'https://nordwind.wd3.myworkdayjobs.com/Careers',
      'https://wd5.myworkdaysite.com/recruiting/blueharbour/External',
    ],
  },
});
