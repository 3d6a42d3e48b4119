import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../lib/posting/extraction.ts';
import { testPageOf } from '../../lib/repair/test-page.ts';
import { isLabelWord } from '../../lib/sources/label-words.ts';
import { readTestPage } from '../tools/read-test-page.ts';
import { type TestPage, testPages } from '../tools/truth.ts';

interface Made {
  name: string;
  page: TestPage;
  extraction: Extraction;
  files: ReturnType<typeof testPageOf>;
}

/** A test page of every fourth test page that is a posting: reading them all takes ten seconds and says no more. */
const made: Made[] = testPages()
  .filter(({ truth }) => truth.posting !== false)
  .filter((_, index) => index % 4 === 0)
  .flatMap((page) => {
    const { extraction } = readTestPage(page);
    return extraction.posting ? [{ name: page.name, page, extraction, files: testPageOf({ extraction, corrections: {} }) }] : [];
  });

/** Part of a company's name that names it: no short word, and none that many have or that is a label too ("Type & Tide", "Azienda riservata"). */
function nameWords({ posting }: Extraction): string[] {
  const words = posting?.hiringOrganization?.value.name.match(/\p{L}{4,}/gu) ?? [];
  return words.slice(0, 1).filter((word) => !isLabelWord(word));
}

describe('a test page made of any posting', () => {
  it('does not name the employer, in either file', () => {
    expect(made.length).toBeGreaterThan(80);
    const named = made.filter(({ extraction, files }) =>
      nameWords(extraction).some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(files.page + files.truth)),
    );
    expect(named.map(({ name }) => name)).toEqual([]);
  });

  it('holds no e-mail address that could be somebody’s', () => {
    const addresses = made.flatMap(({ name, files }) =>
      [...files.page.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)]
        .filter(([found]) => !found.endsWith('.example'))
        .map(([found]) => `${name}: ${found}`),
    );
    expect(addresses).toEqual([]);
  });

  it('is read as a posting with the same title, mostly: what stood in a page’s data alone is not in it', () => {
    const again = made.filter(({ page, extraction, files }) => {
      // What was seen of the page before is said in its own words.
      const { seen: _, ...truth } = page.truth;
      const read = readTestPage({
        ...page,
        file: 'page.html',
        text: files.page,
        truth: { ...truth, url: 'https://jobs.example/posting/1' },
      });
      return read.extraction.posting?.title?.value === extraction.posting?.title?.value;
    });
    expect(again.length / made.length).toBeGreaterThan(0.85);
  }, 20_000);
});
