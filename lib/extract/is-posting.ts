import type { Claim } from '../posting/claim.ts';
import type { Call } from '../posting/extraction.ts';
import type { FieldName, Posting } from '../posting/posting.ts';
import type { Site } from '../sites/site.ts';
import { offersToApply } from '../sources/calls.ts';
import { KIND_OF_PAGE } from '../sources/headline.ts';
import { extentOf, fold } from '../values/text.ts';
import { isJobAddress } from './job-address.ts';

/** A label may stand above and below a posting, and in its text. */
const MOST_VALUES = 3;
/** Labels that stand beside a posting and hardly anywhere else; a place or a date stands beside everything. */
const TELLING: readonly FieldName[] = ['employmentType', 'workplaceType', 'baseSalary', 'validThrough', 'seniority', 'experienceYears'];

/** How titles of postings, and of nothing else, say that anybody may apply, or that somebody is wanted. */
const GENDERED =
  /[([](?:[mwfdhknixa](?:\s?[/|*]\s?[mwfdhknixa]){1,3}|all genders|gn)[)\]]|\p{Ll}[:*·_/]-?in\b|\b\d{2,3}\s?[–-]\s?\d{2,3}\s?%\)?$|\b(?:H\/F|F\/H|M\/F|K\/M)\b|\b(?:gesucht|gezocht|wanted|poszukiwan[aey]|poszukujemy|cercasi|se busca|procura-se|tra[zž]i se)\b/iu;

/** Where sites keep what they tell. */
const NEWS =
  /\/(?:news|blogs?|press(?:-releases?)?|stories|insights|articles?|aktuelles|presse|actualites?|noticias|nieuws|aktualnosci|vesti)\//i;

export interface Where {
  site: Site | undefined;
  /** Path and query of the page's address. */
  path: string;
  /** The page calls itself a list. */
  list: boolean;
  /** What the page says of itself that no posting says. */
  other?: string | undefined;
  /** The page names one part of itself a job's description. */
  described?: boolean | undefined;
  /** A line of its own says that the job is no longer to be had: so it is about one. */
  closed?: boolean | undefined;
}

/** Whether the page is one posting. Structured data of one, or the address of one, settles it; else labels, sections and a way to apply must come together. */
export function isPosting(
  claims: readonly Claim[],
  calls: readonly Call[],
  { site, path, list, other, described = false, closed = false }: Where,
): boolean {
  if (site?.list?.test(path)) return false;
  const has = (field: FieldName, ...from: Claim['source'][]) =>
    claims.some((entry) => entry.field === field && from.includes(entry.source));
  // Data of this kind is only ever claimed from one JobPosting, even one that forgot its title.
  if (has('title', 'app-state') || claims.filter(({ source }) => source === 'json-ld' || source === 'microdata').length >= 2) return true;
  if (!claims.some(({ field }) => field === 'title')) return false;
  if (site?.posting) return site.posting.test(path);
  if (list || isList(claims) || isSeveral(claims) || (other !== undefined && !site)) return false;
  const kinds = sectionKinds(claims);
  const asks = kinds.has('requirements') || kinds.has('preferred');
  const does = kinds.has('responsibilities');
  const labels = new Set(
    claims
      .filter(({ source, field }) => (source === 'labels' || source === 'headings') && TELLING.includes(field))
      .map(({ field }) => field),
  );
  const gendered = claims.some((entry) => entry.field === 'title' && GENDERED.test(entry.value));
  // "Council seeks 40 new foster carers": news tells of work in a posting's words, but has none of its labels.
  if (NEWS.test(path) && labels.size === 0 && !gendered && !has('title', 'json-ld', 'microdata')) return false;
  const applies = calls.some(offersToApply);
  // Pay with its unit in the text itself, beside what one does or they ask.
  const pays =
    !labels.has('baseSalary') &&
    claims.some((entry) => entry.field === 'baseSalary' && entry.source === 'prose' && entry.value.unit !== undefined);
  const closes = claims.some((entry) => entry.field === 'validThrough' && entry.source === 'prose');
  const addressed = claims.some((entry) => entry.field === 'title' && isJobAddress(path, entry.value));
  // A JobPosting that knows its title and nothing else is half a proof.
  const recorded = has('title', 'json-ld', 'microdata') ? 2 : 0;
  // Templates and guides name a part of themselves so too, but stand at no job's address and have no way to apply.
  const named = described && (addressed || applies);
  const score =
    recorded +
    Number(named) +
    Number(gendered) +
    Number(addressed) +
    Number(asks) +
    Number(does) +
    Math.min(labels.size, 3) +
    Number(applies) +
    Number(closed);
  return score >= 3 || (asks && (does || hasDuties(claims)) && (pays || closes)) || (asks && does && isBare(claims));
}

/** Cards of a search result repeat a label with ever other values; a posting says a thing once or twice. */
function isList(claims: readonly Claim[]): boolean {
  const values = (field: FieldName) =>
    new Set(claims.filter((entry) => entry.field === field && entry.source === 'labels').map((entry) => JSON.stringify(entry.value)));
  const often = TELLING.filter((field) => values(field).size >= MOST_VALUES);
  return often.length >= 2 || often.some((field) => values(field).size > MOST_VALUES);
}

/** Postings one below the other in one text: the same heading for what one does stands twice, and the same for what they ask, each time with other words. */
function isSeveral(claims: readonly Claim[]): boolean {
  const sections = claims.flatMap((entry) =>
    entry.field === 'description' && entry.source === 'headings' ? (entry.value as Posting['description']) : [],
  );
  const isTwice = (kind: string) => {
    const words = new Map<string, Set<string>>();
    for (const section of sections.filter((each) => each.kind === kind && each.heading !== undefined))
      words.set(section.heading ?? '', (words.get(section.heading ?? '') ?? new Set()).add(JSON.stringify(section.blocks)));
    return [...words.values()].some(({ size }) => size >= 2);
  };
  return isTwice('responsibilities') && isTwice('requirements');
}

/** "Job description" heads what one does on pages that have no heading of their own for it. */
function hasDuties(claims: readonly Claim[]): boolean {
  return claims.some(
    (entry) =>
      entry.field === 'description' &&
      entry.value.some(({ heading, blocks }) => heading !== undefined && KIND_OF_PAGE.test(fold(heading)) && blocks.length > 0),
  );
}

function sectionKinds(claims: readonly Claim[]): Set<string> {
  const sections = claims.flatMap((entry) => (entry.field === 'description' ? (entry.value as Posting['description']) : []));
  return new Set(
    sections
      .filter(({ blocks }) => blocks.some(({ kind }) => kind === 'list') || extentOf(blocks.map(wordsOf).join('')) >= 40)
      .map(({ kind }) => kind),
  );
}

function wordsOf(block: Posting['description'][number]['blocks'][number]): string {
  return block.kind === 'list' ? '' : block.text;
}

/** "Nordwind is looking for a baker" in the text's opening. */
const SEEKS = /\b(?:looking for|seeking|hiring|recruiting|searching for)$/;

/** Text alone that says what one does and what they ask, in lists, and speaks of a job. */
function isBare(claims: readonly Claim[]): boolean {
  const lists = claims
    .flatMap((entry) => (entry.field === 'description' ? (entry.value as Posting['description']) : []))
    .filter(({ blocks }) => blocks.some(({ kind }) => kind === 'list'));
  return (
    lists.length >= 2 && claims.some(({ source, field, evidence }) => source === 'prose' && (field === 'title' || SEEKS.test(evidence)))
  );
}
