import type { Block } from '../page/block.ts';
import type { Claim } from '../posting/claim.ts';
import type { Site } from '../sites/site.ts';
import { fold } from '../values/text.ts';
import { readApplyLink } from './apply-links.ts';
import { dayFirst } from './date-order.ts';
import { readPair, siteLabel } from './label-pair.ts';
import { fieldsOfLabel, isLabelWord, labelKey, ORGANIZATION_LINKS } from './label-words.ts';
import { isLink } from './posting-region.ts';
import { sectionKind } from './section-words.ts';
import type { Reading } from './source.ts';
import { valuesBelow } from './values-below.ts';

/** A label and what stands behind it; `blank` where nothing does. */
export interface Pair {
  label: string;
  value: string;
  block: Block;
}

const COLON = /^([^:：]{2,40}?)\s?(?:[:：](?:\s+|$)|：)(.*)$/su;
const MAX_VALUE = 200;
/** A table with more is none of labels. */
const MOST_COLUMNS = 12;

/** Values behind labels that boards use: "Label: value", a label and its value in one row, a term and its definition, a label above its value. */
export function readLabels({ page, blocks, clutter, site }: Reading): Claim[] {
  const { pairs } = pairsOf(blocks, site);
  const apply = readApplyLink(
    page,
    blocks.filter((block) => !clutter.has(block)),
  );
  const when = {
    readAt: page.readAt,
    dayFirst: dayFirst(
      page,
      pairs.map(({ value }) => value),
    ),
  };
  const claims = [...pairs.flatMap((pair) => readPair(pair, when, site)), ...apply];
  const link = pairs.find((pair) => ORGANIZATION_LINKS.has(labelKey(pair.label)))?.value;
  return claims.map((entry) =>
    entry.field === 'hiringOrganization' && link?.startsWith('https://') ? { ...entry, value: { ...entry.value, sameAs: link } } : entry,
  );
}

const NOT_READ = new Set<Block['region']>(['nav', 'footer', 'form', 'dialog']);

/** All known labels with their values, and those that have none. */
export function pairsOf(blocks: readonly Block[], site: Site | undefined): { pairs: Pair[]; blank: string[] } {
  const pairs: Pair[] = [];
  const blank: string[] = [];
  // Between a label and its value a table may have a cell for the colon.
  const readable = blocks.filter(({ region, text }) => !NOT_READ.has(region) && !/^[:：|–—-]$/u.test(text));
  const asked = new Map<string, boolean>();
  const isLabel = (text: string): boolean => {
    if (text.length > 40) return false;
    const known = asked.get(text) ?? isKnown(text, site);
    asked.set(text, known);
    return known;
  };
  const contents = new Set(readable.filter(({ kind }) => kind === 'heading').map(({ text }) => fold(text)));
  readable.forEach((block, index) => {
    const at = valueAfter(readable, index, contents);
    const next = readable[at];
    const inline = COLON.exec(block.text);
    const [head, ...rest] = block.segments;
    const row = [...pairsInRow(block, isLabel), ...(inline ? [] : [...dashed(block, isLabel), ...pairsInSegments(block, isLabel)])];
    const column =
      block.element?.tagName === 'TH' && isLabel(block.text) ? columnPair(block, readable.slice(index + 1, index + 3 * MOST_COLUMNS)) : [];
    if (row.length > (inline ? 1 : 0)) pairs.push(...row);
    else if (column.length > 0) pairs.push(...column);
    else if (inline?.[1] !== undefined && isLabel(inline[1])) {
      const behind = inline[2] ?? '';
      if (behind.endsWith('?')) return;
      if (behind !== '') pairs.push({ label: inline[1], value: valueWithLinks(block, behind), block });
      else if (next && isValue(next, block, isLabel) && !COLON.test(next.text))
        pairs.push({ label: inline[1], value: valueWithLinks(next, next.text), block: next });
      else blank.push(block.text);
    } else if (block.icon !== undefined && block.text.length <= MAX_VALUE && isLabel(block.icon) && !isLabel(block.text)) {
      pairs.push({ label: block.icon, value: valueWithLinks(block, block.text), block });
    } else if (head !== undefined && rest.length > 0 && block.kind !== 'heading' && block.text.length <= MAX_VALUE && isLabel(head)) {
      pairs.push({ label: head, value: valueInRow(block.text.slice(head.length), rest), block });
    } else if (block.text.length <= 40 && isLabel(block.text) && next && isValue(next, block, isLabel)) {
      pairs.push({ label: block.text, value: valueWithLinks(next, valuesBelow(readable, at - 1, isLabel)), block: next });
    } else if (block.text.length <= 40 && isEmptyRow(block) && isLabel(block.text)) blank.push(block.text);
  });
  return { pairs, blank };
}

/** Where a label's value stands; a line that only leads to it ("1 vacancy in the following location:") is passed over. Beyond the end where what follows is a table of contents. */
function valueAfter(blocks: readonly Block[], index: number, contents: ReadonlySet<string>): number {
  const next = blocks[index + 1];
  if (next?.kind === 'item' && sectionKind(next.text) !== undefined && contents.has(fold(next.text))) return blocks.length;
  const leads = next !== undefined && /\bfollowing\b.{0,30}:$/i.test(next.text) && next.text.length <= 80;
  return leads ? index + 2 : index + 1;
}

/** A term or a head of a row whose own value is there, and empty. */
function isEmptyRow({ element }: Block): boolean {
  const value = element?.nextElementSibling;
  const isRow = element?.tagName === 'DT' ? value?.tagName === 'DD' : element?.tagName === 'TH' && value?.tagName === 'TD';
  return isRow && value?.childElementCount === 0 && (value.textContent ?? '').trim() === '';
}

/** "Location – Perth, Scotland". */
function dashed(block: Block, isLabel: (text: string) => boolean): Pair[] {
  const [, label = '', value = ''] = /^([^:–—-]{2,30}?)\s+[–—-]\s+(\S.{0,120})$/u.exec(block.text) ?? [];
  return label !== '' && block.kind !== 'heading' && isLabel(label) && !isLabel(value) ? [{ label, value, block }] : [];
}

/** The cell below a column's head, in a table of one row. */
function columnPair(head: Block, below: readonly Block[]): Pair[] {
  const row = head.element?.parentElement;
  const next = row?.nextElementSibling ?? row?.parentElement?.nextElementSibling?.firstElementChild;
  const sideways = [head.element?.previousElementSibling, head.element?.nextElementSibling].some((cell) => cell?.tagName === 'TD');
  if (!row || sideways || next?.tagName !== 'TR' || next.nextElementSibling || row.previousElementSibling) return [];
  const columns = row.childElementCount;
  if (columns < 2 || columns > MOST_COLUMNS || next.childElementCount !== columns) return [];
  const cell = next.children[[...row.children].findIndex((element) => element === head.element)];
  const value = below.find(({ element }) => element !== undefined && cell?.contains(element));
  return value ? [{ label: head.text, value: value.text, block: value }] : [];
}

/** Several labels in one row, each with its value: "Posted:", "2 days ago", "Openings:", "2"; or "Type: Permanent" and "Model: Hybrid" without a blank. */
function pairsInRow(block: Block, isLabel: (text: string) => boolean): Pair[] {
  if (block.text.length > 2 * MAX_VALUE) return [];
  const parts = block.segments.flatMap((segment) => segment.split(/\s+[|·•]\s+/));
  if (parts.length < 2 || parts.length > 24) return [];
  const pairs: Pair[] = [];
  for (const segment of parts) {
    const [, label = '', value = ''] = COLON.exec(segment) ?? [];
    if (label !== '' && isLabel(label)) pairs.push({ label, value, block });
    else {
      const last = pairs.at(-1);
      if (!last) return [];
      last.value = last.value === '' ? segment : `${last.value} · ${segment}`;
    }
  }
  return pairs.every(({ value }) => value !== '') ? pairs : [];
}

/** Labels and values in turn on one line, told apart by their boxes alone: "Location", "Leeds", "Category", "Sales", "Job ID", "12". */
function pairsInSegments(block: Block, isLabel: (text: string) => boolean): Pair[] {
  const { segments, kind, text } = block;
  const [first = ''] = segments;
  if (kind === 'heading' || segments.length < 4 || segments.length > 24 || text.length > 2 * MAX_VALUE || !isLabel(first)) return [];
  const pairs: Pair[] = [];
  for (const segment of segments) {
    const last = pairs.at(-1);
    if (last && (last.value === '' || !isLabel(segment))) last.value = last.value === '' ? segment : `${last.value} · ${segment}`;
    else pairs.push({ label: segment, value: '', block });
  }
  return pairs.length >= 2 && pairs.every(({ value }) => value !== '') ? pairs : [];
}

function isKnown(text: string, site: Site | undefined): boolean {
  return isLabelWord(text) || siteLabel(labelKey(text), site) !== undefined;
}

/** What stands beside a label in its row; parts that the page sets apart without any mark get one ("Berlin", "London"). */
function valueInRow(text: string, parts: readonly string[]): string {
  const marked = parts.length === 1 || parts.some((part) => /^[\p{P}\p{S}]/u.test(part));
  return (marked ? text : parts.join(' · ')).replace(/^[:\s]+/, '').trim();
}

/** What may stand below a label: short, no label itself, and of the same part of the page. */
function isValue(next: Block, label: Block, isLabel: (text: string) => boolean): boolean {
  if (next.text.length > MAX_VALUE || next.control || next.region !== label.region) return false;
  // A heading over rows of labels of their own ("Job location", below it "Country: India").
  const [head, ...rest] = next.segments;
  if (head !== undefined && rest.length > 0 && isLabel(head)) return false;
  // "Industry: Technology": what is marked up as a value is one, whatever its word.
  const tags = `${label.element?.tagName} ${next.element?.tagName}`;
  if (tags === 'DT DD' || (tags === 'TH TD' && label.element?.parentElement === next.element?.parentElement)) return true;
  if (isLabel(next.text.replace(/[:：]$/, ''))) return false;
  // "Locations" and below it "Full time" are items of a menu, where each is a link.
  if (isLink(label) && isLink(next)) return false;
  if (next.kind === 'heading' && label.kind === 'heading') return isNameBelow(next, label);
  return near(label.element, next.element);
}

/** "Entreprise" and below it, in a smaller heading, its name. */
function isNameBelow(next: Block, label: Block): boolean {
  const isEmployer = next.level > label.level && fieldsOfLabel(label.text)[0] === 'hiringOrganization';
  return (
    isEmployer &&
    next.text.length <= 60 &&
    /^\p{Lu}[^.!?:]*$/u.test(next.text) &&
    sectionKind(next.text) === undefined &&
    near(label.element, next.element)
  );
}

/** Neighbours in the page's tree, not two cards of a list: the value is the label's sibling, or their boxes are. */
function near(label: Element | undefined, value: Element | undefined): boolean {
  if (!label || !value) return true;
  for (let box: Element | null = label, up = 0; box && up < 4; box = box.parentElement, up++) if (box.contains(value)) return true;
  return false;
}

/** A value that is one link is the link's address too ("Apply: here"). */
function valueWithLinks(block: Block, text: string): string {
  const href = block.spans.find((span) => span.href?.startsWith('http'))?.href;
  return href !== undefined && !text.includes('://') ? `${text} ${href}` : text;
}
