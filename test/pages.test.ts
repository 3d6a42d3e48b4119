import { describe, expect, it } from 'vitest';
import type { FieldName, Section } from '../lib/posting/posting.ts';
import { readingSchema } from '../lib/roles/schema.ts';
import { readTestPage } from './tools/read-test-page.ts';
import { matches, plain, testPages } from './tools/truth.ts';

const wordsOf = (sections: readonly Section[]) =>
  plain(
    sections
      .flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))])
      .join('\n'),
  );

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

for (const page of testPages()) {
  const { truth } = page;
  describe(page.name, () => {
    // Read when the first test asks: with `-t NAME` no other page is.
    const read = once(() => readTestPage(page));
    const postingOf = () => read().extraction.posting;
    const descriptionOf = () => postingOf()?.description?.value ?? [];

    it('crosses messages and is stored: every value is of the shape that the store takes', () => {
      const { extraction, removals } = read();
      const { error } = readingSchema.safeParse(JSON.parse(JSON.stringify({ extraction, removals, clutterHidden: true })));
      expect(error?.issues).toBeUndefined();
    });

    it('no source fails', () => expect(read().extraction.failures).toEqual([]));

    if (truth.posting === false) it('is no posting', () => expect(postingOf()).toBeUndefined());
    else {
      it('is a posting', () => expect(postingOf(), 'nothing on the page made it a posting: see lib/extract/is-posting.ts').toBeDefined());
      for (const [field, expected] of Object.entries(truth.posting)) {
        const missed = truth.misses?.[field];
        it(`${field}${missed ? ` (known miss: ${missed})` : ''}`, () => {
          const fact = postingOf()?.[field as FieldName];
          const right = matches(expected, fact?.value);
          if (missed) expect(right, `${field} is right now: take it out of "misses"`).toBe(false);
          else expect(right, `the page says ${JSON.stringify(expected)}, read ${JSON.stringify(fact ?? null)}`).toBe(true);
        });
      }
      it('every value has evidence', () => {
        for (const [field, fact] of Object.entries(postingOf() ?? {})) expect(fact?.evidence, `${field} has no evidence`).not.toBe('');
      });
    }

    if (truth.sections) {
      it('sections', () => {
        const got = descriptionOf().map(({ kind, blocks }) => ({
          kind,
          items: blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0),
        }));
        expect(matches(truth.sections, got), `read ${JSON.stringify(got)}`).toBe(true);
      });
    }
    if (truth.descriptionStart)
      it('the description starts where the posting does', () =>
        expect(wordsOf(descriptionOf()).slice(0, 300)).toContain(plain(truth.descriptionStart ?? '')));
    if (truth.descriptionEnd)
      it('the description ends where the posting does', () =>
        expect(wordsOf(descriptionOf()).slice(-300)).toContain(plain(truth.descriptionEnd ?? '')));
    if (truth.availability) it('availability', () => expect(read().extraction.observed.availability.state).toBe(truth.availability));

    for (const { check, quotes } of truth.findings ?? []) {
      it(`finds ${check}: ${quotes.join(' / ')}`, () => {
        const { findings } = read();
        const said = findings
          .filter((finding) => finding.check === check)
          .map((finding) => plain([finding.message, ...finding.evidence].join('\n')));
        expect(
          said.some((words) => quotes.every((quote) => words.includes(plain(quote)))),
          `found ${JSON.stringify(findings)}`,
        ).toBe(true);
      });
    }
    for (const id of truth.silent ?? [])
      it(`${id} says nothing`, () => expect(read().findings.filter(({ check }) => check === id)).toEqual([]));
    if (truth.clean) it('nothing to point out', () => expect(read().findings.filter(({ severity }) => severity !== 'note')).toEqual([]));

    const hiddenWords = () =>
      plain(
        read()
          .removals.map(({ text }) => text)
          .join('\n'),
      );
    for (const line of truth.removed ?? []) {
      it(`takes away "${line}"`, () => {
        expect(hiddenWords()).toContain(plain(line));
        expect(wordsOf(descriptionOf())).not.toContain(plain(line));
      });
    }
    for (const line of truth.keep ?? []) {
      it(`keeps "${line}"`, () => {
        expect(wordsOf(descriptionOf())).toContain(plain(line));
        expect(hiddenWords()).not.toContain(plain(line));
      });
    }
  });
}
