import { defineSite } from './site.ts';

/** JSON-LD gives the employer as a bare string; the name on the page has a link's words behind it, so it is not read there. "Employment type" is the level here. */
export default defineSite({
  id: 'pracuj',
  hosts: ['www.pracuj.pl', 'it.pracuj.pl'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/praca\/[^?]{1,300},oferta,\d+/,
  list: /^\/praca(?:\/[^,?]{0,200}(?:;[^?]{0,200})?)?(?:\?|$)/,
  identifier: { system: 'pracuj', pattern: /,oferta,(\d+)/ },
  fields: {
    title: '[data-test="text-positionName"]',
    baseSalary: '[data-test="text-earningAmount"]',
    employmentType: ['[data-test="sections-benefit-work-schedule-text"]', '[data-test="sections-benefit-contracts-text"]'],
    seniority: '[data-test="sections-benefit-employment-type-name-text"]',
    workplaceType: '[data-test="sections-benefit-work-modes-text"]',
  },
  examples: {
    postings: [
      'https://www.pracuj.pl/praca/inzynier-danych-lodz,oferta,1003456789',
      'https://www.pracuj.pl/praca/inzynier-danych-lodz,oferta,1003456789?s=abc',
    ],
    others: ['https://www.pracuj.pl/praca', 'https://www.pracuj.pl/praca/lodz;wp', 'https://www.pracuj.pl/'],
  },
});
