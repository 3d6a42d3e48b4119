import { type Clutter, findClutter } from '../clean/clean.ts';
import { type Guarded, guarded } from '../clean/guard.ts';
import { findSurroundings } from '../clean/surroundings.ts';
import type { Block } from '../page/block.ts';
import { readBlocks } from '../page/blocks.ts';
import { maybe, type Page } from '../page/page.ts';
import { readTextBlocks } from '../page/text-blocks.ts';
import type { Claim } from '../posting/claim.ts';
import type { Extraction } from '../posting/extraction.ts';
import type { Facts, FieldName } from '../posting/posting.ts';
import type { PartLine } from '../posting/reading.ts';
import type { ClutterRule, Site } from '../sites/site.ts';
import { descriptionBlocks, namesDescription } from '../sources/posting-region.ts';
import { collect } from './collect.ts';
import { withCurrency } from './currency.ts';
import { derive, withInternship, withoutBareCountries } from './derive.ts';
import { findSite, pathOf, recogniseSite } from './find-site.ts';
import { isPosting } from './is-posting.ts';
import { isListPage } from './list-page.ts';
import { observe } from './observe.ts';
import { answersApplication, otherKindOfPage } from './other-pages.ts';
import { findCards, withoutOthers } from './other-postings.ts';
import { partOf, partsOf } from './parts.ts';
import { withPostingDialog } from './posting-dialog.ts';
import { reconcile } from './reconcile.ts';

export interface Options {
  sites: readonly Site[];
  /** Rules for clutter that boards have in common. */
  clutter: readonly ClutterRule[];
  /** Give what can be read although the page looks like no posting: the user asked for it. */
  force?: boolean | undefined;
  /** Of a thread of postings, the one at this address. */
  part?: string | undefined;
}

export interface PageReading {
  extraction: Extraction;
  clutter: Clutter[];
  /** The postings of a thread; empty on any other page. */
  parts: PartLine[];
}

/** The one door: everything that one look at a page gives. Never throws for what is on the page; what failed is in `extraction.failures`. */
export function readPage(page: Page, options: Options): PageReading {
  const site = findSite(page.url, options.sites);
  const part = partOf(page, site, options.part);
  return part ? readWhole(part, { ...options, force: true }) : { ...readWhole(page, options), parts: partsOf(page, site) };
}

function readWhole(page: Page, { sites, clutter: clutterRules, force = false }: Options): PageReading {
  const blocks = withPostingDialog(blocksOf(page));
  const site = findSite(page.url, sites) ?? recogniseSite(page, blocks, sites);
  const found = [...findClutter(page, blocks, { common: clutterRules, site }), ...findCards(blocks, page.readAt)];
  const own = withoutOthers(blocks, found);
  const clutter = new Set(found.flatMap((entry) => entry.blocks));
  const description = descriptionBlocks(page, own, clutter, site);
  const { claims, failures } = collect({ page, blocks: own, clutter, description, site });
  const all = [...claims, ...derive(claims)];
  const observed = observe({ page, site, blocks, clutter, description: new Set(description) });
  const dead = observed.availability.state === 'closed' && !isTold(all);
  const posting =
    !dead &&
    (force ||
      (!answersApplication(page, blocks) &&
        !isSignIn(page, all) &&
        isPosting(all, observed.calls, {
          site,
          path: pathOf(page.url),
          list: isListPage(page, blocks),
          other: otherKindOfPage(page, blocks),
          described: namesDescription(page),
          closed: observed.availability.state === 'closed',
        })))
      ? factsOf(all, page, site)
      : undefined;
  const extraction: Extraction = {
    url: page.url,
    readAt: page.readAt.toISOString(),
    ...(site && { site: site.id, siteKind: site.kind }),
    ...(site?.inferred && { inferred: [...site.inferred] }),
    ...(posting && { posting }),
    claims: all,
    observed,
    failures,
  };
  return { extraction, clutter: posting ? ledgerOf(page, { posting, blocks, description }, found) : [], parts: [] };
}

/** Fields that what is left of a dead posting does not have. */
const BODY: readonly FieldName[] = [
  'jobLocation',
  'employmentType',
  'workplaceType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'seniority',
];

/** Whether the page still tells of the job. "404" and "This job is no longer available" are headlines too, and titles outlive the text: of no posting. */
function isTold(claims: readonly Claim[]): boolean {
  const told = claims.filter(({ source }) => source !== 'headings' && source !== 'meta' && source !== 'url' && source !== 'prose');
  return claims.some(({ field }) => field === 'description') || BODY.filter((each) => told.some(({ field }) => field === each)).length >= 2;
}

/** The way into an account before one may apply: a password is asked, and of the job stands nothing but its title. */
function isSignIn(page: Page, claims: readonly Claim[]): boolean {
  const asks = maybe(page.document, 'main input[type=password]') !== undefined;
  return asks && !claims.some(({ field, source }) => field === 'description' || source === 'json-ld' || source === 'app-state');
}

/** What is hidden, and what is on the page but no part of the posting. */
function ledgerOf(page: Page, kept: Guarded, found: readonly Clutter[]): Clutter[] {
  const hidden = guarded(found, kept);
  return [...hidden, ...findSurroundings(page, kept, hidden)];
}

/** Blocks of the document, or of its text where it is served as plain text or Markdown (browsers show that in one `pre`). */
function blocksOf(page: Page): Block[] {
  const { body, contentType } = page.document;
  if (!body) return [];
  const pre = /^text\/(?:plain|markdown|x-markdown)/.test(contentType) ? maybe(body, 'pre') : undefined;
  return pre ? readTextBlocks(pre.textContent ?? '') : readBlocks(body);
}

function factsOf(claims: readonly Claim[], page: Page, site: Site | undefined): Facts {
  const facts = withCurrency(reconcile(claims, site), page.url);
  const places = facts.jobLocation && withoutBareCountries(facts.jobLocation.value);
  if (facts.jobLocation && places) facts.jobLocation = { ...facts.jobLocation, value: places };
  const types = withInternship(facts.employmentType?.value, facts.seniority?.value);
  return facts.employmentType && types ? { ...facts, employmentType: { ...facts.employmentType, value: types } } : facts;
}
