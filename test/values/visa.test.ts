import { expect, test } from 'vitest';
import { findVisaSponsorship } from '../../lib/values/visa.ts';

test.each([
  ['H-1B sponsorship is unavailable for this role.', 'not-offered'],
  ['We are unable to sponsor visas at this time.', 'not-offered'],
  ['We do not sponsor visas.', 'not-offered'],
  ['You must be authorized to work in the US without sponsorship.', 'not-offered'],
  ['Visa sponsorship is not available.', 'not-offered'],
  ['No visa sponsorship.', 'not-offered'],
  ['We don’t offer visa sponsorship.', 'not-offered'],
  ['We sponsor visas!', 'offered'],
  ['Visa sponsorship available', 'offered'],
  ['Visa sponsorship is offered.', 'offered'],
  ['We provide visa sponsorship and relocation.', 'offered'],
])('%s is %s', (text, value) => expect(findVisaSponsorship(text)).toEqual({ value, text }));

test.each([
  'We do not sponsor community events.',
  'Will you now or in the future require sponsorship?',
  'Do you require visa sponsorship?',
  'We may sponsor visas case by case.',
  'We sponsor the local marathon.',
  'Our executive sponsor is the CTO.',
  'You must have the right to work in Serbia.',
  'We sponsor visas. We do not sponsor visas for interns.',
  '',
])('%j says neither', (text) => expect(findVisaSponsorship(text)).toBeUndefined());
