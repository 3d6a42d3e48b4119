import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';
import type { ClutterRule } from '../sites/site.ts';
import { fold } from '../values/text.ts';
import { type Ground, type Line, LONGEST, type Words } from './ground.ts';

/** What a rule found: part of a block ("0 Applicants" in a row with dates), or all of it where `part` is undefined. */
export interface Hit {
  block: Block;
  rule: ClutterRule;
  part?: string;
}

const LONGEST_HEADLINE = 90;
const LARGEST_FORM = 12;
/** A consent box asks in a few lines, or in a list of purposes; what is larger is the page. */
const LARGEST_BOX = 30;
/** Headline, line and two or three buttons. */
const LARGEST_OFFER = 6;
const LONGEST_OFFER_HEADLINE = 60;
const LONGEST_PITCH = 140;
const LEAST_TEXT = 60;
/** Said by a link or a button, in the languages of the reader: here one applies. */
export const APPLY = /\b(?:apply|bewerb|postul|inscri|solicit|candidat|candida|aplik|konkuri|prijav)/;
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** All that one rule finds on the page. Touches nothing. */
export function findHits(rule: ClutterRule, page: Page, ground: Ground): Hit[] {
  if ('hide' in rule) {
    return all(page.document, rule.hide).flatMap((root) => ground.inside(root).map((block) => ({ block, rule })));
  }
  if ('dropSection' in rule) return sectionsUnder(rule, ground).map((block) => ({ block, rule }));
  return ground.lines.flatMap((line) => {
    if (!stands(rule, line.block)) return [];
    if (fits(rule.drop, line.words)) return whole(line.block, rule, ground).map((block) => ({ block, rule }));
    const parts = line.parts.filter((part) => fits(rule.drop, part));
    if (parts.length > 0 && asks(rule) && isRowOfChoices(line)) return [{ block: line.block, rule }];
    return parts.map(({ text }) => ({ block: line.block, rule, part: text }));
  });
}

/** The common rules are written for folded text; a site's own may be written for its very words. */
function fits(pattern: RegExp, { text, folded }: Words): boolean {
  return pattern.test(folded) || (pattern.ignoreCase && pattern.test(text));
}

function stands({ on }: ClutterRule, block: Block): boolean {
  if (on === 'link') return isControl(block);
  return on !== 'heading' || block.kind === 'heading' || block.strong;
}

/** A button, or a block that is one link from end to end. */
export function isControl({ control, spans, text }: Block): boolean {
  return control || spans.some(({ href, start, end }) => href !== undefined && start === 0 && end === text.length);
}

/** A form goes with its headline: fields under nothing help nobody. Only a small one: some pages are one form from head to foot. */
function whole(block: Block, rule: ClutterRule, ground: Ground): readonly Block[] {
  if (rule.box) return boxAround(block, ground);
  const offer = asks(rule) ? offerAround(block, rule, ground) : undefined;
  if (offer) return offer;
  const form = block.element?.closest('form,details');
  if (!form || form.querySelector('input[type=file],input[type=password]')) return [block];
  const inside = ground.inside(form);
  const heads = block.kind === 'heading' || inside[0] === block;
  return heads && inside.length <= LARGEST_FORM && isSmall(inside) ? inside : [block];
}

/** Whether the rule is about what the reader is to do for the board, and hides it. */
function asks({ why, only }: ClutterRule): boolean {
  return only === undefined && (why === 'nag' || why === 'upsell');
}

/** "Sign me up · No thanks, I'd rather miss out": links from end to end, and none of them applies. */
function isRowOfChoices({ block: { segments, spans, text }, words }: Line): boolean {
  const links = new Set(spans.filter(({ href }) => href !== undefined).map(({ start, end }) => text.slice(start, end).trim()));
  return segments.length <= 3 && segments.every((segment) => links.has(segment.trim())) && !APPLY.test(words.folded);
}

/**
 * A small box of nothing but what asks, its headline and its buttons: "Is your CV ready?", the line below it, "Review my CV". Undefined where any
 * other text stands in it, or a way to apply: then the line goes alone.
 */
function offerAround(block: Block, rule: ClutterRule, ground: Ground): readonly Block[] | undefined {
  let box = block.element ?? null;
  while (box && ground.inside(box).length < 2) box = box.parentElement;
  if (!box || /^(?:BODY|MAIN|ARTICLE|FORM|UL|OL|NAV|HEADER|FOOTER)$/.test(box.tagName)) return undefined;
  const inside = ground.inside(box);
  const others = inside.filter((other) => other !== block);
  const sells = isSmallHeadline(block) || (isControl(block) && rule.why === 'upsell');
  const isOffer =
    inside.length <= LARGEST_OFFER &&
    inside.some(isControl) &&
    others.every((other) => isControl(other) || isSmallHeadline(other) || (sells && isPitch(other, inside)));
  return isOffer && !others.some(({ text }) => APPLY.test(fold(text))) ? inside : undefined;
}

/** The one or two lines of a small box whose headline or button sells: with buttons behind them. */
function isPitch({ kind, text }: Block, inside: readonly Block[]): boolean {
  const lines = inside.filter((each) => !isControl(each) && !isSmallHeadline(each));
  const last = inside.at(-1);
  return kind === 'paragraph' && text.length <= LONGEST_PITCH && lines.length <= 2 && last !== undefined && isControl(last);
}

function isSmallHeadline({ kind, level, strong, text }: Block): boolean {
  return text.length <= LONGEST_OFFER_HEADLINE && (kind === 'heading' ? level > 1 : strong);
}

/** The dialog, or the nearest box with a button in it: a cookie notice has no headline and no element of its own. */
function boxAround(block: Block, ground: Ground): readonly Block[] {
  const dialog = block.element?.closest(DIALOG);
  if (dialog) return ground.inside(dialog);
  for (let box = block.element ?? null; box && !/^(?:BODY|MAIN|ARTICLE)$/.test(box.tagName); box = box.parentElement) {
    const inside = ground.inside(box);
    if (inside.length > LARGEST_BOX || inside.some(isPageHeadline)) break;
    if (inside.length > 1 && inside.some(isControl)) return inside;
  }
  return [block];
}

function isPageHeadline({ kind, level }: Block): boolean {
  return kind === 'heading' && level === 1;
}

function isSmall(blocks: readonly Block[]): boolean {
  return blocks.every((block) => block.text.length <= LONGEST && !isPageHeadline(block));
}

/** A matching heading and what stands below it, to the next heading of its level or the end of its region. */
function sectionsUnder(rule: ClutterRule & { dropSection: RegExp }, ground: Ground): Block[] {
  const found: Block[] = [];
  const heads = new Set(ground.lines.filter((line) => isHead(rule, line)).map(({ block }) => block));
  if (heads.size === 0) return found;
  let open: Block | undefined;
  let scope: ReadonlySet<Block> | undefined;
  for (const block of ground.blocks) {
    if (open && (ends(block, open) || scope?.has(block) === false || isOtherText(block, open))) open = undefined;
    if (!open && heads.has(block)) {
      found.push(...inSection(block, ground));
      // "More jobs" as a link leads to them and has nothing below it.
      open = block.kind === 'heading' || !isControl(block) ? block : undefined;
      scope = scopeOf(block, ground);
    } else if (open) found.push(block);
  }
  return found;
}

/** Sentences in another box than the headline's, with no link beside them: a card of another job has one, the posting's text begins so. */
function isOtherText({ kind, element, text }: Block, head: Block): boolean {
  if (kind !== 'paragraph' || text.length < LEAST_TEXT || !element || head.element?.parentElement?.contains(element)) return false;
  if (head.element?.closest('section,aside,details,dialog,[role=dialog]')?.contains(element)) return false;
  return !element.closest('li,article,a') && !element.parentElement?.querySelector('a');
}

function isHead(rule: ClutterRule & { dropSection: RegExp }, { block, words }: Line): boolean {
  return block.kind !== 'item' && block.text.length <= LONGEST_HEADLINE && stands(rule, block) && fits(rule.dropSection, words);
}

/** A section or aside of its own goes whole: its first line may be smaller than its headline. */
function inSection(head: Block, ground: Ground): readonly Block[] {
  const box = head.element?.parentElement?.closest('section,aside');
  const inside = box ? ground.inside(box) : [];
  // The headline leads: where it stands at the end of a section, the section is about something else.
  return inside.length > 0 && inside.indexOf(head) <= 2 && isSmall(inside) ? inside : [head];
}

/** A headline that is none by its element reaches no further than the box that it stands in. */
function scopeOf(head: Block, ground: Ground): ReadonlySet<Block> | undefined {
  let box = head.element ?? null;
  while (box && ground.inside(box).length < 2)
    box = head.kind === 'heading' ? (box.parentElement?.closest('section,aside,article,main') ?? null) : box.parentElement;
  return box ? new Set(ground.inside(box)) : undefined;
}

function ends(block: Block, heading: Block): boolean {
  if (block.region !== heading.region) return true;
  const rank = heading.kind === 'heading' ? heading.level : 7;
  return block.kind === 'heading' && block.level <= rank;
}
