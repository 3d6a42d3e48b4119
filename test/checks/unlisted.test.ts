import { unlisted } from '../../lib/checks/unlisted.ts';
import { testCheck } from './extraction-of.ts';

testCheck(unlisted, {
  hits: [
    [
      'the page’s data says so',
      { title: 'Engineer', observed: { availability: { state: 'unlisted', evidence: 'isListed: false' } } },
      { severity: 'note', evidence: ['isListed: false'] },
    ],
  ],
  nearMisses: [
    ['it is open', { title: 'Engineer' }],
    ['it is closed', { observed: { availability: { state: 'closed' } } }],
    ['nobody knows', { observed: { availability: { state: 'unknown' } } }],
  ],
});
