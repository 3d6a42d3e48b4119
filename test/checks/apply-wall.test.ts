import { applyWall } from '../../lib/checks/apply-wall.ts';
import { stated, testCheck } from './extraction-of.ts';

const calls = (...texts: string[]) =>
  ({ title: 'Engineer', siteKind: 'board', observed: { calls: texts.map((text) => ({ text })) } }) as const;

testCheck(applyWall, {
  hits: [
    [
      'the one way on is a paid plan',
      { ...calls('Continue with Pro'), observed: { calls: [{ text: 'Continue with Pro', href: '/checkout?return=1' }] } },
      {
        severity: 'caution',
        evidence: ['Continue with Pro'],
        message: "Going on leads to a paid plan of this site ('Continue with Pro'), and the page has no link to the employer.",
      },
    ],
    [
      'the call was hidden as clutter',
      { title: 'Engineer', observed: { clutter: ['0 Applicants', 'Continue with Pro'] } },
      { severity: 'caution' },
    ],
    ['it says what to buy', { title: 'Engineer', observed: { calls: [{ text: 'Upgrade to apply' }] } }, { severity: 'caution' }],
    [
      '"Apply" leads to the prices',
      { title: 'Engineer', observed: { calls: [{ text: 'Apply now', href: '/pricing' }] } },
      { severity: 'caution', evidence: ['Apply now', '/pricing'] },
    ],
    [
      'an account is asked for',
      { title: 'Engineer', observed: { calls: [{ text: 'Sign up to apply' }] } },
      { severity: 'note', evidence: ['Sign up to apply'] },
    ],
  ],
  nearMisses: [
    [
      'there is a link to the employer',
      {
        ...calls('Continue with Pro'),
        observed: { calls: [{ text: 'Continue with Pro' }] },
        facts: { applyUrl: stated('https://jobs.nordwind.example/1', 'Apply') },
      },
    ],
    [
      'one may also simply apply',
      {
        title: 'Engineer',
        observed: { calls: [{ text: 'Continue with Pro' }, { text: 'Apply now', href: 'https://jobs.nordwind.example/1' }] },
      },
    ],
    [
      'the site sells something else beside',
      { title: 'Engineer', observed: { clutter: ['Try Premium for free', 'See who Nordwind Labs has hired'] } },
    ],
    ['signing in shows advice', { title: 'Engineer', observed: { calls: [{ text: 'Sign in to access advice' }] } }],
    [
      'it is the employer’s own system',
      { title: 'Engineer', siteKind: 'ats', observed: { calls: [{ text: 'Create an account to apply' }] } },
    ],
    ['a sentence speaks of professionals', { title: 'Engineer', observed: { clutter: ['Continue with professional training'] } }],
    ['there is nothing to click', { title: 'Engineer' }],
  ],
});
