import type { Block } from '../page/block.ts';
import type { Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import { findDates } from '../values/date.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { cleanOrganizationName } from '../values/organization.ts';
import { parsePlaces } from '../values/place.ts';
import { fold } from '../values/text.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { descriptionBlocks } from './posting-region.ts';
import { sectionKind } from './section-words.ts';
import { sectionsOf } from './sections.ts';
import { claim, type Reading } from './source.ts';
import { skillsOf } from './skills.ts';

const SEPARATOR = /\s*[·•|⋅]\s*/;
const FIELD_OF_DATE = { posted: 'datePosted', updated: 'dateModified', deadline: 'validThrough' } as const;

/** What the page's headline, the lines under it, and the headings of its text say. */
export function readHeadings({ page, blocks, clutter, site }: Reading): Claim[] {
  const head = headlineIndex(blocks);
  const headline = head === undefined ? undefined : blocks[head];
  const from = (evidence: string) => ({ source: 'headings' as const, evidence });
  const title = headline ? claim('title', headline.text, from(headline.text)) : [];
  const under = head === undefined ? [] : linesUnder(blocks, head);
  const description = descriptionBlocks(page, blocks, clutter, site);
  const sections = sectionsOf(description);
  const first = description[0]?.text ?? '';
  return [
    ...title,
    ...under.flatMap((block) => readHeadLine(block, page)),
    ...claim('description', sections, from(first)),
    ...claim('skills', skillsOf(sections), from('the headings of the text')),
  ];
}

/** The short lines between the headline and whatever comes next: a heading, a paragraph, a form. */
function linesUnder(blocks: readonly Block[], head: number): Block[] {
  const next = blocks.slice(head + 1, head + 9);
  const end = next.findIndex((block) => block.kind === 'heading' || block.text.length > 200 || (block.region !== 'main' && block.region !== 'header'));
  return next.slice(0, end < 0 ? next.length : end).filter((block) => !block.control);
}

/** The headline: the page's one first-level heading, or, in plain text, the line above "Employer · Place · On-site". */
function headlineIndex(blocks: readonly Block[]): number | undefined {
  const tops = blocks.flatMap((block, index) => (isHeadline(block) ? [index] : []));
  if (tops.length > 0) return tops[0];
  const line = blocks.findIndex((block) => !block.element && factsOfLine(block.text).known >= 2);
  return line > 0 && isTitleLine(blocks[line - 1]) ? line - 1 : undefined;
}

function isHeadline(block: Block): boolean {
  return block.kind === 'heading' && block.level === 1 && (block.region === 'main' || block.region === 'header') && block.text.length <= 150;
}

function isTitleLine(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= 150 && !/[.!?:]$/.test(block.text) && sectionKind(block.text) !== 'about';
}

/** "Nordwind · Belgrade, Serbia · On-site" and "Posted 59 days ago · Updated 29 minutes ago". */
function readHeadLine(block: Block, page: Page): Claim[] {
  if (block.text.length > 200) return [];
  const dates = findDates(block.text, page.readAt).flatMap(({ kind, value, text }) =>
    kind ? claim(FIELD_OF_DATE[kind], value, { source: 'headings', evidence: text }) : [],
  );
  const { organization, places, workplace, types, known } = factsOfLine(block.text);
  if (known < 2) return dates;
  const from = { source: 'headings' as const, evidence: block.text };
  return [
    ...dates,
    ...claim('hiringOrganization', organization === undefined ? undefined : { name: organization }, from),
    ...claim('jobLocation', places, from),
    ...claim('workplaceType', workplace, from),
    ...claim('employmentType', types, from),
  ];
}

/** The parts of a line under a headline; `known` counts those that are what they seem. The first part is the employer if nothing else is. */
function factsOfLine(line: string) {
  const parts = line.split(SEPARATOR).filter((part) => part !== '' && part.length <= 80);
  const workplace = parts.map(parseWorkplaceType).find(Boolean);
  const types = parts.flatMap(parseEmploymentTypes);
  const place = parts.slice(1).find((part) => parseWorkplaceType(part) === undefined && parsePlaces(part).some(({ country, region }) => country ?? region));
  const places = place === undefined ? [] : parsePlaces(place);
  const [first] = parts;
  const isName = parts.length >= 2 && first !== undefined && parseWorkplaceType(first) === undefined && parseEmploymentTypes(first).length === 0;
  const known = Number(workplace !== undefined) + Number(types.length > 0) + Number(places.length > 0);
  const organization = isName && known >= 1 && first !== place ? cleanOrganizationName(first) : undefined;
  return { organization, places, workplace, types: [...new Set(types)], known: known + Number(organization !== undefined && known > 0) };
}

/** The headline's words where a page has one, for other sources to compare with. */
export function headlineOf(blocks: readonly Block[]): string | undefined {
  const index = headlineIndex(blocks);
  return index === undefined ? undefined : fold(blocks[index]?.text ?? '');
}
