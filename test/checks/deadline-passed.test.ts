import { deadlinePassed } from '../../lib/checks/deadline-passed.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const until = (validThrough: string, evidence = `Deadline: ${validThrough}`): Sketch => ({
  facts: { validThrough: stated(validThrough, evidence) },
});

testCheck(deadlinePassed, {
  hits: [
    [
      'the day is over everywhere',
      until('2026-06-20', 'Deadline: Jun 20, 2026'),
      {
        severity: 'caution',
        standing: 'dated',
        message: 'The deadline was 20 June 2026 (11 days ago).',
        evidence: ['Deadline: Jun 20, 2026'],
      },
    ],
    ['the hour has passed', until('2026-07-01T11:00:00Z'), { message: 'The deadline was 1 July 2026 (today).' }],
    ['it passed years ago', until('2023-01-31'), {}],
  ],
  nearMisses: [
    ['the deadline is ahead', until('2026-08-23')],
    ['it is today', until('2026-07-01')],
    ['yesterday is not over west of the date line', until('2026-06-30')],
    ['the hour is ahead', until('2026-07-01T18:00:00Z')],
    ['the date is none', until('soon')],
    ['there is none', { title: 'Engineer' }],
    ['the page says itself that it is closed', { ...until('2026-06-20'), observed: { availability: { state: 'closed' } } }],
  ],
});
