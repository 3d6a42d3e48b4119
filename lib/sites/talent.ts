import { defineSite } from './site.ts';

/** How its pages are built is not known for certain: the generic sources decide. */
export default defineSite({
  id: 'talent',
  hosts: ['*.talent.com'],
  kind: 'aggregator',
  reach: 'dedicated',
  list: /^\/jobs(?:[/?]|$)/,
  examples: {
    postings: ['https://www.talent.com/view?id=0123456789ab'],
    others: ['https://www.talent.com/jobs?k=welder&l=duluth', 'https://uk.talent.com/jobs'],
  },
});
