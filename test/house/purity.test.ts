import { describe, expect, it } from 'vitest';
import { filesUnder, lineAt, reachOf, type SourceFile } from './source.ts';

const lib = filesUnder('lib');
const all = [...lib, ...filesUnder('entrypoints')];

interface Ban {
  name: string;
  pattern: RegExp;
  instead: string;
  /** Files that may, with the reason beside them. */
  allowed?: readonly string[];
}

/** A global by its bare name: not a member of something, not a name being given, not a type. */
const bare = (names: string): RegExp => new RegExp(`(?<![\\w.$'"\`-])(?:${names})(?=\\s*(?:\\??\\.\\w|[([]))`, 'g');

const globals: Ban[] = [
  { name: 'document', pattern: bare('document'), instead: 'take the page, the window or the document as an argument' },
  { name: 'window', pattern: bare('window|self'), instead: 'take the window as an argument' },
  { name: 'location', pattern: bare('location|history|navigation'), instead: 'take the address as an argument' },
  { name: 'globalThis', pattern: /(?<![\w.$])globalThis\b(?!\s*[;)>|&,])/g, instead: 'take what is needed as an argument' },
  {
    name: 'the browser',
    pattern: bare('chrome|browser'),
    instead: 'take it as an argument; lib/browser.ts is the one door',
    allowed: ['lib/browser.ts'],
  },
  { name: 'the clock', pattern: /\bDate\.now\(|\bnew Date\(\s*\)|(?<!\.)\bperformance\.now\(/g, instead: 'take `now` as an argument' },
  { name: 'chance', pattern: /\bMath\.random\(|(?<![\w.$])crypto\./g, instead: 'take the name or key as an argument' },
  { name: 'navigator', pattern: bare('navigator'), instead: 'take what is asked of it as an argument' },
  { name: 'timers', pattern: bare('setTimeout|setInterval|requestAnimationFrame|queueMicrotask'), instead: 'take `later` as an argument' },
  { name: 'storage', pattern: bare('localStorage|sessionStorage|caches'), instead: 'there is lib/roles for what is kept' },
];

/** `ui` draws its own page by Preact and lives there; timers and its own document are its business. */
const atHome: Record<string, readonly string[]> = { 'lib/ui/': ['document', 'window', 'timers'] };

const sinks: Ban[] = [
  {
    name: 'markup out of text',
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment)\b|\bdocument\.write/g,
    instead: 'draw from the block tree: text stays text',
  },
  { name: 'code out of text', pattern: /(?<![\w.$])(?:eval|Function)\(/g, instead: 'there is no good way' },
];

const network: Ban = {
  name: 'the network',
  pattern:
    /(?<![\w.$])(?:fetch|XMLHttpRequest|WebSocket|EventSource|Image|Worker|importScripts)\b\s*[(;,)]|sendBeacon|\bRTCPeerConnection\b/g,
  instead: 'nothing of ours asks anybody for anything; the content security policy does not bind a content script',
};

/** Each place in these files where a ban is broken, as `path:line words`. */
function breaks(files: readonly SourceFile[], { pattern, allowed = [] }: Ban): string[] {
  return files
    .filter(({ path }) => !allowed.includes(path))
    .flatMap(({ path, code, text }) =>
      [...code.matchAll(pattern)]
        .filter(([word]) => !isOwnName(code, word))
        .map(({ index }) => {
          const line = lineAt(code, index);
          return `${path}:${line} ${text.split('\n')[line - 1]?.trim()}`;
        }),
    );
}

/** `({ document }: Page)` and `const { window } = options` give the name a meaning of the file's own: then it is no global there. */
function isOwnName(code: string, word: string): boolean {
  return /^\w+$/.test(word) && new RegExp(`[{(,]\\s*${word}\\s*[},:?=)]|\\b(?:const|let)\\s+${word}\\s*=`).test(code);
}

describe('purity', () => {
  it.each(globals.map((ban) => [ban.name, ban] as const))('lib never touches %s', (name, ban) => {
    const bound = lib.filter(
      ({ path }) => !Object.entries(atHome).some(([folder, names]) => path.startsWith(folder) && names.includes(name)),
    );
    expect(breaks(bound, ban), ban.instead).toEqual([]);
  });

  it.each(sinks.map((ban) => [ban.name, ban] as const))('nothing makes %s', (_name, ban) => {
    expect(breaks(all, ban), ban.instead).toEqual([]);
  });

  it('what the content script brings along holds no way to the network', () => {
    const script = reachOf('entrypoints/posting.ts', all);
    expect(script.length, 'entrypoints/posting.ts and what it imports').toBeGreaterThan(10);
    expect(breaks(script, network), network.instead).toEqual([]);
  });

  it('what the content script brings along holds no zod, no idb, no Preact and no polyfill', () => {
    const heavy = /from '(zod|idb|preact|webextension-polyfill|wxt\/browser)/;
    const found = reachOf('entrypoints/posting.ts', all).filter(({ text }) => heavy.test(text.replace(/import type[^;]*;/g, '')));
    expect(
      found.map(({ path }) => path),
      'see README, "How it works": size is everything in a page',
    ).toEqual([]);
  });

  it('no error is swallowed', () => {
    const found = all.flatMap(({ path, code }) =>
      [...code.matchAll(/catch\s*(\([^)]*\)\s*)?\{\s*\}|\.catch\(\s*\(\)\s*=>\s*(\{\s*\}|undefined)\s*\)/g)].map(
        ({ index }) => `${path}:${lineAt(code, index)}`,
      ),
    );
    expect(found, 'record it, or hand it to the caller').toEqual([]);
  });
});

describe('the reader behind these tests', () => {
  const breaksIn = (code: string) =>
    globals.flatMap((ban) => breaks([{ path: 'lib/page/x.ts', text: code, code }], ban).map(() => ban.name));

  it.each([
    ['document.title', 'document'],
    ['const x = window.innerWidth;', 'window'],
    ['return new Date();', 'the clock'],
    ['await chrome.storage.local.get()', 'the browser'],
    ['globalThis.location', 'globalThis'],
  ])('sees the global in %s', (code, name) => expect(breaksIn(code)).toContain(name));

  it.each([
    ['page.document.title'],
    ['({ document }) => document.title'],
    ['new Date(stored)'],
    ['a browser. There'],
    ['typeof globalThis;'],
  ])('sees none in %s', (code) => expect(breaksIn(code)).toEqual([]));
});
