import { closed } from '../../lib/checks/closed.ts';
import { testCheck } from './extraction-of.ts';

const state = (value: 'open' | 'closed' | 'unlisted' | 'unknown', evidence?: string) => ({
  observed: { availability: { state: value, ...(evidence !== undefined && { evidence }) } },
});

testCheck(closed, {
  hits: [
    [
      'the page says so',
      { title: 'Engineer', ...state('closed', 'No longer accepting applications') },
      { severity: 'warning', message: 'Closed: the page says it is no longer open.', evidence: ['No longer accepting applications'] },
    ],
    ['there is no posting left', { none: true, siteKind: 'ats', ...state('closed', 'Job not found') }, { evidence: ['Job not found'] }],
    [
      'a board says so',
      { siteKind: 'board', ...state('closed', 'This job has expired') },
      { message: 'Closed: the board says it is no longer open.', explanation: "The employer's own page may say otherwise." },
    ],
  ],
  nearMisses: [
    ['it is open', { title: 'Engineer', ...state('open') }],
    ['a wall stands before it', { none: true, ...state('unknown', 'Sign in to continue') }],
    ['it is only unlisted', { title: 'Engineer', ...state('unlisted', 'isListed: false') }],
    ['the text speaks of closing', { title: 'Engineer', prose: ['You will be closing deals that are no longer open.'] }],
  ],
});
