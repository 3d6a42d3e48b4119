import { describe, expect, it } from 'vitest';
import type { Check } from '../../lib/checks/check.ts';
import type { Claim, Source } from '../../lib/posting/claim.ts';
import type { Extraction, Observed } from '../../lib/posting/extraction.ts';
import type { Finding } from '../../lib/posting/finding.ts';
import type { Facts, FieldName, Posting } from '../../lib/posting/posting.ts';

/** The moment at which the test postings are read. */
export const now = new Date('2026-07-01T12:00:00Z');

export interface Stated<T> {
  value: T;
  evidence: string;
  source: Source;
}

/** A value with the words it stands in; by default from a label. */
export function stated<T>(value: T, evidence: string, source: Source = 'labels'): Stated<T> {
  return { value, evidence, source };
}

export interface Sketch extends Partial<Omit<Extraction, 'posting' | 'observed'>> {
  title?: string;
  facts?: { [F in FieldName]?: Stated<Posting[F]> };
  /** The employer's text, a line a block. */
  prose?: string[];
  /** Lines of the posting's region that are no text: labels, counters. */
  lines?: string[];
  observed?: Partial<Observed>;
  /** No posting on the page. */
  none?: true;
}

/** An extraction as the reader would make it of the few things that matter to a test. */
export function extractionOf({ title, facts, prose, lines, observed, none, claims, ...rest }: Sketch): Extraction {
  const all = {
    ...(title !== undefined && { title: stated(title, title, 'headings') }),
    ...(prose && {
      description: stated([{ kind: 'about', blocks: prose.map((text) => ({ kind: 'paragraph', text })) }], prose[0] ?? '', 'headings'),
    }),
    ...facts,
  };
  const entries = Object.entries(all);
  const text = [title ?? '', ...(lines ?? []), ...(prose ?? [])].filter((line) => line !== '').join('\n');
  return {
    url: 'https://board.example/jobs/1',
    readAt: now.toISOString(),
    ...(!none && { posting: Object.fromEntries(entries.map(([field, fact]) => [field, { ...fact, disputedBy: [] }])) as Facts }),
    claims: [...entries.map(([field, fact]) => ({ field, ...fact }) as Claim), ...(claims ?? [])],
    observed: { availability: { state: 'open' }, blankLabels: [], calls: [], text, clutter: [], ...observed },
    failures: [],
    ...rest,
  };
}

/** A claim that lost, or that nobody made a fact of. */
export function claimOf<F extends FieldName>(field: F, value: Posting[F], evidence: string, source: Source = 'labels'): Claim {
  return { field, value, source, evidence } as Claim;
}

/** What a hit must say: those of the finding's properties that matter. */
export type Said = Partial<Pick<Finding, 'severity' | 'standing' | 'message' | 'evidence' | 'explanation' | 'fields'>>;

export interface CheckTable {
  hits: readonly (readonly [name: string, sketch: Sketch, said: Said])[];
  nearMisses: readonly (readonly [name: string, sketch: Sketch])[];
}

/** Runs a check over postings on which it must speak and over postings on which it must be silent. */
export function testCheck(check: Check, { hits, nearMisses }: CheckTable): void {
  describe(`${check.id} speaks`, () => {
    it.each(hits)('where %s', (_name, sketch, said) => {
      const findings = check.check(extractionOf(sketch), now);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ check: check.id, ...said });
      expect(findings[0]?.message).not.toMatch(/fake|scam|suspicious|!/i);
    });
  });
  describe(`${check.id} is silent`, () => {
    it.each(nearMisses)('where %s', (_name, sketch) => {
      expect(check.check(extractionOf(sketch), now)).toEqual([]);
    });
  });
}

/** Text of an ordinary engineering posting, long enough for its silence to mean something. */
export const engineeringText = [
  'Nordwind Labs is looking for an engineer to support our small team building the systems that power our weather search. You will work closely with experienced engineers to design, build and operate robust infrastructure and backend services that keep our product fast, reliable and scalable.',
  'You will build and maintain infrastructure for high-performance search systems, design internal tools and automation, and debug and optimise Linux services and containers.',
  'You know at least one programming language such as Go or Rust, and you are curious about distributed systems.',
];
