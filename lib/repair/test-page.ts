import { factsOf } from '../posting/corrected.ts';
import type { Extraction } from '../posting/extraction.ts';
import type { Facts, FieldName, Place, Posting, Section } from '../posting/posting.ts';
import { type Anonymise, anonymiser } from './anonymous.ts';

/** What a test page is made of; a role is one. */
export interface Repaired {
  extraction: Extraction;
  corrections: { [F in FieldName]?: Posting[F] | null };
}

export interface TestPageFiles {
  /** `page.html`: the posting's labels, headings and text as they were read, with invented names. */
  page: string;
  /** `truth.json`: what the user put right, and `"?"` for every other field that was read. */
  truth: string;
}

/**
 * A test page (test/pages) out of a saved reading and its corrections, with nobody in it. It is made of what was read, not of the page
 * itself, so what the reader missed entirely is missing here too; the comment in it says so.
 */
export function testPageOf({ extraction, corrections }: Repaired): TestPageFiles {
  const hide = hiderFor(extraction, factsOf({ extraction, corrections }));
  return { page: pageOf(extraction, hide), truth: `${JSON.stringify(truthOf({ extraction, corrections }, hide), undefined, 2)}\n` };
}

function hiderFor({ posting = {}, claims }: Extraction, corrected: Facts): Anonymise {
  const organizations = claims.flatMap((claim) => (claim.field === 'hiringOrganization' ? [claim.value.name] : []));
  const names = [...organizations, posting.hiringOrganization?.value.name, corrected.hiringOrganization?.value.name];
  const places = [...(corrected.jobLocation?.value ?? []), ...(posting.jobLocation?.value ?? [])];
  const vocabulary = [
    corrected.title?.value,
    posting.title?.value,
    posting.department?.value,
    ...[posting, corrected].flatMap(({ skills }) => [...(skills?.value.required ?? []), ...(skills?.value.preferred ?? [])]),
    ...places.flatMap(({ text, locality, region, country }: Place) => [text, locality, region, country]),
    ...sectionsOf(posting).flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(firstWords)]),
    ...labelsOf(claims).map(([label]) => label),
  ];
  return anonymiser({ names: names.filter(isText), vocabulary: vocabulary.filter(isText) });
}

/** A line's first word is a capital by its place. Where the next is one too it may be a name, and is none of the vocabulary. */
function firstWords(block: Section['blocks'][number]): string[] {
  const lines = block.kind === 'list' ? block.items : [block.text];
  return lines.flatMap((line) =>
    [...line.matchAll(/(?:^|[.!?:]\s+)(\p{Lu}[\p{Ll}’']+)(?=\s+[\p{Ll}\d]|[,.])/gu)].map(([, word]) => word ?? ''),
  );
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function pageOf({ posting = {}, claims, siteKind, observed }: Extraction, hide: Anonymise): string {
  const title = hide(posting.title?.value ?? '');
  const data = dataOf(claims);
  return [
    '<!doctype html>',
    '<!-- Made by Plainpost from a saved reading, not from the page: labels, headings and text as they were read. Names of employers and people,',
    '     e-mail addresses, web addresses, telephone numbers and streets are invented, of the same shape. What was found by its shape alone may',
    `     have been missed: read it before you share it. ${siteKind ? `Read on a site of the kind “${siteKind}”.` : ''} -->`,
    '<html><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    ...(data ? [`<script type="application/ld+json">${hideIn(data, hide)}</script>`] : []),
    '</head><body><main>',
    `<h1>${escaped(title)}</h1>`,
    ...labelLines(claims, hide),
    ...sectionsOf(posting).flatMap((section) => sectionLines(section, hide)),
    ...observed.calls.map(({ text, href }) => `<a href="${escaped(href ? hide(href) : '#')}">${escaped(hide(text))}</a>`),
    '</main></body></html>',
    '',
  ].join('\n');
}

function labelsOf(claims: Extraction['claims']): [label: string, value: string][] {
  const found = claims
    .filter(({ source }) => source === 'labels')
    .flatMap(({ evidence }) => {
      const [, label, value] = /^([^:\n]{1,60}):\s*(.+)$/s.exec(evidence) ?? [];
      return label && value ? [[label, value] as [string, string]] : [];
    });
  return [...new Map(found.map((entry) => [entry.join(':'), entry])).values()];
}

function labelLines(claims: Extraction['claims'], hide: Anonymise): string[] {
  const labels = labelsOf(claims);
  if (labels.length === 0) return [];
  return ['<dl>', ...labels.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(hide(value))}</dd>`), '</dl>'];
}

/** The page's structured data, as far as a claim's evidence shows it: one property and its words. */
function dataOf(claims: Extraction['claims']): Record<string, string> | undefined {
  const entries = claims
    .filter(({ source }) => source === 'json-ld')
    .flatMap(({ evidence }) => {
      const [, property, words] = /^(\w{1,40}):\s*(.{1,500})$/s.exec(evidence) ?? [];
      return property && words ? [[property, words]] : [];
    });
  return entries.length > 0 ? { '@context': 'https://schema.org', '@type': 'JobPosting', ...Object.fromEntries(entries) } : undefined;
}

/** `<` cannot end the script early. */
function hideIn(data: Record<string, string>, hide: Anonymise): string {
  const entries = Object.entries(data).map(([key, value]) => [key, key.startsWith('@') ? value : hide(value)]);
  return JSON.stringify(Object.fromEntries(entries)).replaceAll('<', '\\u003c');
}

function sectionsOf({ description }: Facts): readonly Section[] {
  return description?.value ?? [];
}

function sectionLines({ heading, blocks }: Section, hide: Anonymise): string[] {
  return [
    ...(heading ? [`<h2>${escaped(hide(heading))}</h2>`] : []),
    ...blocks.map((block) =>
      block.kind === 'list'
        ? `<ul>${block.items.map((item) => `<li>${escaped(hide(item))}</li>`).join('')}</ul>`
        : `<p>${escaped(hide(block.text))}</p>`,
    ),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function truthOf({ extraction, corrections }: Repaired, hide: Anonymise): object {
  const fields = [...new Set([...Object.keys(extraction.posting ?? {}), ...Object.keys(corrections)])] as FieldName[];
  const value = (field: FieldName) => (field in corrections ? hiddenIn(corrections[field], hide) : '?');
  return {
    // Not the page's own address: it names whose page it was.
    url: 'https://jobs.example/posting/1',
    now: extraction.readAt,
    posting: Object.fromEntries(fields.filter((field) => field !== 'description').map((field) => [field, value(field)])),
  };
}

/** Fixed words such as "remote" have no shape of a name and stay. */
function hiddenIn(value: unknown, hide: Anonymise): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((entry) => hiddenIn(entry, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, hiddenIn(entry, hide)]));
}
