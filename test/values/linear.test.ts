import { expect, test } from 'vitest';
import { findDates, parseDate } from '../../lib/values/date.ts';
import { findDuration } from '../../lib/values/duration.ts';
import { parseEmploymentTypes } from '../../lib/values/employment-type.ts';
import { findExperienceYears } from '../../lib/values/experience.ts';
import { findLanguages } from '../../lib/values/languages.ts';
import { cleanOrganizationName, sameOrganization } from '../../lib/values/organization.ts';
import { parseCountry, parsePlace, parsePlaces, splitRemote } from '../../lib/values/place.ts';
import { findSalary, parseSalary } from '../../lib/values/salary.ts';
import { parseSeniority, seniorityOfTitle } from '../../lib/values/seniority.ts';
import { findVisaSponsorship } from '../../lib/values/visa.ts';
import { findWorkplaceType, parseRemoteFlag, parseWorkplaceType } from '../../lib/values/workplace.ts';

const now = new Date('2026-07-01T10:00:00Z');
const readers: Record<string, (text: string) => unknown> = {
  parseDate: (text) => parseDate(text, now),
  findDates: (text) => findDates(text, now),
  findDuration,
  parseEmploymentTypes,
  findExperienceYears,
  findLanguages,
  cleanOrganizationName,
  parseCountry,
  parsePlace,
  parsePlaces,
  splitRemote,
  findSalary,
  parseSalary,
  parseSeniority,
  seniorityOfTitle,
  findVisaSponsorship,
  findWorkplaceType,
  parseRemoteFlag,
  parseWorkplaceType,
  sameOrganization: (text) => sameOrganization(text, `${text}x`),
};
const pieces = [
  ' ',
  'a',
  '1',
  '1,',
  '1 ',
  '1.',
  '$1',
  '1-',
  'a ',
  'a, ',
  '(',
  'remote ',
  'not ',
  'sponsor ',
  'without ',
  '5 years ',
  'we ',
  '12 weeks ',
  'contract ',
  'German, ',
  '$100k per ',
  'senior/',
  'this ',
  '1,234,',
  ' inc',
  'role ',
  '\u00df',
  '-',
];

test.each(Object.entries(readers))('%s takes time in proportion to the text, whatever stands in it', (_, read) => {
  read('warm up');
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    const start = performance.now();
    read(text);
    expect(
      performance.now() - start,
      `40,000 characters of ${JSON.stringify(piece)}: look for a quantifier in another or a scan to the end`,
    ).toBeLessThan(400);
  }
});
