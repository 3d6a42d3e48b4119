import { deadlineClose } from '../../lib/checks/deadline-close.ts';
import { deadlineOrder } from '../../lib/checks/deadline-order.ts';
import { deadlinePlaceholder } from '../../lib/checks/deadline-placeholder.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const until = (validThrough: string, posted?: string): Sketch => ({
  facts: {
    validThrough: stated(validThrough, `validThrough: ${validThrough}`, 'json-ld'),
    ...(posted !== undefined && { datePosted: stated(posted, `datePosted: ${posted}`, 'json-ld') }),
  },
});

testCheck(deadlineClose, {
  hits: [
    [
      'it is days away',
      until('2026-07-05'),
      { severity: 'note', message: 'The deadline is 5 July 2026 (in 4 days).', evidence: ['validThrough: 2026-07-05'] },
    ],
    ['it is today', until('2026-07-01'), { message: 'The deadline is 1 July 2026 (today).' }],
    ['it is tomorrow', until('2026-07-02'), { message: 'The deadline is 2 July 2026 (tomorrow).' }],
  ],
  nearMisses: [
    ['it is weeks away', until('2026-08-23')],
    ['it has passed', until('2026-06-20')],
    ['it is no date', until('soon')],
    ['there is none', { title: 'Engineer' }],
  ],
});

testCheck(deadlineOrder, {
  hits: [
    [
      'the deadline is a month before the posting',
      until('2026-05-01', '2026-06-01'),
      { severity: 'caution', evidence: ['datePosted: 2026-06-01', 'validThrough: 2026-05-01'] },
    ],
    ['the deadline is two days before', until('2026-06-18', '2026-06-20'), {}],
  ],
  nearMisses: [
    ['it is after', until('2026-07-20', '2026-06-20')],
    ['it is the same day', until('2026-06-20', '2026-06-20')],
    ['it is the day before by a time zone', until('2026-06-19T22:00:00Z', '2026-06-20')],
    ['there is no day of posting', until('2026-05-01')],
  ],
});

testCheck(deadlinePlaceholder, {
  hits: [
    [
      'it is ten years after the posting',
      until('2036-01-06', '2026-01-06'),
      {
        severity: 'note',
        message: 'The deadline, 6 January 2036, is 10 years after the posting: a placeholder.',
        evidence: ['datePosted: 2026-01-06', 'validThrough: 2036-01-06'],
      },
    ],
    ['it is the end of time', until('9999-12-31'), { evidence: ['validThrough: 9999-12-31'] }],
  ],
  nearMisses: [
    ['it is a year after', until('2027-06-20', '2026-06-20')],
    ['it is a month ahead', until('2026-08-01')],
    ['it has passed', until('2020-08-01', '2020-07-01')],
    ['there is none', { title: 'Engineer' }],
  ],
});
