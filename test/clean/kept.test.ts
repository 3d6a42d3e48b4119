import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examine } from '../../lib/checks/index.ts';
import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import type { Page } from '../../lib/page/page.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from '../tools/page-of.ts';
import { plain, testPages } from '../tools/truth.ts';

const samples = ['ashby', 'legal-board', 'yubhub'].map((name) =>
  load(`samples/${name}`, new URL(`../samples/${name}.html`, import.meta.url).pathname),
);
const pages = testPages().map(({ name, file, text, truth }) => ({
  name,
  page: pageOf({ file, text, url: truth.url, readAt: new Date(truth.now) }),
}));

const corpus = new URL('../../../shared/corpus/', import.meta.url).pathname;
const rows = existsSync(corpus) ? readFileSync(`${corpus}INDEX.tsv`, 'utf8').split('\n').slice(1).filter(Boolean) : [];
const captured = rows.map((row) => {
  const [file = '', url = ''] = row.split('\t');
  return load(file, corpus + file, url === '' ? undefined : url);
});

function load(name: string, file: string, url?: string) {
  return { name, page: pageOf({ file, text: readFileSync(file, 'utf8'), url, readAt: new Date('2026-07-01T12:00:00Z') }) };
}

/** What is hidden, and what of the posting it holds. */
function lostOf(page: Page): string[] {
  const { extraction, clutter } = readPage(page, { sites, clutter: rules });
  const { posting } = extraction;
  for (const { removal, elements } of clutter)
    expect(removal.only, `${removal.rule}: hidden, or only named?`).toBe(elements.length > 0 ? undefined : 'clean view');
  const hidden = clutter.flatMap(({ elements }) => elements);
  if (!posting || hidden.length === 0) return [];
  expect(
    hidden.filter((element) => !page.document.body.contains(element)),
    'elements that are not on the page',
  ).toEqual([]);
  const before = wordsOf(page);
  const marks = hidden.map((element) => ({ element, held: element.parentNode, next: element.nextSibling }));
  for (const { element } of marks) element.remove();
  const after = wordsOf(page);
  for (const { element, held, next } of marks.reverse()) held?.insertBefore(element, next);
  const text = (posting.description?.value ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
  );
  const reading = { extraction, removals: [], clutterHidden: true };
  // A check on pressure quotes the clutter itself: its words are shown again with one click, and marked then.
  const said = examine(reading, page.readAt).findings.filter(({ evidence }) => !evidence.some((words) => isClutter(words, clutter)));
  const facts = Object.values(posting).flatMap((fact) => (fact ? [fact.evidence] : []));
  // A host quoted out of the apply link is an address, not words of the page.
  const address = bare(posting.applyUrl?.value ?? '');
  const needed = [posting.title?.value ?? '', ...text, ...facts, ...said.flatMap(({ evidence }) => evidence)].map(bare);
  return needed.filter((words) => words.length >= 4 && !address.includes(words) && before.includes(words) && !after.includes(words));
}

function isClutter(words: string, clutter: readonly { removal: { text: string } }[]): boolean {
  return clutter.some(({ removal }) => removal.text.split('\n').some((line) => bare(line) !== '' && bare(words).includes(bare(line))));
}

function wordsOf(page: Page): string {
  const copy = page.document.body.cloneNode(true) as Element;
  for (const code of copy.querySelectorAll('script,style,template')) code.remove();
  return bare(copy.textContent ?? '');
}

/** Only the letters: markup puts no blanks between blocks. */
function bare(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

describe('nothing of the posting is ever hidden', () => {
  it.each([...samples, ...pages].map(({ name, page }) => [name, page] as const))('%s', (_name, page) => {
    expect(lostOf(page)).toEqual([]);
  });

  it.skipIf(captured.length === 0)(
    `the captured pages${captured.length === 0 ? ': ../shared is not here' : ''}`,
    () => {
      const lost = captured.map(({ name, page }) => ({ name, lost: lostOf(page) })).filter((entry) => entry.lost.length > 0);
      expect(lost).toEqual([]);
    },
    120_000,
  );
});

describe('what is only named', () => {
  const read = (name: string) => {
    const page = pages.find((entry) => entry.name === name);
    if (!page) throw new Error(`no page ${name}`);
    return readPage(page.page, { sites, clutter: rules }).clutter;
  };

  it('an application form, its survey and the foot of the page are in the ledger and stay on the page', () => {
    const named = read('clutter/application-form').filter(({ removal }) => removal.only === 'clean view');
    expect(named.map(({ removal }) => removal.rule).sort()).toEqual([
      'application form',
      'foot of the page',
      'survey of the application form',
      'ways to sign in',
    ]);
    expect(named.flatMap(({ elements }) => elements)).toEqual([]);
  });

  it('a dialog stays, closed or open: behind it the page may be locked', () => {
    const dialog = read('clutter/consent-line').filter(({ removal }) => removal.text.includes('Kies je cookies'));
    expect(dialog.map(({ removal, elements }) => [removal.only, elements.length])).toEqual([['clean view', 0]]);
  });

  it('the only link by which one applies stays, though the board lists it as its source', () => {
    const source = read('planted/copy-of-greenhouse').filter(({ removal }) => removal.text.startsWith('Source:'));
    expect(source.map(({ removal, elements }) => [removal.only, elements.length])).toEqual([['clean view', 0]]);
  });

  it('the board of legal jobs has exactly five things to hide', () => {
    const [legal] = samples.filter(({ name }) => name.includes('legal-board'));
    expect(
      legal &&
        readPage(legal.page, { sites, clutter: rules })
          .clutter.filter(({ elements }) => elements.length > 0)
          .map(({ elements }) => elements.length),
    ).toEqual([2, 1, 1, 1, 1]);
  });

  it('a link that stands bare in a box with other text goes alone', () => {
    const found = read('clutter/bare-links-serbian').filter(({ removal }) => /Пријавите|Kreirajte/.test(removal.text));
    expect(found.flatMap(({ elements }) => elements.map(({ tagName }) => tagName))).toEqual(['A', 'A']);
  });
});
