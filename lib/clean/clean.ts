import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';
import type { Extraction } from '../posting/extraction.ts';
import type { Removal } from '../posting/removal.ts';
import type { ClutterRule, Site } from '../sites/site.ts';
import { clutter as common } from './clutter.ts';
import { elementsOf, holdersOf } from './elements.ts';

/** What one rule, or a run of rules of one kind, takes away: the words for the ledger, and the elements to hide. */
export interface Clutter {
  removal: Removal;
  elements: Element[];
  blocks: Block[];
}

/** Part of a block ("0 Applicants" in a row with dates), or all of it where `part` is undefined. */
interface Hit {
  block: Block;
  rule: ClutterRule;
  part?: string;
}

const PARTS = /\s*[·•|⋅]\s*/;

/** The page's clutter by the common rules and the site's own. Names only what to hide; nothing is touched. */
export function findClutter(page: Page, blocks: readonly Block[], site: Site | undefined): Clutter[] {
  const rules = [...(site?.clutter ?? []), ...common];
  const hits = new Map<Block, Hit[]>();
  const add = (hit: Hit) => {
    const known = hits.get(hit.block) ?? [];
    if (!known.some(({ part }) => part === undefined || part === hit.part)) hits.set(hit.block, [...known, hit]);
  };
  for (const rule of rules) for (const hit of hitsOf(rule, page, blocks)) add(hit);
  return grouped(
    blocks.flatMap((block) => hits.get(block) ?? []),
    blocks,
  );
}

function hitsOf(rule: ClutterRule, page: Page, blocks: readonly Block[]): Hit[] {
  if ('hide' in rule) {
    const roots = all(page.document, rule.hide);
    return blocks.filter(({ element }) => element && roots.some((root) => root.contains(element))).map((block) => ({ block, rule }));
  }
  if ('dropSection' in rule) return sectionsUnder(rule.dropSection, blocks).map((block) => ({ block, rule }));
  return blocks.flatMap((block) =>
    dropped(rule.drop, block).flatMap((part) => (part === undefined ? hitWhole(block, rule, blocks) : [{ block, rule, part }])),
  );
}

/** A form goes with its headline: fields under nothing help nobody. Only a small one: some pages are one form from head to foot. */
function hitWhole(block: Block, rule: ClutterRule, blocks: readonly Block[]): Hit[] {
  const form = block.kind === 'heading' ? inBox(block, blocks, 'form') : [block];
  return (form.length <= 12 ? form : [block]).map((one) => ({ block: one, rule }));
}

/** The block whole (`[undefined]`), or those of its parts that match. */
function dropped(pattern: RegExp, block: Block): (string | undefined)[] {
  if (block.text.length <= 400 && pattern.test(block.text)) return [undefined];
  const parts = block.text.length <= 200 ? [...new Set([...block.text.split(PARTS), ...block.segments])] : [];
  return parts.length > 1 ? parts.filter((part) => pattern.test(part)) : [];
}

/** A matching heading and what stands below it, to the next heading of its level or the end of its region. */
function sectionsUnder(pattern: RegExp, blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let open: Block | undefined;
  for (const block of blocks) {
    if (open && ends(block, open)) open = undefined;
    if (!open && block.kind !== 'item' && block.text.length <= 90 && pattern.test(block.text)) open = block;
    if (open === block) found.push(...inBox(block, blocks, 'section,aside'));
    else if (open) found.push(block);
  }
  return found;
}

/** A section or aside of its own goes whole: its first line may be smaller than its headline. */
function inBox(heading: Block, blocks: readonly Block[], selector: string): Block[] {
  const box = heading.element?.parentElement?.closest(selector);
  if (!box || box.querySelector('h1')) return [heading];
  const inside = blocks.filter(({ element }) => element && box.contains(element));
  return inside.every(({ text }) => text.length <= 400) ? inside : [heading];
}

function ends(block: Block, heading: Block): boolean {
  if (block.region !== heading.region) return true;
  const rank = heading.kind === 'heading' ? heading.level : 7;
  return block.kind === 'heading' && block.level <= rank;
}

/** Neighbouring blocks that go for one reason, by one rule or out of one box, are one removal: an upsell box of six lines is one thing, not six. */
function grouped(hits: readonly Hit[], blocks: readonly Block[]): Clutter[] {
  const groups: Hit[][] = [];
  const place = new Map(blocks.map((block, index) => [block, index]));
  const holders = holdersOf(blocks, new Set(hits.filter(({ part }) => part === undefined).map(({ block }) => block)));
  for (const hit of hits) {
    const last = groups.at(-1)?.at(-1);
    const gap = last ? (place.get(hit.block) ?? 0) - (place.get(last.block) ?? 0) : Number.POSITIVE_INFINITY;
    if (last && gap <= 1 && isOneThing(last, hit, holders)) groups.at(-1)?.push(hit);
    else groups.push([hit]);
  }
  return groups.map((group) => ({
    removal: removalOf(group),
    elements: group.every(({ part }) => part === undefined)
      ? elementsOf(
          group.map(({ block }) => block),
          holders,
        )
      : group.flatMap(partElements),
    blocks: group.filter(({ part }) => part === undefined).map(({ block }) => block),
  }));
}

/** Counters and a share row go for one reason side by side, and are two things; the words and the button of one box are one. Text has no boxes. */
function isOneThing(one: Hit, other: Hit, holders: ReadonlySet<Element>): boolean {
  if (one.rule.why !== other.rule.why) return false;
  const isPart = one.part !== undefined || other.part !== undefined;
  return one.rule === other.rule || (!isPart && elementsOf([one.block, other.block], holders).length < 2);
}

function removalOf(group: readonly Hit[]): Removal {
  const [{ rule } = { rule: undefined }] = group;
  const words = rule === undefined ? '' : 'hide' in rule ? rule.hide : String('drop' in rule ? rule.drop : rule.dropSection);
  const text = group.map(({ block, part }) => part ?? block.text).join('\n');
  return { rule: words, why: rule?.why ?? 'boilerplate', ...(rule?.pattern !== undefined && { pattern: rule.pattern }), text };
}

/** The element within a row whose whole text is the part. */
function partElements({ block, part }: Hit): Element[] {
  if (!block.element) return [];
  if (part === undefined) return [block.element];
  const exact = [...block.element.querySelectorAll('*')].filter((element) => element.textContent?.replace(/\s+/g, ' ').trim() === part);
  return exact.slice(0, 1);
}

/** Takes out what must not be hidden: whatever holds the title, the place to apply, text of the posting or words that a fact rests on. */
export function guarded(found: readonly Clutter[], { posting }: Pick<Extraction, 'posting'>, description: readonly Block[]): Clutter[] {
  const kept = new Set(description);
  const facts = Object.values(posting ?? {}).flatMap((fact) => (fact && 'evidence' in fact ? [fact.evidence] : []));
  const holds = (text: string) => facts.some((words) => words.length >= 4 && text.length < 2_000 && text.includes(words));
  return found.filter(({ removal, elements, blocks }) => {
    if (blocks.some((block) => kept.has(block)) || removal.text === posting?.title?.value) return false;
    const inside = elements.some(
      (element) => [...kept].some((block) => block.element && element.contains(block.element)) || element.querySelector('h1'),
    );
    return !inside && !holds(removal.text);
  });
}
