import { describe, expect, it } from 'vitest';
import type { Section } from '../lib/posting/posting.ts';
import { readingSchema } from '../lib/roles/schema.ts';
import { readTestPage } from './tools/read-test-page.ts';
import { matches, plain, testPages } from './tools/truth.ts';

const wordsOf = (sections: readonly Section[]) =>
  plain(
    sections
      .flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))])
      .join('\n'),
  );

for (const page of testPages()) {
  const { truth } = page;
  describe(page.name, () => {
    const { extraction, findings, removals } = readTestPage(page);
    const { posting } = extraction;
    const description = posting?.description?.value ?? [];

    it('crosses messages and is stored: every value is of the shape that the store takes', () => {
      const { error } = readingSchema.safeParse(JSON.parse(JSON.stringify({ extraction, removals, clutterHidden: true })));
      expect(error?.issues).toBeUndefined();
    });

    it('no source fails', () => expect(extraction.failures).toEqual([]));

    if (truth.posting === false) it('is no posting', () => expect(posting?.title?.value).toBeUndefined());
    else {
      it('is a posting', () => expect(posting, 'nothing on the page made it a posting: see lib/extract/is-posting.ts').toBeDefined());
      for (const [field, expected] of Object.entries(truth.posting)) {
        const fact = posting?.[field as keyof typeof posting];
        const missed = truth.misses?.[field];
        it(`${field}${missed ? ` (known miss: ${missed})` : ''}`, () => {
          const right = matches(expected, fact?.value);
          if (missed) expect(right, `${field} is right now: take it out of "misses"`).toBe(false);
          else expect(right, `the page says ${JSON.stringify(expected)}, read ${JSON.stringify(fact ?? null)}`).toBe(true);
        });
      }
      it('every value has evidence', () => {
        for (const [field, fact] of Object.entries(posting ?? {})) expect(fact?.evidence, `${field} has no evidence`).not.toBe('');
      });
    }

    if (truth.sections) {
      it('sections', () => {
        const got = description.map(({ kind, blocks }) => ({
          kind,
          items: blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0),
        }));
        expect(matches(truth.sections, got), `read ${JSON.stringify(got)}`).toBe(true);
      });
    }
    if (truth.descriptionStart)
      it('the description starts where the posting does', () =>
        expect(wordsOf(description).slice(0, 300)).toContain(plain(truth.descriptionStart ?? '')));
    if (truth.descriptionEnd)
      it('the description ends where the posting does', () =>
        expect(wordsOf(description).slice(-300)).toContain(plain(truth.descriptionEnd ?? '')));
    if (truth.availability) it('availability', () => expect(extraction.observed.availability.state).toBe(truth.availability));

    for (const { check, quotes } of truth.findings ?? []) {
      it(`finds ${check}: ${quotes.join(' / ')}`, () => {
        const said = findings
          .filter((finding) => finding.check === check)
          .map((finding) => plain([finding.message, ...finding.evidence].join('\n')));
        expect(
          said.some((words) => quotes.every((quote) => words.includes(plain(quote)))),
          `found ${JSON.stringify(findings)}`,
        ).toBe(true);
      });
    }
    for (const id of truth.silent ?? []) it(`${id} says nothing`, () => expect(findings.filter(({ check }) => check === id)).toEqual([]));
    if (truth.clean) it('nothing to point out', () => expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]));

    const hidden = plain(removals.map(({ text }) => text).join('\n'));
    for (const line of truth.removed ?? []) {
      it(`takes away "${line}"`, () => {
        expect(hidden).toContain(plain(line));
        expect(wordsOf(description)).not.toContain(plain(line));
      });
    }
    for (const line of truth.keep ?? []) {
      it(`keeps "${line}"`, () => {
        expect(wordsOf(description)).toContain(plain(line));
        expect(hidden).not.toContain(plain(line));
      });
    }
  });
}
