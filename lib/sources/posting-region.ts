import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';
import type { Site } from '../sites/site.ts';
import { isPublicBody } from '../values/organization.ts';
import { extentOf } from '../values/text.ts';
import { offersToApply } from './calls.ts';
import { headlineIndex } from './headline.ts';
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
/** Where the site is known, its description may be a few words. */
const LEAST_OWN_TEXT = 60;

/** Names that a page gives the description of a job, and hardly anything else. */
const NAMED =
  '#job-description,#jobDescription,#jobDescriptionText,#job_description,.job-description,.jobDescription,.job_description,.jobDescriptionText';

/** Whether one part of the page, and no more than one, is named a job's description and has a text. */
export function namesDescription(page: Page): boolean {
  const parts = all(page.document, NAMED);
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  return outer.length === 1 && extentOf((outer[0]?.textContent ?? '').trim()) >= LEAST_TEXT;
}

/** The blocks that make up the posting's description, in order, without clutter; empty where the page shows none. */
export function descriptionBlocks(page: Page, blocks: readonly Block[], clutter: ReadonlySet<Block>, site: Site | undefined): Block[] {
  const clean = blocks.filter((block) => !clutter.has(block));
  const root = marked(page, clean, site);
  const whole = (): Block[] => bySections(clean, headlineIndex(clean, page.document));
  if (!root) return whole();
  const headline = blocks[headlineIndex(blocks, page.document) ?? -1];
  const isOwn = site?.fields?.descriptionRoot !== undefined;
  if (headline && !isOwn && root.includes(headline)) return below(root, headline);
  return !isOwn && !root.some(saysWhat) ? wholeOf(root, whole()) : root;
}

/** A box of that name around the whole posting, headline, facts and all: its text begins below them. */
function below(root: readonly Block[], headline: Block): Block[] {
  const head = root.indexOf(headline);
  const text = bySections(root, head);
  return text.length > 0 ? text : root.slice(head + 1);
}

/** `<div id="job-description">` may be the first of several sections, each with an id of its own: the text goes on where others follow. */
function wholeOf(root: readonly Block[], whole: readonly Block[]): Block[] {
  const beyond = whole.filter((block) => !root.includes(block));
  return root.every((block) => whole.includes(block)) && beyond.filter(saysWhat).length >= 2 ? [...whole] : [...root];
}

/** A heading for what one does or what they ask. */
function saysWhat({ kind, strong, text }: Block): boolean {
  return (kind === 'heading' || strong) && /^(?:responsibilities|requirements|preferred)$/.test(sectionKind(text) ?? '');
}

function marked(page: Page, blocks: readonly Block[], site: Site | undefined): Block[] | undefined {
  const own = site?.fields?.descriptionRoot;
  const selectors = [...(own === undefined ? [] : [own]), ...ROOTS];
  for (const selector of selectors) {
    const candidates = all(page.document, selector).map((root) => inside(root, blocks));
    const best = candidates.reduce<Block[]>((most, next) => (lengthOf(next) > lengthOf(most) ? next : most), []);
    if (lengthOf(best) >= (selector === own ? LEAST_OWN_TEXT : LEAST_TEXT)) return best;
  }
  return undefined;
}

function inside(root: Element, blocks: readonly Block[]): Block[] {
  const box = boxOf(root);
  return blocks.filter((block) => block.element !== undefined && box.contains(block.element) && block.region !== 'form');
}

/** The box of a root that is a part of a line (`<p><span class="description">…<br>…</span></p>`): the element around it that holds no other text. */
function boxOf(root: Element): Element {
  const words = root.textContent?.trim() ?? '';
  let box = root;
  for (let step = 0; step < 2; step++) {
    const { parentElement } = box;
    if (!parentElement || (parentElement.textContent ?? '').trim() !== words) break;
    box = parentElement;
  }
  return box;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + extentOf(block.text), 0);
}

/**
 * Where nothing is marked: from the first long text before the first heading in known words, to the last block before the page turns to
 * something else (a list of labels, a form, another headline, the footer).
 */
function bySections(blocks: readonly Block[], head = -1): Block[] {
  const all = blocks.flatMap((block, index) => (isAnchor(block, blocks[index + 1]) ? [index] : []));
  // What a page says of its owner before the headline is no part of the posting.
  const below = all.filter((index) => index > head);
  const anchors = below.length >= 2 ? below : all;
  const [first] = anchors;
  const last = anchors.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = startOf(blocks, first, anchors === below ? head : -1);
  let end = last + 1;
  while (end < blocks.length && !isOver(blocks, end) && !isAnotherPart(blocks, last, end)) end++;
  return blocks.slice(start, end).filter((block) => !block.control && isText(block) && !isRowOfLinks(block));
}

/** "1、…", "2. …": the items of a list that is written by hand. */
const NUMBERED = /^(?:\d{1,2}[.、)．]|[-–•・●■◆]) ?\S/u;
const TEXT_KINDS = new Set(['responsibilities', 'requirements', 'preferred', 'benefits', 'about']);

function isAnchor(block: Block, next: Block | undefined): boolean {
  if (!isText(block) || block.kind === 'item' || block.control || block.text.length > 70 || !next) return false;
  // "Tasks" in a menu.
  const leads = block.kind !== 'heading' && !block.strong && isLink(block);
  const marked = block.kind === 'heading' || block.strong || /[:：]$/.test(block.text) || /^[\p{Lu}\p{Lo}][^.:,。，]*$/u.test(block.text);
  const kind = marked && !leads ? sectionKind(block.text) : undefined;
  return (
    kind !== undefined &&
    TEXT_KINDS.has(kind) &&
    (next.kind === 'item' || extentOf(next.text) >= (block.strong || block.kind === 'heading' ? 30 : NUMBERED.test(next.text) ? 20 : 60))
  );
}

function isText({ region }: Block): boolean {
  return region === 'main' || region === 'aside' || region === 'header';
}

/** Back over the opening paragraphs: short lines between them count, headlines and labels end it. */
function startOf(blocks: readonly Block[], anchor: number, head: number): number {
  let start = anchor;
  for (let index = anchor - 1; index > head && anchor - index <= 30; index--) {
    const block = blocks[index];
    if (!block || !isText(block) || block.control || (block.kind === 'heading' && block.level === 1)) break;
    if (isLabelLine(block.text) || isFactRow(block) || isGluedRow(block)) break;
    const extent = extentOf(block.text);
    if (extent >= 80 || (extent >= 40 && /[.!?…。！？]$/.test(block.text))) start = index;
    else if ((block.kind === 'heading' || block.strong) && start === index + 1 && !isPublicBody(block.text)) start = index;
  }
  return start;
}

function isOver(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || !isText(block) || (block.kind === 'heading' && block.level === 1)) return true;
  if (block.element?.closest(FOOT) || isWayToForm(blocks, index)) return true;
  if (block.control || isLink(block)) return offersToApply(block) || isMenu(blocks, index);
  const isRow = block.text.length <= 80 && !/[.!?]$/.test(block.text) && isFactRow(block);
  return block.kind !== 'item' && (isLabelLine(block.text) || isRow || isRowOfCalls(block) || isFirstOfFacts(blocks, index));
}

/** "Apply for this position" over a form, or as a line that a script makes a button. */
const TO_FORM =
  /^(?:apply(?: (?:now|here|online|today))?(?: (?:for|to) (?:this|the) (?:job|position|role|opening|vacancy))?|submit (?:your |an )?application|application form)[ !.»>→]*$/i;

function isWayToForm(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (!block || !TO_FORM.test(block.text)) return false;
  return block.kind !== 'heading' || !next || next.control || !isText(next) || next.text.length < 30;
}

/** "Job: Line Operations", and below it "Primary Location: …": the first of a list of facts, whatever its label. */
function isFirstOfFacts(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  const isPair = block !== undefined && block.kind === 'paragraph' && /^\p{Lu}[^:.!?]{1,24}: [^.!?]{1,50}$/u.test(block.text);
  return isPair && next !== undefined && next.kind === 'paragraph' && next.text.length <= 80 && isLabelLine(next.text);
}

/** "Apply online" as a link, and "Print", "E-mail to a friend" beside it. */
function isRowOfCalls({ spans: [first], text, segments }: Block): boolean {
  const leads = first?.href !== undefined && first.start === 0 && first.end < text.length && segments.length > 1;
  return leads && text.length <= 80 && !/[.!?]$/.test(text) && offersToApply({ text: text.slice(0, first.end) });
}

/** A question in a bigger heading than the text's own ("Interested in a job with us?") begins another part of the page. */
function isAnotherPart(blocks: readonly Block[], anchor: number, index: number): boolean {
  const [own, block] = [blocks[anchor], blocks[index]];
  return own?.kind === 'heading' && block?.kind === 'heading' && block.level < own.level && /\?$/.test(block.text);
}

/** The foot of a page that is marked by its name alone. */
const FOOT = '#footer,.footer,#site-footer,.site-footer,#page-footer,.page-footer';

/** Links alone, one below the other: a menu beside the text, and none of its items. */
function isMenu(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index, index + 3);
  return next.length === 3 && next.every((block) => isLink(block) && !block.control);
}

/** Two links and more with no word between them: ways to other pages. */
function isRowOfLinks(block: Block): boolean {
  return block.kind === 'paragraph' && block.spans.filter(({ href }) => href !== undefined).length >= 2 && isLink(block);
}

/** A link from end to end, or a row of links ("Apply now", "Save"). */
export function isLink({ spans, text }: Block): boolean {
  const links = spans.filter(({ href }) => href !== undefined);
  const rest = links.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return links.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** "Location", "Leeds", "Job ID", "12" on one line, without a colon. */
function isFactRow({ segments: [first = '', ...rest], text }: Block): boolean {
  return rest.length > 0 && text.length <= 400 && isLabelLine(first);
}

/** "Nordwind GmbH", "Graz", "Full time", "Posted on 11 November" in boxes of their own side by side. */
function isGluedRow({ segments, text }: Block): boolean {
  const together = segments.some((segment, index) => index > 0 && text.includes(`${segments[index - 1]}${segment}`));
  return segments.length >= 3 && together && segments.every(({ length }) => length <= 50);
}

/** "Practice Area", "Deadline: Aug 23": the page's own list of facts, not its text. */
function isLabelLine(text: string): boolean {
  const label = /^([^:]{2,40}):/.exec(text)?.[1] ?? (text.length <= 40 ? text : '');
  return label !== '' && fieldsOfLabel(label).length > 0 && sectionKind(label) === undefined;
}
