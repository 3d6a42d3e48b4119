import { defineSite } from './site.ts';

/** The date beside the clock is the deadline; JSON-LD's `validThrough` is one day later, and its description a stub. Infostud embeds Next's data. */
export default defineSite({
  id: 'helloworld',
  hosts: ['www.helloworld.rs', 'helloworld.rs', 'poslovi.infostud.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/posao\/[^?]{1,300}\/\d+/,
  list: /^\/(?:oglasi-za-posao|poslovi)?(?:[/?]|$)/,
  identifier: { system: 'infostud', pattern: /^\/posao\/[^?]{1,300}\/(\d+)/ },
  state: {
    script: '#__NEXT_DATA__',
    record: 'props.pageProps.job',
    fields: { datePosted: 'datePosted', employmentType: 'employmentType.nameSr', baseSalary: 'unformattedSalary', description: 'textAd' },
  },
  fields: {
    jobLocation: { selector: ':has(> .la-map-marker)', pattern: /^([^|]{2,80})/ },
    workplaceType: { selector: ':has(> .la-map-marker)', pattern: /\|\s*(.{2,40})$/ },
    validThrough: ':has(> .la-clock)',
    descriptionRoot: '.__job-text-body',
  },
  trust: { validThrough: ['selectors', 'labels', 'prose'] },
  examples: {
    postings: [
      'https://www.helloworld.rs/posao/Razvojni-inzenjer/Nordwind-Labs/770011',
      'https://poslovi.infostud.com/posao/Knjigovodja/Plava-luka-doo/660022?esource=homepage',
    ],
    others: ['https://www.helloworld.rs/oglasi-za-posao', 'https://poslovi.infostud.com/oglasi-za-posao/beograd'],
  },
});
