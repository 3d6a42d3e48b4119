import { defineSite } from './site.ts';

/** Employers' pages in several languages, and on `app.` the former Otta's, whose ids are their own; a dead posting says so in a line of its own, with a typographic apostrophe. */
export default defineSite({
  id: 'welcome-to-the-jungle',
  hosts: ['www.welcometothejungle.com', 'www.welcometothejungle.co', 'app.welcometothejungle.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^(?:\/[a-z]{2})?\/companies\/[^/?]+\/jobs\/[^/?]+|^\/jobs\/[\w-]{6,12}(?:[/?]|$)/,
  list: /^(?:\/[a-z]{2})?\/(?:jobs|companies(?:\/[^/?]+(?:\/jobs)?)?)?\/?(?:\?|$)/,
  identifier: { system: 'welcome-to-the-jungle', pattern: /(?:\/companies\/[^/?]+|^)\/jobs\/([^/?]+)/ },
  fields: { descriptionRoot: '#the-position-section,[data-testid="job-section-description"]' },
  closed: { words: ["cette offre n'est plus disponible"] },
  examples: {
    postings: [
      'https://www.welcometothejungle.com/fr/companies/nordwind/jobs/ingenieur-donnees_lyon',
      'https://www.welcometothejungle.com/en/companies/nordwind/jobs/data-engineer_lyon_NORD_abc123?q=1',
      'https://app.welcometothejungle.com/jobs/aB3_dE5f',
    ],
    others: [
      'https://app.welcometothejungle.com/jobs?remoteOnly=true',
      'https://www.welcometothejungle.com/fr/jobs',
      'https://www.welcometothejungle.com/fr/companies/nordwind',
      'https://www.welcometothejungle.com/fr/companies/nordwind/jobs',
    ],
  },
});
