import { defineSite } from './site.ts';

/**
 * The same host holds the customer's personnel files, so only the user switches it on. The text is rendered late from the page's own
 * request.
 */
export default defineSite({
  id: 'bamboohr',
  hosts: ['*.bamboohr.com'],
  kind: 'ats',
  reach: 'general',
  posting: /^\/(?:careers\/\d+|jobs\/(?:view|embed2)\.php\?(?:[^&]{1,200}&){0,20}id=\d+)/,
  list: /^\/(?:careers|jobs)\/?(?:list)?(?:\?|$)/,
  identifier: { system: 'bamboohr', pattern: /(?:\/careers\/|[?&]id=)(\d+)/ },
  fields: { title: 'h1, [data-fabric-component="Headline"]', descriptionRoot: '.BambooRichText' },
  examples: {
    postings: ['https://nordwind.bamboohr.com/careers/142', 'https://nordwind.bamboohr.com/jobs/view.php?id=142'],
    others: ['https://nordwind.bamboohr.com/careers', 'https://nordwind.bamboohr.com/careers/list', 'https://nordwind.bamboohr.com/home'],
  },
});
