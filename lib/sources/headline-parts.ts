import type { Block } from '../page/block.ts';
import { cleanOrganizationName } from '../values/organization.ts';

/** Addresses of an employer's page on a board. */
export const EMPLOYER_PAGE =
  /\/(?:company|companies|cmp|employers?|organi[sz]ations?|empresas?|entreprises?|firm[ay]|pracodawc[ay]|aziend[ae]|bedrijf|bedrijven|unternehmen|arbeitgeber|poslodavac|poslodavci|kompanij[ae]|firmen|societes?|virksomhed(?:er)?|foretag)\/[^/?#]/i;

/** The employer that a headline holds beside the title, as a link to its page: `<h1>Baker <a href="/company/nordwind">Nordwind</a></h1>`. */
export function linkedEmployer({ text, spans, segments }: Block): string | undefined {
  const link = spans.find(({ href, start, end }) => href !== undefined && EMPLOYER_PAGE.test(href) && start > 0 && end === text.length);
  const words = link ? text.slice(link.start) : '';
  return link && segments.includes(words) ? cleanOrganizationName(words) : undefined;
}
