import { maybe, type Page } from '../page/page.ts';
import type { Claim, Source } from '../posting/claim.ts';
import { sameOrganization } from '../values/organization.ts';
import { lettersOf } from '../values/text.ts';

const DATA: readonly Source[] = ['app-state', 'json-ld', 'microdata'];
/** "Company: Nordwind Farms", as the page itself labels it. */
const LABELLED = /^[^:]{2,40}: /;

/** Claims without the board's own name as employer in the data, where a label on the page names another. An employer's own site has its name in both. */
export function withoutBoardName(claims: readonly Claim[], page: Page): Claim[] {
  const names = namesOfSite(page);
  const isBoard = (entry: Claim) =>
    entry.field === 'hiringOrganization' &&
    names.some((name) => sameOrganization(name, entry.value.name) || lettersOf(name) === lettersOf(entry.value.name));
  const told = claims.some(
    (entry) => entry.field === 'hiringOrganization' && entry.source === 'labels' && LABELLED.test(entry.evidence) && !isBoard(entry),
  );
  return told ? claims.filter((entry) => !(DATA.includes(entry.source) && isBoard(entry))) : [...claims];
}

function namesOfSite({ document, url }: Page): string[] {
  const named = maybe(document, 'meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';
  const host = URL.canParse(url) ? (new URL(url).hostname.replace(/^www\./, '').split('.')[0] ?? '') : '';
  return [named, host].filter((name) => lettersOf(name).length >= 4);
}
