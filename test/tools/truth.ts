import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a careful person says after reading a test page. A field's value is what the page says, `null` that it does not say, `"?"` or no key that nobody has looked;
 * `{ "anyOf": […] }` accepts any of them. An object is compared by the keys it has.
 */
export interface Truth {
  url: string;
  /** The time of reading, ISO 8601. */
  now: string;
  /** False: the page is no posting. */
  posting: false | Record<string, unknown>;
  /** Sections in order, with the number of list items where that matters. */
  sections?: { kind: string; items?: number }[];
  descriptionStart?: string;
  descriptionEnd?: string;
  /** Findings worth telling a friend: the check, and words that each side must quote. */
  findings?: { check: string; quotes: string[] }[];
  /** True: nothing to point out; any finding above a note is a false accusation. */
  clean?: boolean;
  /** Checks that say nothing here, not even a note. */
  silent?: string[];
  availability?: string;
  /** What the reader's browser saw before, in the order in which it saw it. `npm run read` has no memory; the tests and the score do. */
  seen?: SeenBefore[];
  /** Lines that cleaning must take away, and lines that it must keep. */
  removed?: string[];
  keep?: string[];
  /** Known misses: field to reason. They complain when they start to pass. */
  misses?: Record<string, string>;
}

/** An earlier visit: this page, or one much like it, as it was then. */
export interface SeenBefore {
  /** The time of that visit, ISO 8601. */
  now: string;
  /** Where it stood; at the page's own address where it is absent. */
  url?: string;
  /** What stood then instead of the page's words (or its markup): `{ "2026-11-12": "2026-09-30" }`. All places where the words stand. */
  instead?: Record<string, string>;
  /** The user saved the job. */
  saved?: true;
}

export interface TestPage {
  name: string;
  file: string;
  text: string;
  truth: Truth;
}

const ROOT = new URL('../pages/', import.meta.url).pathname;

/** Every page of test/pages with its truth; a folder without a page or a truth is an error that says what to do. */
export function testPages(): TestPage[] {
  return readdirSync(ROOT).flatMap((site) => readdirSync(join(ROOT, site)).map((slug) => testPage(site, slug)));
}

function testPage(site: string, slug: string): TestPage {
  const folder = join(ROOT, site, slug);
  const files = readdirSync(folder);
  const page = files.find((file) => /^page\.(?:html|md|txt)$/.test(file));
  if (page === undefined || !files.includes('truth.json'))
    throw new Error(`${site}/${slug} needs page.html (or .md, .txt) and truth.json: a person's answer after reading the page`);
  const file = join(folder, page);
  return {
    name: `${site}/${slug}`,
    file,
    text: readFileSync(file, 'utf8'),
    truth: JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')),
  };
}

/** Whether a value is what the truth says; see `Truth`. */
export function matches(truth: unknown, value: unknown): boolean {
  if (truth === '?') return true;
  if (truth === null) return value === undefined;
  if (Array.isArray(truth))
    return Array.isArray(value) && truth.length === value.length && truth.every((entry, index) => matches(entry, value[index]));
  if (typeof truth === 'object' && truth !== null) {
    if ('anyOf' in truth) return (truth.anyOf as unknown[]).some((entry) => matches(entry, value));
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.entries(truth).every(([key, entry]) => matches(entry, (value as Record<string, unknown>)[key]))
    );
  }
  // A place, an employer or an identifier may be given by its words alone.
  if (typeof truth === 'string' && typeof value === 'object' && value !== null) {
    const { text, name, value: id } = value as { text?: string; name?: string; value?: string };
    return matches(truth, text ?? name ?? id);
  }
  return typeof truth === 'string' && typeof value === 'string' ? plain(truth) === plain(value) : truth === value;
}

/** White space, quotes and dashes are one. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[‐-―]/g, '-').replace(/\s+/g, ' ').trim();
}
