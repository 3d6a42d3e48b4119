import { expect, it } from 'vitest';
import { dayFirst } from '../../lib/sources/date-order.ts';
import { pageOf } from '../tools/page-of.ts';

it.each([
  ['en', ['13/11/2026', '05/12/2026'], true],
  ['en', ['11/13/2026', '05/12/2026'], false],
  ['en', ['05/12/2026'], undefined],
  ['en-US', ['05/12/2026'], undefined],
  ['en-GB', ['05/12/2026'], true],
  ['pt-BR', ['05/12/2026'], true],
  // A date proves more than a template's language, and two that disagree prove nothing.
  ['de', ['11/13/2026'], false],
  ['de', ['11/13/2026', '13/11/2026'], undefined],
  ['es-US', ['05/12/2026'], undefined],
  ['en', ['05/12/2026', '£46,735 to £55,755'], true],
  ['', ['2026-11-13', '1/2/26'], undefined],
])('%s with %j', (language, values, expected) => {
  const page = pageOf({
    file: 'page.html',
    text: `<html lang="${language}"><body></body></html>`,
    url: undefined,
    readAt: new Date('2026-11-20'),
  });
  expect(dayFirst(page, values)).toBe(expected);
});
