import type { Browser } from '../browser.ts';
import { rangesOf } from '../find/highlight.ts';
import { libraryPath } from '../find/library-link.ts';
import { parseQuery } from '../find/query.ts';
import { findBest } from '../find/quick-find.ts';
import { readIndex } from '../find/read-index.ts';
import type { RoleIndex } from '../find/role-index.ts';
import type { Listed } from '../find/shard.ts';
import type { Tools } from './pages.ts';

/** As many as Chromium and Firefox show. */
const most = 6;

type Suggestion = { content: string; description: string };
type Part = { text: string; style?: 'match' | 'dim' };

/** The keyword `role` in the address bar: finds saved roles as one types, and opens them in the library. */
export function startOmnibox({ browser, roles, now }: Pick<Tools, 'browser' | 'roles' | 'now'>): void {
  const { omnibox } = browser;
  const rows = rowKeeper(roles);
  let asked = 0;
  omnibox.onInputStarted.addListener(() => {
    say(browser, []);
    rows.forget();
    rows.read().catch(report);
  });
  omnibox.onInputChanged.addListener((text, suggest) => {
    asked += 1;
    const own = asked;
    say(browser, [
      { text: 'Search the saved roles for ', style: 'dim' },
      { text: text.trim(), style: 'match' },
    ]);
    rows
      .read()
      .then((index) => findBest(index, text, { most, now: now() }))
      .then((found) => {
        // The answer to a letter before the last would replace the last one's.
        if (own === asked) suggest(found.map((row) => suggestionOf(browser, row, text)));
      })
      .catch(report);
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    rows.forget();
    open(browser, libraryOf(text), disposition).catch(report);
  });
  omnibox.onInputCancelled.addListener(rows.forget);
}

/** The rows while somebody types in the address bar, and no longer: a worker is woken for an event, and its memory is not its own. */
function rowKeeper(roles: Tools['roles']) {
  let reading: Promise<RoleIndex> | undefined;
  return {
    read(): Promise<RoleIndex> {
      reading ??= roles().then(async ({ catalogue }) => (await readIndex(catalogue)).index);
      reading.catch(() => {
        reading = undefined;
      });
      return reading;
    },
    forget() {
      reading = undefined;
    },
  };
}

/** What stands in the address bar of a chosen role; its id is at the end, because the worker may be another one by the time it is entered. */
function contentOf({ id, title }: Listed): string {
  return `${(title ?? 'role').replace(/\s+/g, ' ')} #${id}`;
}

/** The library, at the role that was chosen or with the words that were typed. */
export function libraryOf(text: string): string {
  const role = /#([\w-]+)$/.exec(text.trim())?.[1];
  if (role) return libraryPath({ role });
  return text.trim() ? libraryPath({ query: text.trim() }) : libraryPath();
}

function suggestionOf(browser: Browser, row: Listed, query: string): Suggestion {
  const rest = [row.employer, row.place].filter(Boolean).join(' · ');
  const parts: Part[] = [...markedParts(row.title ?? 'Title not stated', query)];
  if (rest) parts.push({ text: ' – ' }, ...markedParts(rest, query).map((part): Part => (part.style ? part : { ...part, style: 'dim' })));
  return { content: contentOf(row), description: described(browser, parts) };
}

function markedParts(text: string, query: string): Part[] {
  const ranges = rangesOf(text, parseQuery(query).all);
  const parts = ranges.flatMap(([start, end], nth): Part[] => [
    { text: text.slice(ranges[nth - 1]?.[1] ?? 0, start) },
    { text: text.slice(start, end), style: 'match' },
  ]);
  return [...parts, { text: text.slice(ranges.at(-1)?.[1] ?? 0) }].filter((part) => part.text !== '');
}

/** Chromium takes a description for XML and throws it away where it is none; Firefox shows it as it is. */
function described(browser: Browser, parts: readonly Part[]): string {
  if (isFirefox(browser)) return parts.map(({ text }) => text).join('');
  return parts.map(({ text, style }) => (style ? `<${style}>${escaped(text)}</${style}>` : escaped(text))).join('');
}

// Only Firefox has it, and the polyfill makes none.
function isFirefox({ runtime }: Pick<Browser, 'runtime'>): boolean {
  return typeof runtime.getBrowserInfo === 'function';
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

// What XML has no place for (control characters, halves of a pair) would make the whole description none.
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function say(browser: Browser, parts: readonly Part[]): void {
  const isEmpty = parts.every(({ text, style }) => style !== 'match' || text === '');
  browser.omnibox.setDefaultSuggestion({ description: isEmpty ? 'Open the saved roles' : described(browser, parts) });
}

async function open({ tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>, path: string, disposition: string): Promise<void> {
  const url = runtime.getURL(path);
  if (disposition === 'currentTab') await tabs.update({ url });
  else await tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}

function report(error: unknown): void {
  console.error('Plainpost: the saved roles could not be searched from the address bar.', error);
}
