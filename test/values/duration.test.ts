import { expect, test } from 'vitest';
import { findDuration } from '../../lib/values/duration.ts';

test.each([
  ['Internship program: 12 - 24 weeks, full-time.', { minWeeks: 12, maxWeeks: 24, text: '12 - 24 weeks' }],
  ['This is a 6-month contract.', { minWeeks: 26, maxWeeks: 26 }],
  ['Internship of 3 to 6 months', { minWeeks: 13, maxWeeks: 26 }],
  ['Contract 12 months', { minWeeks: 52, maxWeeks: 52 }],
  ['Praktikum, 3–6 Monate', { minWeeks: 13, maxWeeks: 26 }],
  ['Stage de 6 mois', { minWeeks: 26, maxWeeks: 26 }],
  ['12 months maternity cover', { minWeeks: 52, maxWeeks: 52 }],
])('%s', (text, duration) => expect(findDuration(text)).toMatchObject(duration));

test.each([
  '12 weeks of parental leave',
  'Work from anywhere 12 weeks a year',
  '90 days probation',
  'Contract with 3 months notice',
  'A 6 month probation in your contract',
  'Within the first 6 months of the program',
  '3 months of experience as an intern',
  '6 months',
  '24 - 12 weeks internship',
  '',
])('%j is no duration', (text) => expect(findDuration(text)).toBeUndefined());
