import { pressure } from '../../lib/checks/pressure.ts';
import { testCheck } from './extraction-of.ts';

const clutter = (...lines: string[]) => ({ title: 'Engineer', observed: { clutter: lines } });

testCheck(pressure, {
  hits: [
    [
      'the board counts applicants',
      clutter('0 Applicants · 15 Views · Posted 59 days ago'),
      { severity: 'note', evidence: ['0 Applicants', '15 Views'] },
    ],
    [
      'it says to be quick',
      clutter('Be among the first 25 applicants'),
      { message: "The board counts in front of you: 'Be among the first 25 applicants'." },
    ],
    ['others are looking', clutter('12 people are viewing this job'), {}],
    ['a clock runs', clutter('Offer ends in 03:12'), {}],
    [
      'the text says to be quick',
      { title: 'Engineer', prose: ['Hurry: only 3 places left. Bring a coat.'] },
      { message: "The text asks for haste: 'Hurry: only 3 places left.'.", evidence: ['Hurry: only 3 places left.'] },
    ],
    ['in French', { title: 'Monteur', prose: ['Plus que 3 places, postulez vite.'] }, {}],
    ['it stands in the posting’s own region', { title: 'Engineer', lines: ['Over 200 applicants'] }, {}],
  ],
  nearMisses: [
    ['the page says when it was posted', clutter('Posted 59 days ago')],
    ['the deadline is a date', clutter('Deadline: Aug 23, 2026')],
    ['the employer tells of its users', { title: 'Engineer', prose: ['12,000 people viewed our last launch.'] }],
    ['the text is about views', { title: 'Engineer', prose: ['You build pages with 3,000 views a day.'] }],
    ['a shelf is full', { title: 'Baker', prose: ['Our rack has only 3 places left for bread.'] }],
    ['they answer soon', { title: 'Baker', prose: ['We answer within 24 hours.'] }],
    ['the team counts', clutter('11-50 employees')],
    ['the page is no posting', { none: true, observed: { clutter: ['Be among the first 25 applicants'] } }],
  ],
});
