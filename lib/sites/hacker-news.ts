import { defineSite } from './site.ts';

/** "Who is hiring?": one thread, a posting in each comment. The page as a whole is a list. */
export default defineSite({
  id: 'hacker-news',
  hosts: ['news.ycombinator.com'],
  kind: 'aggregator',
  reach: 'general',
  list: /^\//,
  examples: {
    postings: [],
    others: ['https://news.ycombinator.com/item?id=44000000', 'https://news.ycombinator.com/jobs', 'https://news.ycombinator.com/'],
  },
});
