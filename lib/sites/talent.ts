import { defineSite } from './site.ts';

/** Its addresses are known, how its pages are built is not for certain: the generic sources read them. */
export default defineSite({
  id: 'talent',
  hosts: ['*.talent.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/view\?(?:[^&]{0,200}&){0,20}id=[\da-z]{6,}/,
  list: /^\/jobs(?:[/?]|$)/,
  identifier: { system: 'talent', pattern: /[?&]id=([\da-z]{6,})/ },
  examples: {
    postings: ['https://www.talent.com/view?id=0123456789ab', 'https://uk.talent.com/view?id=611275213865225000&utm_source=mail'],
    others: ['https://www.talent.com/jobs?k=welder&l=duluth', 'https://uk.talent.com/jobs'],
  },
});
