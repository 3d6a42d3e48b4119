import { deadApplyLink } from '../../lib/checks/dead-apply-link.ts';
import { stated, testCheck } from './extraction-of.ts';

const applyAt = (url: string) => ({ title: 'Engineer', facts: { applyUrl: stated(url, 'Apply') } });
const call = (text: string, href: string) => ({ title: 'Engineer', observed: { calls: [{ text, href }] } });

testCheck(deadApplyLink, {
  hits: [
    [
      'the address lacks its id',
      applyAt('https://board.test/apply/undefined'),
      { severity: 'note', evidence: ['https://board.test/apply/undefined'] },
    ],
    ['the query lacks it', applyAt('https://board.test/apply?job=null&x=1'), {}],
    ['the template stands there', call('Apply now', '{{applyUrl}}'), { evidence: ['{{applyUrl}}'] }],
    ['it is the developer’s own machine', call('Apply', 'http://localhost:3000/apply/1'), {}],
  ],
  nearMisses: [
    ['it is an address', applyAt('https://jobs.nordwind.test/1')],
    ['the word is part of a name', applyAt('https://jobs.nordwind.test/undefined-behaviour-researcher')],
    ['a script answers the click', call('Apply', '#')],
    ['the link is another', call('Join our newsletter', 'https://board.test/undefined')],
    ['there is none', { title: 'Engineer' }],
  ],
});
