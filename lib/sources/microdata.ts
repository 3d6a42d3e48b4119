import type { Block } from '../page/block.ts';
import { readBlocks } from '../page/blocks.ts';
import { all, type Page } from '../page/page.ts';
import { readTextBlocks } from '../page/text-blocks.ts';
import type { Claim } from '../posting/claim.ts';
import { claimsOfRecord } from './posting-record.ts';
import { sectionsOf } from './sections.ts';
import { claim, type Reading } from './source.ts';

/** The attributes that microdata (HTML standard, 5) and RDFa (https://www.w3.org/TR/rdfa-lite/) use for the same things. */
const VOCABULARIES = [
  { name: 'itemprop', type: 'itemtype', scope: 'itemscope' },
  { name: 'property', type: 'typeof', scope: 'typeof' },
] as const;
type Vocabulary = (typeof VOCABULARIES)[number];

/** What the page's microdata or RDFa JobPosting says. Job Bank Canada leaves the wrapper's `typeof` empty: the properties tell then. */
export function readMicrodata({ page }: Reading): Claim[] {
  for (const vocabulary of VOCABULARIES) {
    const root = postingRoot(page, vocabulary);
    if (root) return [...claimsOfRecord(propertiesOf(root, vocabulary), page, 'microdata'), ...descriptionOf(root, vocabulary)];
  }
  return [];
}

/** Properties of running text, in the page's order: read as blocks, so that paragraphs and lists stay what they are. */
const TEXTS = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'educationRequirements',
  'experienceRequirements',
  'jobBenefits',
  'incentiveCompensation',
];

function descriptionOf(root: Element, { name, scope }: Vocabulary): Claim[] {
  const elements = all(root, TEXTS.map((text) => `[${name}~="${text}"]`).join()).filter(
    (element) => element.tagName !== 'META' && element.parentElement?.closest(`[${scope}]`) === root,
  );
  const outer = elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
  // A page may carry the same text once for wide screens and once for narrow ones.
  const texts = outer.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  const outermost = outer.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
  const blocks = outermost.flatMap(blocksIn);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return length < LEAST_TEXT ? [] : claim('description', sectionsOf(blocks), { source: 'microdata', evidence: blocks[0]?.text ?? '' });
}

/** Bare text keeps its line breaks (Job Bank Canada puts a whole posting into one span). */
function blocksIn(element: Element): Block[] {
  return element.firstElementChild ? readBlocks(element) : readTextBlocks(element.textContent ?? '');
}

/** Shorter than this is a stub. */
const LEAST_TEXT = 40;

function postingRoot(page: Page, { name, type }: Vocabulary): Element | undefined {
  const typed = all(page.document, `[${type}$="JobPosting"]`);
  if (typed.length > 0) return typed.length === 1 ? typed[0] : undefined;
  const untyped = all(page.document, `[${type}=""]`).filter((root) =>
    ['hiringOrganization', 'datePosted'].every((property) => root.querySelector(`[${name}="${property}"]`)),
  );
  return untyped.at(-1);
}

function propertiesOf(root: Element, vocabulary: Vocabulary): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const element of all(root, `[${vocabulary.name}]`)) {
    if (element.parentElement?.closest(`[${vocabulary.scope}]`) !== root) continue;
    const value = element.hasAttribute(vocabulary.scope) && element !== root ? propertiesOf(element, vocabulary) : wordsOf(element);
    for (const name of (element.getAttribute(vocabulary.name) ?? '').split(/\s+/)) {
      const key = PROPERTY_CASE[name.toLowerCase()] ?? name.replace(/^schema:/, '');
      const before = record[key];
      if (isEmpty(value) || value === before || (TEXTS.includes(key) && key !== 'skills')) continue;
      record[key] = before === undefined || isEmpty(before) ? value : [before, value].flat();
    }
  }
  return record;
}

/** Seen: `property="joblocation"`. */
const PROPERTY_CASE: Record<string, string> = {
  joblocation: 'jobLocation',
  hiringorganization: 'hiringOrganization',
  dateposted: 'datePosted',
};

function isEmpty(value: unknown): boolean {
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function wordsOf(element: Element): unknown {
  const attribute = { META: 'content', TIME: 'datetime', A: 'href', LINK: 'href', DATA: 'value' }[element.tagName];
  const value = element.getAttribute('content') ?? (attribute ? element.getAttribute(attribute) : null);
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
  if (value !== null && !(element.tagName === 'A' && !/url|sameAs/i.test(property))) return value.trim();
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
