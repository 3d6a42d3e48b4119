import type { Block } from '../page/block.ts';
import type { Claim } from '../posting/claim.ts';
import type { Posting } from '../posting/posting.ts';
import { findDates } from '../values/date.ts';
import { cleanOrganizationName, isLegalEntityName } from '../values/organization.ts';
import { lettersOf } from '../values/text.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { readBareCity } from './bare-city.ts';
import { readBareFact, readBarePay, readYears, withTypes } from './bare-facts.ts';
import { dayFirst } from './date-order.ts';
import { BY, readAboutHeading, readBodyAbove, readEmployerLine } from './employer-line.ts';
import { readFactLine } from './fact-line.ts';
import { factsOfLine, headlineIndex, partsOfLine } from './headline.ts';
import { HIRES, linkedEmployer } from './headline-parts.ts';
import { readHooks } from './hooks.ts';
import type { Reader } from './label-value.ts';
import { isLabelWord } from './label-words.ts';
import { exactTime, FIELD_OF_DATE, readBareAge, readLoneAge, readLooseDates } from './line-dates.ts';
import { readOwnSite } from './own-site.ts';
import { sectionKind } from './section-words.ts';
import { sectionsOf } from './sections.ts';
import { claim, type Reading } from './source.ts';
import { isNamed } from './title-organization.ts';

/** So far below a headline its lines are looked for. */
const MOST_LINES = 16;
/** So far above it. */
const LINES_BEFORE = 6;

/** What the page's headline, the lines under it, and the headings of its text say. */
export function readHeadings(reading: Reading): Claim[] {
  const { page, blocks, description, site } = reading;
  const head = headlineIndex(blocks, page.document);
  const headline = head === undefined ? undefined : blocks[head];
  const from = (evidence: string) => ({ source: 'headings' as const, evidence });
  const employer = headline && employerInHeadline(headline, description);
  const title = headline ? claim('title', titleOf(withoutAside(headline, page.document.title), employer), from(headline.text)) : [];
  const under = head === undefined ? [] : linesUnder(blocks, head, new Set(description));
  const over = head === undefined ? [] : blocks.slice(Math.max(0, head - LINES_BEFORE), head).filter(({ region }) => region === 'main');
  const order = dayFirst(
    page,
    under.map(({ text }) => text),
  );
  const when = { readAt: page.readAt, dayFirst: order };
  const lines = under.flatMap((block, index) => readHeadLine(block, under[index + 1], when));
  const about = { headline, title: page.document.title, description };
  return [
    ...title,
    ...readOwnSite(reading),
    ...lines,
    ...(site?.state || !headline ? [] : [...readEmployerLine(under, about), ...readBodyAbove(over)]),
    ...(lines.some(({ field }) => field === 'jobLocation') ? [] : readBareCity(under)),
    ...under.flatMap(readNumber),
    ...(site?.state ? [] : over.slice(-2).flatMap(({ text, control }) => (control ? [] : readRegisteredName(text)))),
    ...(site?.state || !headline ? [] : readHooks([...under, ...over], headline.text, when)),
    ...claim('hiringOrganization', employer === undefined ? undefined : { name: employer }, from(headline?.text ?? '')),
    ...readTenant(blocks, page.url, site),
    ...readLooseDates(blocks, when),
    ...(head === undefined ? [] : readLoneAge(blocks, { ...when, head, description })),
    ...(site?.parts ? readFactLine(blocks[0]?.text ?? '') : []),
    ...(site ? [] : readAboutHeading(description)),
    ...claim('description', sectionsOf(description), from(description[0]?.text ?? '')),
  ];
}

/** "Baker at Nordwind", where the text speaks of Nordwind or the page sets the name apart. */
function employerInHeadline(headline: Block, description: readonly Block[]): string | undefined {
  const linked = linkedEmployer(headline);
  if (linked !== undefined) return linked;
  const hires = HIRES.exec(headline.text)?.groups?.['name'] ?? /\s@(\p{Lu}.{1,59})$/u.exec(headline.text)?.[1];
  if (hires !== undefined) return cleanOrganizationName(hires);
  const [, name = ''] = /\s(?:at|@|bei|chez|bij|presso)\s+(\p{Lu}.{1,59})$/u.exec(headline.text) ?? [];
  return name !== '' && (headline.segments.includes(name) || isNamed(name, description)) ? cleanOrganizationName(name) : undefined;
}

/** "Stellenangebot: Koch", "We're hiring: Barista": what the page is, before what the job is. */
const ANNOUNCES =
  /^(?:stellen(?:angebot|anzeige|ausschreibung)|job(?: title| opening| offer| posting)?|title|position|vacancy|vacature|offre d['’]emploi|poste|oferta de (?:empleo|trabajo)|vaga|offerta di lavoro|oferta pracy|stanowisko|oglas|pozicija|we(?:['’]re| are) hiring|now hiring|hiring|wir suchen|nous recrutons|wij zoeken)\s*[:–—-]\s+(?=\S)/i;

/** "Line cook wanted" and "(Capitol Hill)" in a box of its own: what the document's title is without is no part of the job's. */
function withoutAside({ text, segments }: Block, document: string): string {
  const aside = segments.at(-1) ?? '';
  const bare = /^\([^()]{2,40}\)$/.test(aside) && segments.length === 2 ? text.slice(0, -aside.length).trim() : '';
  return bare !== '' && document.startsWith(bare) && !document.includes(aside) ? bare : text;
}

function titleOf(headline: string, employer: string | undefined): string {
  const hired = HIRES.exec(headline)?.groups?.['title'];
  if (hired !== undefined) return hired;
  const rest = employer === undefined ? headline : headline.slice(0, headline.lastIndexOf(employer));
  const bare = employer === undefined ? headline : rest.replace(/\s+(?:at|@|bei|chez|bij|presso)\s*$/i, '');
  return bare
    .replace(/^[[(](?:now )?hiring[\])]\s*/i, '')
    .replace(ANNOUNCES, '')
    .replace(/\s[-–]\s?job post(?:ing)?$/i, '');
}

/** What boards call the box in which a posting's facts stand. */
const FACTS = /^(?:(?:job |details )?at a glance|(?:quick|key|job) (?:facts|details|info(?:rmation)?))$/i;

/** The short lines between the headline and whatever comes next: a heading of the text, a paragraph, a form. A heading may be the employer's name. */
function linesUnder(blocks: readonly Block[], head: number, description: ReadonlySet<Block>): Block[] {
  const headline = blocks[head];
  // A description that holds the headline too is the whole page.
  const inText = (block: Block) => headline !== undefined && !description.has(headline) && description.has(block);
  const next = blocks.slice(head + 1, head + 1 + MOST_LINES);
  const end = next.findIndex(
    (block, index) =>
      (block.kind === 'heading' &&
        !/^\D{0,3}\d/.test(block.text) &&
        !FACTS.test(block.text) &&
        (index > 2 || block.level === 1 || block.text.length > 60)) ||
      (!FACTS.test(block.text) &&
        (block.kind === 'heading' || block.strong || block.text.endsWith(':')) &&
        !isLabelWord(block.text) &&
        sectionKind(block.text) !== undefined) ||
      inText(block) ||
      block.text.length > 200 ||
      (block.region !== 'main' && block.region !== 'header' && block.region !== blocks[head]?.region),
  );
  return next.slice(0, end < 0 ? next.length : end).filter((block) => !block.control);
}

/** A number of the opening on a line of its own ("JR00215399", "Req #1044"). */
function readNumber({ text }: Block): Claim[] {
  const [, behind] =
    /^(?:Req(?:uisition)?|Job|Ref(?:erence)?|Vacancy)\.? ?(?:ID|[Nn]o\.?|[Nn]umber)? ?[#:] ?([A-Z]{0,5}[-_]?\d{3,12})$/.exec(text) ?? [];
  const value = behind ?? (/^[A-Z]{1,4}[-_ ]?\d{4,12}$/.test(text) ? text : undefined);
  return claim('identifier', value === undefined ? undefined : { value }, { source: 'headings', evidence: text });
}

/** Host names that many employers share or that name no one. */
const COMMON_HOSTS =
  /^(?:www\d?|jobs?|careers?|job-?boards?|boards?|apply|hire|hiring|work|m|app|portal|recruit\w*|talent|[a-z]{2}(?:-[a-z]{2})?)$/;

/** Systems that give each employer a host of its own: a heading with the same name is the employer's ("nordwind.system.example", "Nordwind"). */
function readTenant(blocks: readonly Block[], url: string, site: Reading['site']): Claim[] {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  const [tenant = ''] = labels;
  if (labels.length < 3 || COMMON_HOSTS.test(tenant) || (site && site.kind !== 'ats')) return [];
  const heading = blocks.find(({ kind, text }) => {
    const letters = lettersOf(text);
    return (
      kind === 'heading' && letters.length >= 4 && text.length <= 60 && (tenant.replace(/-/g, '') === letters || tenant.endsWith(letters))
    );
  });
  const name = heading && cleanOrganizationName(heading.text);
  return claim('hiringOrganization', name === undefined ? undefined : { name }, {
    source: 'headings',
    evidence: `${name} · ${labels.join('.')}`,
  });
}

/** "Nordwind Ltd — London (hybrid, 2 days in the office)". */
function workplaceAside(text: string): Posting['workplaceType'] | undefined {
  const aside = text.length <= 100 ? /\(([^()]{3,60})\)$/.exec(text)?.[1] : undefined;
  return aside === undefined ? undefined : (parseWorkplaceType(aside) ?? parseWorkplaceType(aside.split(/[,;]/)[0] ?? ''));
}

/** How a page names what is said of somebody else than the posting: the client's country, the company's seat. */
const OF_OTHERS = /\b(?:client|buyer|headquarters?|hq|poster|author)[-_A-Z]/;

function isOfOthers({ element }: Block): boolean {
  return ['class', 'id', 'data-test', 'data-testid', 'data-qa'].some((name) => OF_OTHERS.test(element?.getAttribute(name) ?? ''));
}

/** "Nordwind · Belgrade, Serbia · On-site" and "Posted 59 days ago · Updated 29 minutes ago". */
function readHeadLine(block: Block, next: Block | undefined, when: Reader): Claim[] {
  if (block.text.length > 200 || block.element?.tagName === 'DT' || block.element?.tagName === 'TH' || isOfOthers(block)) return [];
  const { readAt, dayFirst } = when;
  const parts = partsOfLine(block.text, block.segments);
  // "New York" and "Posted 3 days ago" in boxes that run together.
  const line = /\p{Ll}\p{Lu}/u.test(block.text) && parts.length > 1 ? parts.join(' · ') : block.text;
  const dates = findDates(line, readAt, dayFirst === undefined ? {} : { dayFirst }).flatMap(({ kind, value, text }) =>
    kind ? claim(FIELD_OF_DATE[kind], (kind === 'posted' && exactTime(block, when)) || value, { source: 'headings', evidence: text }) : [],
  );
  const { organization, places, workplace, types, known } = factsOfLine(block.text, block.segments);
  const from = { source: 'headings' as const, evidence: block.text };
  const labelled = block.segments.some((segment) => segment.endsWith(':'));
  const facts = labelled
    ? []
    : known < 2
      ? withTypes(
          parts.flatMap((part) => readBareFact(part, parts.length > 1 ? part : block.text, next?.text ?? '')),
          from,
        )
      : [
          ...claim('hiringOrganization', organization === undefined ? undefined : { name: organization }, from),
          ...claim('jobLocation', places, from),
          ...claim('workplaceType', workplace, from),
          ...claim('employmentType', types, from),
        ];
  return [
    ...dates,
    ...readBareAge(parts, when),
    ...parts.flatMap(readYears),
    ...facts,
    ...claim('workplaceType', workplaceAside(block.text), from),
    ...[parts.length === 1 ? (parts[0] ?? '') : block.text, ...(parts.length > 1 ? parts : [])]
      .flatMap((part) => readBarePay(part, next?.text ?? ''))
      .slice(0, 1),
    ...readRegisteredName(block.text),
  ];
}

/** A line that is nothing but a name with a legal ending ("Nordwind Textil GmbH"). */
function readRegisteredName(text: string): Claim[] {
  const name =
    text.length <= 60 && isLegalEntityName(text) && !/[:,]/.test(text.replace(/,(?= \S{1,6}$)/, '')) && !BY.test(text)
      ? cleanOrganizationName(text)
      : undefined;
  return claim('hiringOrganization', name === undefined ? undefined : { name }, { source: 'headings', evidence: text });
}
