import type { Claim, Source } from '../posting/claim.ts';
import type { Extraction } from '../posting/extraction.ts';
import type { FieldName, Section } from '../posting/posting.ts';

// What the checks know of a posting's words: which are the employer's text, which are somebody's filing, and how to quote them.

/** Where a posting is filed under something, as against what its text says. */
const filing: ReadonlySet<Source> = new Set(['app-state', 'json-ld', 'microdata', 'selectors', 'labels', 'meta']);

export type ClaimOf<F extends FieldName> = Claim & Claim<F>;

/** What labels and data on the page say of a field, the losing claims too; never what its prose says. */
export function filed<F extends FieldName>(extraction: Extraction, field: F): ClaimOf<F>[] {
  return extraction.claims.filter((claim): claim is ClaimOf<F> => claim.field === field && filing.has(claim.source));
}

/** All lines of the posting's own region, labels and all. */
export function linesOf(extraction: Extraction): string[] {
  return extraction.observed.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The lines of the employer's text, without labels and title. From the description; where there is none, the region's lines
 * that nobody made a label of. None where the page is no posting.
 */
export function proseOf(extraction: Extraction): string[] {
  if (!extraction.posting) return [];
  const description = extraction.posting.description?.value;
  if (description && description.length > 0) {
    const lines = description.flatMap(linesOfSection);
    return [...introductionOf(extraction, lines), ...lines];
  }
  const taken = new Set(extraction.claims.filter((claim) => claim.source !== 'prose').map((claim) => claim.evidence.trim()));
  return linesOf(extraction).filter((line) => !taken.has(line) && !isLabelled(line));
}

/** Sentences between the labels and the description: a page's own introduction, where the description was found by its first heading. */
function introductionOf(extraction: Extraction, description: readonly string[]): string[] {
  const lines = linesOf(extraction);
  const start = lines.indexOf(description.find((line) => line.trim() !== '')?.trim() ?? '');
  const taken = new Set(extraction.claims.filter((claim) => claim.source !== 'prose').map((claim) => claim.evidence.trim()));
  return lines.slice(0, Math.max(0, start)).filter((line) => line.length >= leastSentence && /[.!?]$/.test(line) && !taken.has(line));
}

/** In UTF-16 units: counters and mottoes above a posting are shorter. */
const leastSentence = 20;

/** The region's lines as `Label: value` rows, also where a page sets the value under its label. */
export function rowsOf(extraction: Extraction): string[] {
  const lines = linesOf(extraction);
  const pairs = lines.flatMap((line, index) => {
    const value = lines[index + 1];
    return value !== undefined && line.length <= 30 && value.length <= 60 && /^\p{L}[\p{L} ]+:?$/u.test(line)
      ? [`${line.replace(/:$/, '')}: ${value}`]
      : [];
  });
  return [...lines, ...pairs];
}

/** A short "Label: value" line: somebody's filing, not text. */
function isLabelled(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}[^:.!?]{1,28}: ?[^:]{0,40}$/u.test(line);
}

/** A section's heading and blocks, a line each. */
export function linesOfSection(section: Section): string[] {
  const lines = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
  return section.heading === undefined ? lines : [section.heading, ...lines];
}

/** The sentences of a line, each a verbatim stretch of it. "e.g. " and "Inc. " do not end one where a small letter follows. */
export function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"'“‘(])/u).filter((sentence) => sentence.trim() !== '');
}

/** The first sentence of the employer's text that the pattern is in and that `unless` is not in. */
export function sentenceWith(extraction: Extraction, pattern: RegExp, unless?: RegExp): string | undefined {
  for (const line of proseOf(extraction)) {
    if (!pattern.test(line)) continue;
    const sentence = sentencesOf(line).find((each) => pattern.test(each) && !unless?.test(each));
    if (sentence !== undefined) return quoteOf(sentence, pattern);
  }
  return undefined;
}

/** Longest quote, in UTF-16 units: about three lines of the popup. */
const longestQuote = 220;

/** The words to quote: the sentence or, of a very long one, the stretch around the match, cut between words and never changed. */
export function quoteOf(sentence: string, pattern: RegExp): string {
  const whole = sentence.trim();
  if (whole.length <= longestQuote) return whole;
  const at = Math.max(0, whole.search(pattern));
  const start = at < 60 ? 0 : whole.indexOf(' ', at - 60) + 1;
  const end = whole.lastIndexOf(' ', start + longestQuote);
  return whole.slice(start, end > at ? end : start + longestQuote);
}

/** The value's words in a piece of evidence: "onsite" of "Work arrangement: onsite", without the brackets of data. */
export function saidIn(evidence: string): string {
  const colon = evidence.lastIndexOf(': ');
  return (colon < 0 ? evidence : evidence.slice(colon + 2)).replace(/^[["]+|["\]]+$/g, '').trim();
}

/** A site without a host of its own is called what it is: "the legal board". */
function nameOf(site: string | undefined): string | undefined {
  return site?.endsWith('-board') ? `the ${site.replace('-', ' ')}` : site;
}

/** Who files the posting, as the subject of a sentence: "yubhub", "the board", "the page's data". */
export function filer(extraction: Extraction): string {
  if (extraction.siteKind === 'aggregator' || extraction.siteKind === 'board') return nameOf(extraction.site) ?? 'the board';
  return extraction.siteKind === undefined ? 'the board' : 'the label';
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** The sentence with its first letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name without accents, case and punctuation, for comparison alone. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
