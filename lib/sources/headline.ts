import type { Block } from '../page/block.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { cleanOrganizationName } from '../values/organization.ts';
import { parsePlaces } from '../values/place.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { isLabelWord } from './label-words.ts';
import { sectionKind } from './section-words.ts';

const SEPARATOR = /\s*[·•|⋅]\s*/;

/**
 * The headline: the page's one first-level heading; where it has none, the first of the second level, if that is neither a section's heading nor
 * a label; in plain text the line above "Employer · Place · On-site".
 */
export function headlineIndex(blocks: readonly Block[]): number | undefined {
  const tops = blocks.flatMap((block, index) => (isHeadline(block) ? [index] : []));
  if (tops.length > 0) return tops[0];
  const second = blocks.findIndex(({ kind, level, region }) => kind === 'heading' && level === 2 && region === 'main');
  if (second >= 0 && isTitleLine(blocks[second]) && isOwnName(blocks[second]?.text ?? '')) return second;
  const line = blocks.findIndex((block) => !block.element && factsOfLine(block.text).known >= 2);
  return line > 0 && isTitleLine(blocks[line - 1]) ? line - 1 : undefined;
}

function isHeadline(block: Block): boolean {
  return (
    block.kind === 'heading' && block.level === 1 && (block.region === 'main' || block.region === 'header') && block.text.length <= 150
  );
}

function isTitleLine(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= 150 && !/[.!?:]$/.test(block.text) && sectionKind(block.text) !== 'about';
}

function isOwnName(text: string): boolean {
  return sectionKind(text) === undefined && !isLabelWord(text);
}

/** The headline's words, where a page has one. */
export function headlineOf(blocks: readonly Block[]): string | undefined {
  const index = headlineIndex(blocks);
  return index === undefined ? undefined : blocks[index]?.text;
}

/** The parts of a line under a headline; `known` counts those that are what they seem. The first part is the employer if nothing else is. */
export function factsOfLine(line: string) {
  const parts = line.split(SEPARATOR).filter((part) => part !== '' && part.length <= 80);
  const workplace = parts.map(parseWorkplaceType).find(Boolean);
  const types = parts.flatMap(parseEmploymentTypes);
  const place = parts
    .slice(1)
    .find((part) => parseWorkplaceType(part) === undefined && parsePlaces(part).some(({ country, region }) => country ?? region));
  const places = place === undefined ? [] : parsePlaces(place);
  const [first] = parts;
  const isName =
    parts.length >= 2 && first !== undefined && parseWorkplaceType(first) === undefined && parseEmploymentTypes(first).length === 0;
  const known = Number(workplace !== undefined) + Number(types.length > 0) + Number(places.length > 0);
  const organization = isName && known >= 1 && first !== place ? cleanOrganizationName(first) : undefined;
  return { organization, places, workplace, types: [...new Set(types)], known: known + Number(organization !== undefined && known > 0) };
}
