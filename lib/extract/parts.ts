import { readBlocks } from '../page/blocks.ts';
import { all, maybe, type Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import type { Facts } from '../posting/posting.ts';
import type { PartLine } from '../posting/reading.ts';
import type { Site } from '../sites/site.ts';
import { readFactLine } from '../sources/fact-line.ts';
import { reconcile } from './reconcile.ts';

/** A thread of a month has some hundreds. */
const MOST_PARTS = 1500;

/** The postings of a thread, a line each, in the page's order. Empty on any other page. */
export function partsOf(page: Page, site: Site | undefined): PartLine[] {
  if (!site?.parts || aloneOn(page, site)) return [];
  const { item, text, link } = site.parts;
  return all(page.document, item)
    .slice(0, MOST_PARTS)
    .flatMap((element) => {
      const words = maybe(element, text);
      const href = maybe(element, link)?.getAttribute('href');
      const line = words && readBlocks(words)[0]?.text;
      if (!href || !line || !URL.canParse(href, page.url)) return [];
      const facts = factsOfLine(line);
      return facts === undefined
        ? []
        : [{ url: new URL(href, page.url).href, line, title: facts.title?.value, employer: facts.hiringOrganization?.value.name }];
    });
}

/** A page of one of a thread's postings by itself, cut out of the thread or of the page that it has to itself; undefined where it is not there. */
export function partOf(page: Page, site: Site | undefined, url?: string): Page | undefined {
  if (!site?.parts) return undefined;
  const words = url === undefined || url === page.url ? aloneOn(page, site) : inThread(page, site.parts, url);
  if (!words || factsOfLine(readBlocks(words)[0]?.text ?? '') === undefined) return undefined;
  const document = page.parseHtml('');
  document.body.append(document.importNode(words, true));
  return { ...page, document, url: url ?? page.url };
}

function aloneOn({ document }: Page, { parts }: Site): Element | undefined {
  return parts && maybe(document, parts.alone);
}

function inThread(page: Page, { item, text, link }: NonNullable<Site['parts']>, url: string): Element | undefined {
  const element = all(page.document, item).find((each) => {
    const href = maybe(each, link)?.getAttribute('href') ?? '';
    return URL.canParse(href, page.url) && new URL(href, page.url).href === url;
  });
  return element && maybe(element, text);
}

/** A comment that is no posting has no such line: replies, questions, "is this still open?". */
function factsOfLine(line: string): Facts | undefined {
  const claims: Claim[] = readFactLine(line);
  const told = new Set(claims.map(({ field }) => field));
  const isPosting = told.has('hiringOrganization') && (told.has('title') || told.size >= 3);
  return isPosting ? reconcile(claims, undefined) : undefined;
}
