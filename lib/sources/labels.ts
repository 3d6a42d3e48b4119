import type { Block } from '../page/block.ts';
import type { Claim } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import type { Site } from '../sites/site.ts';
import { readApplyLink } from './apply-links.ts';
import { dayFirst } from './date-order.ts';
import { labelValue, type Reader, remoteFlag } from './label-value.ts';
import { fieldsOfLabel, isLabelWord, labelKey, ORGANIZATION_LINKS } from './label-words.ts';
import { claim, type Reading } from './source.ts';

/** A label and what stands behind it; `blank` where nothing does. */
export interface Pair {
  label: string;
  value: string;
  block: Block;
}

const COLON = /^([^:：]{2,40}?)\s?[:：](?:\s+|$)(.*)$/su;
const MAX_VALUE = 200;

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

/** All known labels with their values, and those that have none. */
export function pairsOf(blocks: readonly Block[], site: Site | undefined): { pairs: Pair[]; blank: string[] } {
  const pairs: Pair[] = [];
  const blank: string[] = [];
  const readable = blocks.filter(({ region }) => region !== 'nav' && region !== 'footer' && region !== 'form' && region !== 'dialog');
  const isLabel = (text: string) => text.length <= 40 && isKnown(text, site);
  readable.forEach((block, index) => {
    const next = readable[index + 1];
    const inline = COLON.exec(block.text);
    const [head, ...rest] = block.segments;
    if (inline?.[1] !== undefined && isLabel(inline[1])) {
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
      pairs.push({ label: block.text, value: valueWithLinks(next, valuesBelow(readable, index, isLabel)), block: next });
    }
  });
  return { pairs, blank };
}

function isKnown(text: string, site: Site | undefined): boolean {
  return isLabelWord(text) || siteLabel(labelKey(text), site) !== undefined;
}

function siteLabel(key: string, site: Site | undefined): FieldName | 'ignore' | undefined {
  const labels = site?.labels ?? {};
  return Object.entries(labels).find(([label]) => labelKey(label) === key)?.[1];
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
  if (label.element?.tagName === 'DT' && next.element?.tagName === 'DD') return true;
  if (isLabel(next.text.replace(/[:：]$/, ''))) return false;
  if (next.kind === 'heading' && label.kind === 'heading') return false;
  return near(label.element, next.element);
}

/** Neighbours in the page's tree, not two cards of a list: the value is the label's sibling, or their boxes are. */
function near(label: Element | undefined, value: Element | undefined): boolean {
  if (!label || !value) return true;
  for (let box: Element | null = label, up = 0; box && up < 4; box = box.parentElement, up++) if (box.contains(value)) return true;
  return false;
}

/** Several definitions below one term ("Locations": a `dd` each) are one value. */
function valuesBelow(blocks: readonly Block[], index: number, isLabel: (text: string) => boolean): string {
  const first = blocks[index + 1];
  if (!first) return '';
  const values = [first.text];
  for (const block of blocks.slice(index + 2, index + 12)) {
    const same =
      block.element && block.element.tagName === first.element?.tagName && block.element.parentElement === first.element?.parentElement;
    if (!same || !/^(?:DD|LI)$/.test(block.element?.tagName ?? '') || isLabel(block.text)) break;
    values.push(block.text);
  }
  return values.join(' · ');
}

/** A value that is one link is the link's address too ("Apply: here"). */
function valueWithLinks(block: Block, text: string): string {
  const href = block.spans.find((span) => span.href?.startsWith('http'))?.href;
  return href !== undefined && !text.includes('://') ? `${text} ${href}` : text;
}

function readPair({ label, value }: Pair, page: Reader, site: Site | undefined): Claim[] {
  const own = siteLabel(labelKey(label), site);
  if (own === 'ignore') return [];
  const evidence = `${label.replace(/\s*[:：]$/, '')}: ${value}`;
  const words = value.replace(/\s*https?:\/\/\S+$/, '') || value;
  for (const field of own ? [own] : fieldsOfLabel(label)) {
    // "RAL: 26.000 €", "Hourly rate: $20": the label tells the unit.
    const text = field === 'applyUrl' || field === 'url' ? value : field === 'baseSalary' ? `${label}: ${words}` : words;
    const read =
      field === 'workplaceType' ? (remoteFlag(labelKey(label), text) ?? labelValue(field, text, page)) : labelValue(field, text, page);
    const made = claim(field, read, { source: 'labels', evidence });
    if (made.length > 0) return made;
  }
  return [];
}
