import { describe, expect, test } from 'vitest';
import { findWorkplaceType, parseRemoteFlag, parseWorkplaceType } from '../../lib/values/workplace.ts';

describe('the value of a label', () => {
  test.each([
    ['Remote', 'remote'],
    ['On-site', 'onsite'],
    ['OnSite', 'onsite'],
    ['onsite', 'onsite'],
    ['In office', 'onsite'],
    ['Hybrid (2 days)', 'hybrid'],
    ['TELECOMMUTE', 'remote'],
    ['Hybrid remote', 'hybrid'],
    ['Homeoffice', 'remote'],
    ['Vor Ort', 'onsite'],
    ['Télétravail', 'remote'],
    ['Hybride', 'hybrid'],
    ['Híbrido', 'hybrid'],
    ['Presencial', 'onsite'],
    ['Remoto', 'remote'],
    ['In sede', 'onsite'],
    ['Zdalna', 'remote'],
    ['Stacjonarna', 'onsite'],
    ['Rad od kuće', 'remote'],
    ['Télétravail partiel', 'hybrid'],
    ['2 Tage Homeoffice', 'hybrid'],
    ['2 à 3 jours de télétravail', 'hybrid'],
    ['5 days remote', 'remote'],
  ])('%s is %s', (text, type) => expect(parseWorkplaceType(text)).toBe(type));
  test.each([
    'Yes',
    'No',
    'Not remote',
    'Remote or on-site',
    'Hybrid or remote',
    'Lisbon or remote in Europe',
    'Homeoffice möglich',
    'Télétravail ponctuel',
    'Full-time, flexible working',
    'Berlin',
    'Remoteness allowance',
    '',
  ])('%j says nothing', (text) => expect(parseWorkplaceType(text)).toBeUndefined());
  test('a remote flag: no means only that it is not remote', () => {
    expect(parseRemoteFlag('Yes')).toBe('remote');
    expect(parseRemoteFlag('No')).toBeUndefined();
    expect(parseRemoteFlag('')).toBeUndefined();
  });
});

describe('prose', () => {
  test.each([
    ['Internship program: 12 - 24 weeks, full-time, in-person in the Belgrade office.', 'onsite'],
    ['You spend three days a week in the office.', 'hybrid'],
    ['Three days per week in our Ghent office.', 'hybrid'],
    ['You work from the office in Lyon 4 days per week.', 'hybrid'],
    ['Please come into the office 3x per week.', 'hybrid'],
    ['Remote work is possible two days a week.', 'hybrid'],
    ['You will be onsite in Abilene 5 days per week in the office.', 'onsite'],
    ['This is a fully remote position.', 'remote'],
    ['This role is remote.', 'remote'],
    ['This is a hybrid role.', 'hybrid'],
    ['Hybrid: Tuesdays and Thursdays in our Ghent office.', 'hybrid'],
    ['Work Location: In person', 'onsite'],
    ['#LI-Hybrid', 'hybrid'],
    ['#LI-Remote', 'remote'],
    ['#LI-Onsite', 'onsite'],
  ])('%s', (text, value) => expect(findWorkplaceType(text)).toEqual({ value, text }));
  test.each([
    'This is not a remote role.',
    'Remote work is not possible.',
    'Work from anywhere up to 12 weeks a year.',
    'Occasional work from home.',
    'A remote work stipend.',
    'You support remote teams.',
    'We are a remote-first company.',
    'Experience with hybrid cloud.',
    'An on-site gym.',
    'This role can be remote or on-site.',
    'Our Belgrade office is bright.',
    'This role is remote. This position is hybrid.',
    '',
  ])('%j says nothing of this job', (text) => expect(findWorkplaceType(text)).toBeUndefined());
});
