import type { Clutter } from '../clean/clean.ts';
import type { Block } from '../page/block.ts';
import { partsOfLine } from '../sources/headline.ts';
import { isLink } from '../sources/posting-region.ts';
import { findDates } from '../values/date.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { parsePlaces } from '../values/place.ts';
import { parseSalary } from '../values/salary.ts';
import { fold } from '../values/text.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { saysClosed } from './closed-words.ts';

/** What the clutter rule of the same kind is called (`lib/clean/other-jobs.ts`). */
const RULE = 'other jobs';
const LONGEST_TITLE = 150;
const LONGEST_LINE = 200;
const MOST_LINES = 14;

/**
 * Cards of other postings, known by their shape alone: boxes side by side, each with one link to an address of its own and below it at least two
 * things that postings say (a place, a pay, an age, a kind of contract). What a heading announces ("Similar jobs") the clutter rules know.
 */
export function findCards(blocks: readonly Block[], readAt: Date): Clutter[] {
  const families = familiesOf(boxesOf(blocks));
  const within = blocksIn(new Set(families.flat()), blocks);
  const cards = families.flatMap((family) => {
    const lines = family.map((box) => within.get(box) ?? []);
    const like = lines.filter((card, index) => isCard(card, family[index], readAt));
    return like.length >= 2 && like.length * 2 >= lines.length ? lines.flat() : [];
  });
  const text = [...new Set(cards.map((block) => block.text))].join('\n');
  return text === '' ? [] : [{ removal: { rule: RULE, why: 'boilerplate', only: 'clean view', text }, elements: [], blocks: cards }];
}

/**
 * The page's blocks without those of other postings, which say the same things of another job. What holds a headline of the first level is none of
 * them. In plain text nothing sets a nag or a notice of closure apart from the posting's own lines: they go, too.
 */
export function withoutOthers(blocks: readonly Block[], clutter: readonly Clutter[]): Block[] {
  const others = clutter.filter(
    ({ removal, blocks: taken }) => removal.rule === RULE && !taken.some(({ kind, level }) => kind === 'heading' && level === 1),
  );
  const gone = new Set(others.flatMap((entry) => entry.blocks));
  const all = new Set(clutter.flatMap((entry) => entry.blocks));
  return blocks.filter((block) => !gone.has(block) && (block.element !== undefined || !(all.has(block) || isNotice(block))));
}

function isNotice({ text }: Block): boolean {
  return text.length <= LONGEST_LINE && saysClosed(fold(text));
}

/** For each address that a line is a link to, the largest boxes that hold no link to another. */
function boxesOf(blocks: readonly Block[]): Element[] {
  const leadsTo = new Map<Element, string>();
  const links = blocks.filter((block) => isTitleLink(block));
  for (const { element, spans } of links) {
    const href = spans[0]?.href ?? '';
    for (let box: Element | null | undefined = element; box; box = box.parentElement) {
      const before = leadsTo.get(box);
      if (before === href || before === MANY) break;
      leadsTo.set(box, before === undefined ? href : MANY);
    }
  }
  const boxes = new Set<Element>();
  for (const { element } of links) {
    let box = element;
    while (box?.parentElement && leadsTo.get(box.parentElement) !== MANY) box = box.parentElement;
    if (box && leadsTo.get(box) !== MANY && box.parentElement) boxes.add(box);
  }
  return [...boxes];
}

/** No address is this. */
const MANY = ' ';

function isTitleLink(block: Block): boolean {
  if (block.region === 'nav' || block.region === 'footer' || block.text.length > LONGEST_TITLE || !isLink(block)) return false;
  return !/^(?:#|mailto:|tel:|javascript:)/.test(block.spans[0]?.href ?? '#');
}

/** Boxes that stand side by side. */
function familiesOf(boxes: readonly Element[]): Element[][] {
  const families = new Map<Element, Element[]>();
  for (const box of boxes) {
    const { parentElement } = box;
    if (parentElement) families.set(parentElement, [...(families.get(parentElement) ?? []), box]);
  }
  return [...families.values()].filter((family) => family.length >= 2);
}

function blocksIn(boxes: ReadonlySet<Element>, blocks: readonly Block[]): Map<Element, Block[]> {
  const owners = new Map<Element, Element | undefined>();
  const found = new Map<Element, Block[]>();
  for (const block of blocks) {
    const path: Element[] = [];
    let at = block.element ?? null;
    while (at && !owners.has(at) && !boxes.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    const owner = at ? (boxes.has(at) ? at : owners.get(at)) : undefined;
    for (const element of path) owners.set(element, owner);
    if (owner) found.set(owner, [...(found.get(owner) ?? []), block]);
  }
  return found;
}

function isCard(lines: readonly Block[], box: Element | undefined, readAt: Date): boolean {
  if (lines.length < 2 || lines.length > MOST_LINES || lines.some(({ text }) => text.length > LONGEST_LINE)) return false;
  // Where the whole card is the link, its title may stand outside of any box.
  const title = box?.tagName === 'A' ? undefined : lines.find(isTitleLink);
  const parts = lines.filter((line) => line !== title).flatMap(({ text, segments }) => partsOfLine(text, segments));
  return new Set(parts.flatMap((part) => kindOf(part, readAt))).size >= 2;
}

function kindOf(part: string, readAt: Date): string[] {
  if (part.length > 60) return [];
  if (parseEmploymentTypes(part).length > 0) return ['type'];
  if (findDates(part, readAt).length > 0) return ['date'];
  if (/\d/.test(part) && parseSalary(part)?.currency !== undefined) return ['pay'];
  if (parsePlaces(part).some(({ country, region }) => (country ?? region) !== undefined)) return ['place'];
  return parseWorkplaceType(part) === undefined ? [] : ['workplace'];
}
