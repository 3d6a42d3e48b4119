import { canonicalUrl } from '../original/canonical-url.ts';
import { maybe } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import { idInAddress } from './app-state.ts';
import { headlineIndex } from './headline.ts';
import { claim, type Reading } from './source.ts';

/** What the page's own address says: the posting's id, its canonical form, and, at the employer's own tracking system, where one applies. */
export function readUrl({ page, site, blocks }: Reading): Claim[] {
  const address = site ? page.url : addressOf(page, blocks);
  const from = { source: 'url' as const, evidence: address };
  const id = site ? idInAddress(page.url, site) : numberIn(address);
  const url = canonicalUrl(page.url);
  return [
    ...claim('identifier', id === undefined ? undefined : { ...(site?.identifier && { system: site.identifier.system }), value: id }, from),
    ...claim('url', url, from),
    ...(site?.kind === 'ats' && id !== undefined ? claim('applyUrl', url, from) : []),
  ];
}

/** The page's address; of a saved page without one what it says itself, or where its headline leads. */
function addressOf(page: Reading['page'], blocks: Reading['blocks']): string {
  if (/^https?:/.test(page.url)) return page.url;
  const head = headlineIndex(blocks, page.document);
  const own =
    maybe(page.document, 'link[rel="canonical"]')?.getAttribute('href') ??
    maybe(page.document, 'meta[property="og:url"]')?.getAttribute('content');
  const link = head === undefined ? undefined : blocks[head]?.spans.find(({ href }) => href !== undefined)?.href;
  return [own, link].find((href): href is string => typeof href === 'string' && /^https?:/.test(href)) ?? page.url;
}

const UUID = /(?<![\da-z])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z])/gi;
/** Parameters that boards and tracking systems name a posting by (formats, section 21). */
const ID_PARAMETERS = new Set(
  'jk,vjk,currentjobid,jl,joblistingid,jid,jobid,job_id,job,jobreqid,reqid,req,gh_jid,ashby_jid,jobpostingid,opportunityid,postingid,vacancyid,vacancy_id,adid,offerid,id'.split(
    ',',
  ),
);

/**
 * What names the posting in an address whose site is not known: its one long number, which is no date, with the code around it ("10001-1002118841-S");
 * else its one UUID; else a parameter; else its one step of capitals and digits ("/j/46641ABCEF").
 */
function numberIn(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, searchParams } = new URL(url);
  const numbers = [...pathname.matchAll(/(?<![\da-z])\d{6,14}(?![\da-z])/gi)]
    .map(([number]) => number)
    .filter((number) => !/^20[0-3]\d[01]\d[0-3]\d$/.test(number));
  const codes = pathname.split('/').filter((step) => CODE.test(step));
  const [number] = numbers;
  if (number !== undefined) return numbers.length > 1 ? undefined : (codes.find((code) => code.includes(number)) ?? number);
  const uuids = [...new Set(pathname.match(UUID) ?? [])];
  if (uuids.length > 0) return uuids.length === 1 ? uuids[0] : undefined;
  const named = [...searchParams].filter(
    ([name, value]) => ID_PARAMETERS.has(name.toLowerCase()) && /^[\w-]{4,60}$/.test(value) && /\d/.test(value),
  );
  return named.length === 1 ? named[0]?.[1] : codes.length === 1 ? codes[0] : undefined;
}

/** A step of an address that is a code and no word: capitals and digits, two of them digits, parted by hyphens. */
const CODE = /^(?=.{6,30}$)(?=\D*\d\D*\d)[A-Z\d]+(?:-[A-Z\d]+)*$/;
