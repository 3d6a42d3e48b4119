import { readLiteral } from '../page/literal.ts';
import { all, type Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import { fold } from '../values/text.ts';
import { claimsOfRecord } from './posting-record.ts';
import { asRecord, first, plainText } from './raw.ts';
import type { Reading } from './source.ts';

/** A graph deeper or wider than this is no posting's. */
const MAX_DEPTH = 12;
const MAX_RECORDS = 5_000;
/** A page has blocks of some kB; one of 50 MB is made to hurt. */
const MAX_LENGTH = 3_000_000;

/** What the page's JSON-LD JobPosting says (https://schema.org/JobPosting). Several postings in one page: the one that the page is about, or none. */
export function readJsonLd({ page, blocks }: Reading): Claim[] {
  const records = postingRecords(page);
  const headline = blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text ?? page.document.title;
  const earlier = new Set(postingRecords(page, '[data-earlier]').map((record) => JSON.stringify(record)));
  const own = records
    .filter((record) => !isOfAnother(record, page, headline))
    .filter((record) => !earlier.has(JSON.stringify(record)) || isHeaded(record, page, headline));
  const record = own.length > 1 ? ownRecord(own, page, headline) : own[0];
  return record ? claimsOfRecord(record, page, 'json-ld') : [];
}

/** All JobPosting records in the page's JSON-LD blocks, in order, each once. */
export function postingRecords(page: Page, mark = ''): Record<string, unknown>[] {
  const scripts = all(page.document, `script[type*="ld+json" i]${mark}`).filter((script) => (script.textContent?.length ?? 0) < MAX_LENGTH);
  const found = scripts.flatMap((script) => jobPostings(readBlock(script.textContent ?? '', page)));
  return [...new Map(found.map((record) => [JSON.stringify(record), record])).values()];
}

/** One block's value. Seen in the wild: CDATA and comment wrappers, raw line breaks in strings, trailing commas, the whole block escaped. */
function readBlock(text: string, page: Page): unknown {
  const bare = text.replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '').trim();
  const start = bare.search(/[{[]/);
  const read = start < 0 ? undefined : readLiteral(bare, start);
  if (read !== undefined || !/&(?:quot|#34|amp);/.test(bare)) return read;
  const unescaped = plainText(bare, page);
  return readLiteral(unescaped, Math.max(0, unescaped.search(/[{[]/)));
}

function jobPostings(data: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const open: [unknown, number][] = [[data, 0]];
  for (let seen = 0; open.length > 0 && seen < MAX_RECORDS; seen++) {
    const [value, depth] = open.pop() ?? [undefined, 0];
    if (depth > MAX_DEPTH || value === null || typeof value !== 'object') continue;
    const record = asRecord(value);
    if (record && isJobPosting(record)) found.push(lowerCamel(record));
    else
      open.push(
        ...Object.values(value)
          .reverse()
          .map((inner): [unknown, number] => [inner, depth + 1]),
      );
  }
  return found;
}

function isJobPosting(record: Record<string, unknown>): boolean {
  const types = [record['@type'] ?? record['type']].flat();
  return types.some((type) => typeof type === 'string' && /(?:^|[/#:])JobPosting$/.test(type));
}

/** Some systems write PascalCase keys ("HiringOrganization"), in the objects within too. */
function lowerCamel(record: Record<string, unknown>): Record<string, unknown> {
  return lowered(record, 0) as Record<string, unknown>;
}

function lowered(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry) => lowered(entry, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
      lowered(inner, depth + 1),
    ]),
  );
}

/** A UUID, or a number of five digits or more: what tells one posting's address from another's. */
const ADDRESS_ID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|\d{5,}/gi;

/**
 * Sites that move on without loading a page leave the block of the posting before. It is stale where its address or identifier holds an id, the page's address
 * holds another, and the headline is not its title either: an internal number beside the address's id is no sign of another posting.
 */
function isOfAnother(record: Record<string, unknown>, page: Page, headline: string): boolean {
  const here = idsIn(page.url);
  const there = [...addressesOf(record).filter((url) => hostOf(url) === hostOf(page.url)), identifierOf(record, page)].flatMap(idsIn);
  if (here.length === 0 || there.length === 0 || there.some((id) => here.includes(id))) return false;
  return headline.trim() !== '' && !fold(headline).includes(titleOf(record, page));
}

/** Whether the headline names the record: of one that was here before the page changed (`lib/annotate/earlier-data.ts`) nothing else is known. */
function isHeaded(record: Record<string, unknown>, page: Page, headline: string): boolean {
  const [title, words] = [titleOf(record, page), fold(headline)];
  return title !== '' && words !== '' && (words.includes(title) || title.includes(words));
}

function idsIn(text: string): string[] {
  return (text.match(ADDRESS_ID) ?? []).map((id) => id.toLowerCase());
}

function hostOf(url: string): string {
  return bareAddress(url).split('/')[0] ?? '';
}

function addressesOf(record: Record<string, unknown>): string[] {
  return [record['url'], record['@id'], asRecord(record['mainEntityOfPage'])?.['@id']].filter((url) => typeof url === 'string');
}

function identifierOf(record: Record<string, unknown>, page: Page): string {
  return plainText(asRecord(first(record['identifier']))?.['value'] ?? first(record['identifier']), page);
}

function titleOf(record: Record<string, unknown>, page: Page): string {
  return fold(plainText(record['title'] ?? record['name'], page));
}

/** Of several postings (similar jobs, a list) the one whose address, id or title is the page's; none where no single one fits. */
function ownRecord(records: readonly Record<string, unknown>[], page: Page, headline: string): Record<string, unknown> | undefined {
  const address = bareAddress(page.url);
  const tests: ((record: Record<string, unknown>) => boolean)[] = [
    (record) => addressesOf(record).some((url) => bareAddress(url) === address),
    (record) => {
      const id = identifierOf(record, page);
      return id.length >= 4 && page.url.toLowerCase().includes(id.toLowerCase());
    },
    (record) => titleOf(record, page) !== '' && fold(headline) === titleOf(record, page),
  ];
  for (const test of tests) {
    const fitting = records.filter(test);
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

function bareAddress(url: string): string {
  return url
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .toLowerCase();
}
