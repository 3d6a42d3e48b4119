import { defineSite } from './site.ts';

/** "Who is hiring?": one thread, a posting in each comment that answers nobody. The page as a whole is a list. */
export default defineSite({
  id: 'hacker-news',
  hosts: ['news.ycombinator.com'],
  kind: 'aggregator',
  reach: 'general',
  list: /^\//,
  parts: {
    item: 'tr.athing.comtr:has(td.ind[indent="0"])',
    text: '.commtext',
    link: '.age a[href]',
    alone: '.fatitem .commtext',
  },
  fields: { descriptionRoot: '.commtext' },
  examples: {
    postings: [],
    others: ['https://news.ycombinator.com/item?id=44000000', 'https://news.ycombinator.com/jobs', 'https://news.ycombinator.com/'],
  },
});
