import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';
import type { Site } from '../sites/site.ts';
import { offersToApply } from './calls.ts';
import { fieldsOfLabel } from './label-words.ts';
import { sectionKind } from './section-words.ts';

/** Containers that pages mark as the description, stable names only, best first. */
const ROOTS = [
  '[itemprop="description"]',
  '[property="description"]:not(meta)',
  '[data-automation="jobAdDetails"]',
  '[data-automation-id="jobPostingDescription"]',
  '[data-testid*="job-description" i],[data-testid*="jobDescription" i]',
  '[data-qa="job-description"],[data-test="jobDescription"],[data-ui="job-description"]',
  '#job-description,#jobDescription,#jobDescriptionText,#job_description,#JobDescription',
  '[class*="job-description" i],[class*="jobDescription" i],[class*="job_description" i],[class*="description__text" i]',
] as const;
/** Less than this is a teaser. */
const LEAST_TEXT = 200;

/** The blocks that make up the posting's description, in order, without clutter; empty where the page shows none. */
export function descriptionBlocks(page: Page, blocks: readonly Block[], clutter: ReadonlySet<Block>, site: Site | undefined): Block[] {
  const clean = blocks.filter((block) => !clutter.has(block));
  return marked(page, clean, site) ?? bySections(clean);
}

function marked(page: Page, blocks: readonly Block[], site: Site | undefined): Block[] | undefined {
  const own = site?.fields?.descriptionRoot;
  const selectors = [...(own === undefined ? [] : [own]), ...ROOTS];
  for (const selector of selectors) {
    const candidates = all(page.document, selector).map((root) => inside(root, blocks));
    const best = candidates.reduce<Block[]>((most, next) => (lengthOf(next) > lengthOf(most) ? next : most), []);
    if (lengthOf(best) >= LEAST_TEXT) return best;
  }
  return undefined;
}

function inside(root: Element, blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.element !== undefined && root.contains(block.element) && block.region !== 'form');
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/**
 * Where nothing is marked: from the first long text before the first heading in known words, to the last block before the page turns to
 * something else (a list of labels, a form, another headline, the footer).
 */
function bySections(blocks: readonly Block[]): Block[] {
  const anchors = blocks.flatMap((block, index) => (isAnchor(block, blocks[index + 1]) ? [index] : []));
  const [first] = anchors;
  const last = anchors.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = startOf(blocks, first);
  let end = last + 1;
  while (end < blocks.length && !isOver(blocks, end)) end++;
  return blocks.slice(start, end).filter((block) => !block.control && isText(block));
}

const TEXT_KINDS = new Set(['responsibilities', 'requirements', 'preferred', 'benefits', 'about']);

function isAnchor(block: Block, next: Block | undefined): boolean {
  if (!isText(block) || block.kind === 'item' || block.control || block.text.length > 70 || !next) return false;
  const marked = block.kind === 'heading' || block.strong || block.text.endsWith(':') || /^\p{Lu}[^.:,]*$/u.test(block.text);
  const kind = marked ? sectionKind(block.text) : undefined;
  return (
    kind !== undefined &&
    TEXT_KINDS.has(kind) &&
    (next.kind === 'item' || next.text.length >= (block.strong || block.kind === 'heading' ? 30 : 60))
  );
}

function isText({ region }: Block): boolean {
  return region === 'main' || region === 'aside' || region === 'header';
}

/** Back over the opening paragraphs: short lines between them count, headlines and labels end it. */
function startOf(blocks: readonly Block[], anchor: number): number {
  let start = anchor;
  for (let index = anchor - 1; index >= 0 && anchor - index <= 30; index--) {
    const block = blocks[index];
    if (!block || !isText(block) || block.control || (block.kind === 'heading' && block.level === 1)) break;
    if (isLabelLine(block.text)) break;
    if (block.text.length >= 80 || (block.text.length >= 40 && /[.!?…]$/.test(block.text))) start = index;
    else if ((block.kind === 'heading' || block.strong) && start === index + 1) start = index;
  }
  return start;
}

function isOver(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || !isText(block) || (block.kind === 'heading' && block.level === 1)) return true;
  if (block.control || isLink(block)) return offersToApply(block);
  return block.kind !== 'item' && isLabelLine(block.text);
}

function isLink({ spans, text }: Block): boolean {
  return spans.some((span) => span.href !== undefined && span.start === 0 && span.end === text.length);
}

/** "Practice Area", "Deadline: Aug 23": the page's own list of facts, not its text. */
function isLabelLine(text: string): boolean {
  const label = /^([^:]{2,40}):/.exec(text)?.[1] ?? (text.length <= 40 ? text : '');
  return label !== '' && fieldsOfLabel(label).length > 0 && sectionKind(label) === undefined;
}
