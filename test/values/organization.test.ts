import { describe, expect, test } from 'vitest';
import { cleanOrganizationName, isLegalEntityName, isPublicOffice, sameOrganization } from '../../lib/values/organization.ts';

test.each([
  [' Nordwind  Labs ', 'Nordwind Labs'],
  ['“Nordwind Labs”', 'Nordwind Labs'],
  ['Company of Heroes', 'Company of Heroes'],
  ['A&B, Inc.', 'A&B, Inc.'],
])('%j is cleaned', (text, name) => expect(cleanOrganizationName(text)).toBe(name));
test.each([
  'Confidential',
  'N/A',
  'Company',
  'Not disclosed',
  'https://nordwind.example',
  'www.nordwind.example',
  'a'.repeat(101),
  '-',
  '',
  'jobs@nordwind.example',
  '<b>x</b>',
  'Company details here Unlock with membership',
  'Log in to see the company',
])('%j is no name', (text) => expect(cleanOrganizationName(text)).toBeUndefined());

describe('one employer', () => {
  test.each([
    ['Nordwind Labs', 'NORDWIND LABS GmbH'],
    ['Nordwind Labs, Inc.', 'Nordwind Labs LLC'],
    ['Nordwind d.o.o.', 'Nordwind'],
    ['Nordwind B.V.', 'nordwind'],
    ['Nordwind Sp. z o.o.', 'Nordwind'],
    ['Nordwind Pty Ltd', 'Nordwind'],
    ['Nordwind S.A.', 'Nordwind'],
    ['The Nordwind', 'Nordwind'],
    ['Nordwind GmbH & Co. KG', 'Nordwind'],
    ['Café Nord', 'Cafe Nord'],
  ])('%s and %s', (a, b) => expect(sameOrganization(a, b)).toBe(true));
  test.each([
    ['Nordwind', 'Nordwind AI'],
    ['Nordwind', 'Sudwind'],
    ['', ''],
    ['Inc', 'Ltd'],
  ])('%s and %s are two', (a, b) => expect(sameOrganization(a, b)).toBe(false));
});

test('a legal ending marks the registered entity', () => {
  expect(isLegalEntityName('Nordwind Labs GmbH')).toBe(true);
  expect(isLegalEntityName('Nordwind Labs')).toBe(false);
  expect(isLegalEntityName('Costa')).toBe(false);
});

test.each(['株式会社北風物流', '苏州蓝田电子有限公司', '(주)한강전자', 'Poyraz Lojistik A.Ş.', 'Північний Вітер, ТОВ'])(
  '%s is a registered name',
  (name) => expect(isLegalEntityName(name)).toBe(true),
);
test.each(['Candidatar-se', 'Inscrever-se'])('%s is a call', (name) => expect(isLegalEntityName(name)).toBe(false));
test.each(['Tallhamns kommun', 'Stadt Lindenau', 'Commune de Valmont', 'Ayuntamiento de Valdehierro'])('%s is a public body', (name) =>
  expect(isPublicOffice(name)).toBe(true),
);
test.each(['Stadt', 'Stadtwerke Nordwind', 'Kommunale Jobs', 'Region'])('%s is none', (name) => expect(isPublicOffice(name)).toBe(false));
