import { copy } from '../../lib/checks/copy.ts';
import { stated, testCheck } from './extraction-of.ts';

const applyAt = (url: string) => ({ facts: { applyUrl: stated(url, `Apply: ${url}`) } });

testCheck(copy, {
  hits: [
    [
      'the original stands in a link alone',
      { siteKind: 'aggregator', observed: { calls: [{ text: 'Apply at jobs.lever.co', href: 'https://jobs.lever.co/nordwind/1' }] } },
      { evidence: ['jobs.lever.co'] },
    ],
    [
      'one applies on a known system',
      { siteKind: 'aggregator', ...applyAt('https://jobs.ashbyhq.com/nordwind/0b3f') },
      { severity: 'note', message: 'This is a copy. The original is on Ashby (jobs.ashbyhq.com).', evidence: ['jobs.ashbyhq.com'] },
    ],
    [
      'one applies at the employer',
      { siteKind: 'board', ...applyAt('https://www.nordwind.example/careers/1') },
      { message: 'One applies elsewhere, at nordwind.example; the original may stand there.' },
    ],
    [
      'the system has a host for each employer',
      { siteKind: 'aggregator', ...applyAt('https://nordwind.wd3.myworkdayjobs.com/x/1') },
      { evidence: ['nordwind.wd3.myworkdayjobs.com'] },
    ],
  ],
  nearMisses: [
    [
      'a link to some other host',
      { siteKind: 'aggregator', observed: { calls: [{ text: 'Apply for our newsletter', href: 'https://mail.example/1' }] } },
    ],
    ['the page is the original', { siteKind: 'ats', ...applyAt('https://jobs.ashbyhq.com/nordwind/0b3f/application') }],
    ['one applies on the board itself', { siteKind: 'board', ...applyAt('https://board.example/jobs/1/apply') }],
    ['one applies on the board’s other host', { siteKind: 'board', ...applyAt('https://apply.board.example/1') }],
    ['the employer’s own page leads to its system', { siteKind: 'employer', ...applyAt('https://jobs.ashbyhq.com/nordwind/0b3f') }],
    ['the site is not known', applyAt('https://jobs.ashbyhq.com/nordwind/0b3f')],
    ['there is no address', { siteKind: 'aggregator' }],
    ['the address is none', { siteKind: 'aggregator', ...applyAt('apply here') }],
  ],
});
