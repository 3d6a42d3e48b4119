import type { Block } from '../page/block.ts';
import type { Page } from '../page/page.ts';
import type { Removal } from '../posting/removal.ts';
import type { ClutterRule, Site } from '../sites/site.ts';
import { elementsOf, type Holders, holdersOf, partElement } from './elements.ts';
import { type Ground, groundOf } from './ground.ts';
import { findHits, type Hit } from './hits.ts';
import { collapsedWords } from './words.ts';

/** What one rule, or a run of rules of one kind, takes away: the words for the ledger, and the elements to hide. */
export interface Clutter {
  removal: Removal;
  /** Empty where nothing is hidden on the page: `removal.only` says so. */
  elements: Element[];
  blocks: Block[];
}

export interface Rules {
  /** What boards have in common (`clutter.ts`); handed in, because the content script gets it from the worker. */
  common: readonly ClutterRule[];
  site: Site | undefined;
}

/** The page's clutter by the common rules and the site's own. Names only what to hide; nothing is touched. */
export function findClutter(page: Page, blocks: readonly Block[], { common, site }: Rules): Clutter[] {
  const ground = groundOf(blocks);
  const hits = new Map<Block, Hit[]>();
  const add = (hit: Hit) => {
    const known = hits.get(hit.block) ?? [];
    if (!known.some(({ part }) => part === undefined || part === hit.part)) hits.set(hit.block, [...known, hit]);
  };
  for (const rule of site?.clutter ?? []) findHits(rule, page, ground).forEach(add);
  for (const rule of common) for (const hit of findHits(rule, page, ground)) if ('hide' in rule || !isSurrounding(hit.block)) add(hit);
  return grouped(
    page,
    blocks.flatMap((block) => wholeOf(hits.get(block) ?? [])),
    ground,
  );
}

/** A row whose every part goes ("Flag this listing", "Share") goes whole, and is no text of the posting. */
function wholeOf(hits: readonly Hit[]): readonly Hit[] {
  const [first] = hits;
  if (!first || hits.some(({ part, rule }) => part === undefined || rule.only !== undefined)) return hits;
  const rest = hits.reduce((text, { part = '' }) => text.replace(part, ' '), first.block.text);
  return /[\p{L}\p{N}]/u.test(rest) ? hits : [{ block: first.block, rule: first.rule }];
}

/** "Join now" in the menu and "Facebook" at the foot are how the site is used; what a site has there that is clutter, its own rules say. */
function isSurrounding({ region }: Block): boolean {
  return region === 'nav' || region === 'header' || region === 'footer';
}

/** Neighbouring blocks that go for one reason, by one rule or out of one box, are one removal: an upsell box of six lines is one thing, not six. */
function grouped(page: Page, hits: readonly Hit[], ground: Ground): Clutter[] {
  const groups: Hit[][] = [];
  const taken = hits.filter((hit) => hit.part === undefined && !isNamedOnly(hit)).map(({ block }) => block);
  const holders = holdersOf(page, ground.blocks, new Set(taken));
  for (const hit of hits) {
    const last = groups.at(-1)?.at(-1);
    const gap = last ? ground.at(hit.block) - ground.at(last.block) : Number.POSITIVE_INFINITY;
    if (last && gap <= 1 && isOneThing(last, hit, holders)) groups.at(-1)?.push(hit);
    else groups.push([hit]);
  }
  return groups.map((group) => clutterOf(group, holders));
}

/** A dialog may hold the page locked behind it, and asks the user something: hidden, it would leave a page that does not scroll. */
function isNamedOnly({ rule, block }: Hit): boolean {
  return rule.only !== undefined || (block.region === 'dialog' && !('hide' in rule));
}

/** Counters and a share row go for one reason side by side, and are two things; the words and the button of one box are one. Text has no boxes. */
function isOneThing(one: Hit, other: Hit, holders: Holders): boolean {
  if (one.rule.why !== other.rule.why || isNamedOnly(one) !== isNamedOnly(other)) return false;
  if (one.rule === other.rule || isNamedOnly(one)) return true;
  const isPart = one.part !== undefined || other.part !== undefined;
  return !isPart && elementsOf([one.block, other.block], holders).length < 2;
}

function clutterOf(group: readonly Hit[], holders: Holders): Clutter {
  const whole = group.filter(({ part }) => part === undefined).map(({ block }) => block);
  const parts = group.flatMap(({ block, part }) => (part === undefined ? [] : (partElement(block, part) ?? [])));
  const isNamed = group.some(isNamedOnly);
  const elements = isNamed ? [] : [...new Set([...elementsOf(whole, holders), ...parts])];
  const text = [...group.map(({ block, part }) => part ?? block.text), ...elements.flatMap(collapsedWords)].join('\n');
  return { removal: removalOf(group[0]?.rule, { text, isHidden: elements.length > 0 }), elements, blocks: whole };
}

function removalOf(rule: ClutterRule | undefined, { text, isHidden }: { text: string; isHidden: boolean }): Removal {
  return {
    rule: rule?.name ?? ownWords(rule),
    why: rule?.why ?? 'boilerplate',
    ...(rule?.pattern !== undefined && { pattern: rule.pattern }),
    ...(!isHidden && { only: 'clean view' as const }),
    text,
  };
}

function ownWords(rule: ClutterRule | undefined): string {
  if (!rule) return '';
  if ('hide' in rule) return rule.hide;
  return String('drop' in rule ? rule.drop : rule.dropSection);
}
