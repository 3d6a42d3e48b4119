import type { Block } from '../page/block.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { citiesNamed } from '../values/gazetteer.ts';
import { cleanOrganizationName, isLegalEntityName } from '../values/organization.ts';
import { parsePlaces } from '../values/place.ts';
import { fold } from '../values/text.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { DEPARTMENT, HIRES, LIST, MENU, PERMANENCE, WAY } from './headline-parts.ts';
import { fieldsOfLabel, isLabelWord } from './label-words.ts';
import { sectionKind } from './section-words.ts';

const SEPARATOR = /\s*[·•|⋅]\s*/;

/**
 * The headline: the page's one first-level heading; where it has none, the first of the second level, if that is neither a section's heading nor
 * a label; in plain text the line above "Employer · Place · On-site", or the first line of all where it is short.
 */
export function headlineIndex(blocks: readonly Block[], document?: Document): number | undefined {
  const first = firstHeadline(blocks);
  const titled = document ? titledLine(blocks, document) : undefined;
  return titled ?? first;
}

/** What a page is, and not what the job is. */
export const KIND_OF_PAGE =
  /^(?:job|position|vacancy|career) (?:description|details?|posting|announcement|opening|opportunit(?:y|ies)|profile|advertisement)(?: details?)?$|^(?:our |all )?(?:careers?|jobs|vacancies|join us|karriere|stellenangebote|carrieres?|recrutement|empleos?|vagas|vacatures|lavora con noi|kariera|praca|karijera|poslovi)$|^(?:vacancy|employment opportunity|stellen(?:beschreibung|ausschreibung|angebot|anzeige)|offre d.emploi|oferta de (?:empleo|trabajo)|descripcion del puesto|vacature|offerta di lavoro|oferta pracy|oglas za posao|notice of vacancy|求人情報|求人詳細|求人票|募集要項|招聘信息|职位详情|채용 ?공고|채용 ?정보|모집요강|platsannons|jobbannons|stillingsannonse|jobopslag|tyopaikkailmoitus|nabidka prace|pracovna ponuka|allasajanlat|anunt de angajare|is ilani|αγγελια εργασιας|vakansiя)$/;

/** Calls and kinds of page that may stand before a headline of the second level. */
const MOST_SECONDS = 4;
/** The employer's part of a site ("Nordwind Careers"), where another headline of the first level follows. */
const PART_OF_SITE = /\b(?:careers|jobs|vacancies|karriere|stellenangebote|recrutement|empleos|vagas|vacatures|kariera|karijera)$/i;

/** So far down a page its headline stands. */
const MOST_BEFORE = 60;

/**
 * The heading that the document's own titles begin with, where the page's first heading is another: the employer's or the board's name ("Nordwind",
 * below it "Baker"; the title is "Baker - Nordwind"). In a page without headings any line that is the title's first part.
 */
function titledLine(blocks: readonly Block[], document: Document): number | undefined {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const titles = [shared, document.title].map((title) => title.replace(/\s+/g, ' ').trim()).filter((title) => title !== '');
  const near = blocks.slice(0, MOST_BEFORE);
  const isHeading = ({ kind, level }: Block) => kind === 'heading' && level <= 2;
  const isTop = ({ kind, level, text }: Block) => kind === 'heading' && level === 1 && !KIND_OF_PAGE.test(fold(text));
  const find = (fits: (block: Block) => boolean) =>
    titles
      .map((title) =>
        near.findIndex(
          (block) =>
            fits(block) && isMain(block) && block.text.length >= 3 && !KIND_OF_PAGE.test(fold(block.text)) && begins(title, block.text),
        ),
      )
      .find((index) => index >= 0);
  const isLine = ({ kind, control }: Block) => !control && (kind !== 'item' || !near.some(isHeading));
  return (near.some(isHeading) ? find(isHeading) : undefined) ?? (near.some(isTop) ? undefined : find(isLine));
}

/** Whether a title is the words alone, or has a mark or a joining word behind them. */
function begins(title: string, words: string): boolean {
  if (!title.toLowerCase().startsWith(words.toLowerCase()) || words.length > 150) return false;
  return /^$|^\s*[|·•,–—:(-]|^\s+(?:@|at|in|bei|chez|bij|presso|en|na|w|job)\b/i.test(title.slice(words.length));
}

function isMain({ region }: Block): boolean {
  return region === 'main' || region === 'header' || region === 'aside';
}

function firstHeadline(blocks: readonly Block[]): number | undefined {
  const tops = blocks.flatMap((block, index) => (isHeadline(block) ? [index] : []));
  const [top, another] = tops;
  if (top !== undefined) return another !== undefined && PART_OF_SITE.test(blocks[top]?.text ?? '') ? another : top;
  const aside = blocks.findIndex(
    ({ kind, level, region, text }) => kind === 'heading' && level === 1 && region === 'aside' && text.length <= 150,
  );
  if (aside >= 0) return aside;
  const named = namedHeadline(blocks);
  if (named !== undefined) return named;
  const second = secondHeadline(blocks);
  if (second !== undefined) return second;
  const line = blocks.findIndex((block) => !block.element && factsOfLine(block.text).known >= 2);
  if (line > 0 && isTitleLine(blocks[line - 1]) && !isOtherLine(blocks[line - 1]?.text ?? '')) return line - 1;
  return firstLine(blocks);
}

/** How pages name the line of their title (`class="job-title"`, `data-testid="jobTitle"`, `class="iCIMS_Header_JobTitle"`). */
const TITLE_NAME =
  /(?:job|position|posting|vacancy|opening|opportunity|requisition)(?:[-_](?:preview|posting|details?|header|info|page))?[-_]?title(?![\w-])/i;
const NAMING = ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-automation', 'data-automation-id'];

/** The one line that the page itself names its title; a list names many. */
function namedHeadline(blocks: readonly Block[]): number | undefined {
  const found = blocks.flatMap((block, index) => (isMain(block) && !block.control && isNamedTitle(block) ? [index] : []));
  const [first] = found;
  return new Set(found.map((index) => blocks[index]?.text)).size === 1 ? first : undefined;
}

function isNamedTitle({ element, text }: Block): boolean {
  if (!element || text.length < 3 || text.length > 150 || KIND_OF_PAGE.test(fold(text)) || isLabelWord(text)) return false;
  return NAMING.some((name) => TITLE_NAME.test(element.getAttribute(name) ?? ''));
}

/** The first of the second level that names something: not what the page is ("Vacancy details"), not a call ("See what we offer!"); no section may stand before it. */
function secondHeadline(blocks: readonly Block[]): number | undefined {
  // In a list the titles lead to their postings; the one that is open leads nowhere.
  const listed = blocks.some((block) => block.kind === 'heading' && block.level === 1 && isOfList(block));
  const seconds = blocks.flatMap(({ kind, level, region, spans }, index) =>
    kind === 'heading' && level === 2 && region === 'main' && !(listed && spans.some(({ href }) => href !== undefined)) ? [index] : [],
  );
  for (const index of seconds.slice(0, MOST_SECONDS)) {
    const text = blocks[index]?.text ?? '';
    if (KIND_OF_PAGE.test(fold(text)) || /[!?]$/.test(text)) continue;
    return isTitleLine(blocks[index]) && isOwnName(text) ? index : undefined;
  }
  return undefined;
}

function isHeadline(block: Block): boolean {
  return (
    block.kind === 'heading' &&
    block.level === 1 &&
    (block.region === 'main' || block.region === 'header') &&
    block.text.length <= 150 &&
    !KIND_OF_PAGE.test(fold(block.text)) &&
    !isOfList(block)
  );
}

/** "payroll jobs in Tampa, FL": of the list beside which a posting is open. */
function isOfList({ text }: Block): boolean {
  return LIST.test(fold(text));
}

function isTitleLine(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= 150 && !/[.!?:]$/.test(block.text) && sectionKind(block.text) !== 'about';
}

function isOwnName(text: string): boolean {
  return sectionKind(text) === undefined && !isLabelWord(text);
}

/** In plain text without headings: the first line that is no "Subject: …", if it is short and names nothing that a label or section does. */
function firstLine(blocks: readonly Block[]): number | undefined {
  if (blocks.some(({ element, kind }) => element !== undefined || kind === 'heading')) return undefined;
  if (blocks.slice(0, 3).some(({ text }) => MENU.test(fold(text)))) return undefined;
  const first = blocks.slice(0, 3).findIndex(({ text }) => (!text.includes(':') || HIRES.test(text)) && !isOtherLine(text));
  const block = blocks[first];
  return block && block.text.length <= 80 && isTitleLine(block) && isOwnName(block.text) ? first : undefined;
}

/** What may stand above a title in a text that was a page: the way back, the kind of page, the employer's full name, a place and an age. */
function isOtherLine(text: string): boolean {
  const words = fold(text);
  return WAY.test(words) || PERMANENCE.test(words) || KIND_OF_PAGE.test(words) || isLegalEntityName(text) || factsOfLine(text).known >= 2;
}

/** The headline's words, where a page has one. */
export function headlineOf(blocks: readonly Block[], document?: Document): string | undefined {
  const index = headlineIndex(blocks, document);
  return index === undefined ? undefined : blocks[index]?.text;
}

/** The parts of a line: between dots and bars, or as the page sets them apart ("Nordwind", "-", "Remote"). */
export function partsOfLine(line: string, segments: readonly string[] = []): string[] {
  return withSeparators(line, segments)
    .split(SEPARATOR)
    .map((part) => withoutLabel(part.replace(/^(?:[-–—,/\s]|\p{Extended_Pictographic}|\uFE0F|\u200D)+|[-–—,/\s]+$/gu, '')))
    .filter((part) => part !== '' && part.length <= 80);
}

/** The line with a dot between parts that the page sets apart by nothing but their boxes ("Full time" and "Valencia, Spain", run together). */
function withSeparators(line: string, segments: readonly string[]): string {
  if (segments.length < 2 || /[.!?]$/.test(line)) return line;
  const separated = SEPARATOR.test(line);
  let text = '';
  let at = 0;
  let before = '';
  for (const segment of segments) {
    const start = line.indexOf(segment, at);
    if (start < 0) return line;
    const gap = line.slice(at, start);
    const isPlace = isTownThen(before, segment);
    const isMoney = /^(?:[A-Z]{2,3}|KSh|[$€£₹₦₱])$/.test(before) && /^\d/.test(segment);
    text += `${isPlace ? ', ' : isMoney ? ' ' : text === '' || (separated && gap !== '') ? gap : ' · '}${segment}`;
    at = start + segment.length;
    before = segment;
  }
  return text + line.slice(at);
}

/** "Ghent" and "Belgium", or "BE", in boxes of their own are one place. */
function isTownThen(before: string, segment: string): boolean {
  return isCity(before) && placesIn(segment.replace(/^,\s*/, '')).some(({ locality }) => locality === undefined);
}

function isCity(words: string): boolean {
  return citiesNamed(words.replace(/,$/, '')).some(({ minor }) => !minor);
}

/** "Sede di lavoro Genova, Italia", "Arbeitgeber Nordwind GmbH": a label that nothing parts from its value, where the value is beyond doubt. */
function withoutLabel(part: string): string {
  const words = part.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const fields = fieldsOfLabel(words.slice(0, count).join(' '));
    const value = words.slice(count).join(' ');
    const isPlace = fields.includes('jobLocation') && isCity(value.split(',')[0] ?? '');
    if (isPlace || (fields.includes('hiringOrganization') && isLegalEntityName(value))) return value;
  }
  return part;
}

/** The parts of a line under a headline; `known` counts those that are what they seem. The first part is the employer if nothing else is. */
export function factsOfLine(line: string, segments: readonly string[] = []) {
  const parts = partsOfLine(line, segments);
  const workplace = parts.map(parseWorkplaceType).find(Boolean);
  const types = parts.flatMap(parseEmploymentTypes);
  const place =
    parts.slice(1).find((part) => isTown(part) || (parseWorkplaceType(part) === undefined && placesIn(part).length > 0)) ??
    parts.slice(0, 1).find(isTown);
  const places = place === undefined ? [] : parsePlaces(place);
  const [first] = parts;
  const isName =
    parts.length >= 2 && first !== undefined && parseWorkplaceType(first) === undefined && parseEmploymentTypes(first).length === 0;
  const known = Number(workplace !== undefined) + Number(types.length > 0) + Number(places.length > 0);
  const organization =
    isName && !PERMANENCE.test(fold(first)) && known >= 1 && first !== place && isEmployer(first)
      ? cleanOrganizationName(first)
      : undefined;
  return { organization, places, workplace, types: [...new Set(types)], known: known + Number(organization !== undefined && known > 0) };
}

const AGE = /^(?:last|this|next) (?:week|month|year)$|^(?:today|yesterday|just now)$|\bago$/i;

/** Neither a label, nor a department, nor a town. */
function isEmployer(part: string): boolean {
  return /^[^\d:]*$/.test(part) && !AGE.test(part) && !isLabelWord(part) && !DEPARTMENT.test(fold(part)) && !isCity(part);
}

/** "Boise, ID (Onsite)": a town with its country or region, whatever stands beside it. */
function isTown(part: string): boolean {
  return placesIn(part).some(({ locality }) => locality !== undefined);
}

/** Places whose country or region is given. */
function placesIn(part: string): ReturnType<typeof parsePlaces> {
  return parsePlaces(part).filter(({ country, region }) => (country ?? region) !== undefined);
}
