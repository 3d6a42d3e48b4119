import { age } from '../../lib/checks/age.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const posted = (date: string, evidence: string, modified?: string): Sketch => ({
  facts: {
    datePosted: stated(date, evidence),
    ...(modified !== undefined && { dateModified: stated(modified, `dateModified: ${modified}`, 'json-ld') }),
  },
});

testCheck(age, {
  hits: [
    [
      'it is two months old',
      posted('2026-05-03', 'Posted 59 days ago'),
      { severity: 'note', standing: 'dated', message: 'Posted 3 May 2026 (59 days ago).', evidence: ['Posted 59 days ago'] },
    ],
    ['it is 45 days old', posted('2026-05-17', 'Posted: 17 May 2026'), { severity: 'note' }],
    ['it is a year old', posted('2025-06-10', 'datePosted: 2025-06-10'), { severity: 'caution', evidence: ['datePosted: 2025-06-10'] }],
    ['it is a year old but edited lately', posted('2025-06-10', 'datePosted: 2025-06-10', '2026-06-01'), { severity: 'note' }],
    ['it is a year old and edited long ago', posted('2025-06-10', 'datePosted: 2025-06-10', '2025-12-01'), { severity: 'caution' }],
  ],
  nearMisses: [
    ['it is 44 days old', posted('2026-05-18', 'Posted 44 days ago')],
    ['it is new', posted('2026-07-01', 'Posted today')],
    ['the date is ahead', posted('2026-09-01', 'Posted: 1 September 2026')],
    ['the date is none', posted('lately', 'Posted lately')],
    ['the page gives no date', { title: 'Engineer' }],
  ],
});
