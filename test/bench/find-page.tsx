import { openDB } from 'idb';
import { render } from 'preact';
import '../../lib/ui/styles.css';
import type { Browser } from '../../lib/browser.ts';
import { libraryState } from '../../lib/panel/library-state.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import type { Tools } from '../../lib/panel/tools.ts';
import type { OwnWords } from '../../lib/posting/own-words.ts';
import { openRoles, type Roles } from '../../lib/roles/roles.ts';
import { LibraryPage } from '../../lib/ui/library-page.tsx';
import { idle } from '../ui/fixtures.ts';
import { findRole } from './find-roles.ts';
import { storage } from './page-storage.ts';
import { longTasks, sleep, turns } from './turns.ts';

// What the bench of finding runs in the page: the library as it is drawn, over the real store. Milliseconds.

let words: OwnWords = { wanted: [], unwanted: [] };
let state: ReturnType<typeof libraryState>;

function open(): Promise<Roles> {
  return openRoles({ storage, now: () => new Date(), newId: () => crypto.randomUUID() });
}

/** Brings roles `from` to `to` into the store, some thousands at a time. */
export async function seed(from: number, to: number): Promise<void> {
  const store = await open();
  for (let first = from; first < to; first += 5000) {
    const roles = Array.from({ length: Math.min(5000, to - first) }, (_, nth) => findRole(first + nth));
    await store.bring({ roles, tombstones: [] }, crypto.randomUUID());
  }
}

/** After the next frame was painted. */
function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => turns.later().then(done)));
}

export interface Opening {
  /** From before the database is opened to the first rows painted, and to all being searchable. */
  first: number;
  all: number;
  drawn: number;
  longest: number;
}

const noop = () => undefined;

/** Opens the library as its page does, which draws its frame while the store's script is loaded. */
export async function start(): Promise<Opening> {
  const nothing = { get: async () => ({}), set: async () => undefined };
  let begin: () => void = noop;
  const tools = {
    browser: { storage: { local: nothing }, runtime: {} } as unknown as Browser,
    roles: new Promise<Roles>((done) => {
      begin = () => done(open());
    }),
    now: () => new Date(),
    newKey: () => 'key',
    sleep,
  } as unknown as Tools;
  let [started, first, all, total] = [0, 0, 0, 0];
  const draw = () => {
    if (!state) return;
    if (state.library.total !== total) all = performance.now() - started;
    total = state.library.total;
    render(<LibraryPage library={state.library} now={tools.now()} actions={idle({ ...state.actions })} />, document.body);
    if (first === 0 && state.library.found.count > 0) {
      first = -1;
      painted().then(() => {
        first = performance.now() - started;
      });
    }
  };
  state = libraryState({ tools, teller: makeTeller(() => undefined), draw, words: () => words });
  draw();
  await painted();
  const tasks = longTasks();
  started = performance.now();
  begin();
  await state.load();
  await painted();
  return { first, all, drawn: document.querySelectorAll('[data-row]').length, longest: await tasks() };
}

/** Resolves when the store has an image of all rows, where it keeps one. */
export async function imaged(): Promise<void> {
  const { catalogue } = await open();
  for (let nth = 0; nth < 50 && state.library.total >= 4096 && !(await catalogue.kept()).image; nth += 1) await sleep(100);
}

/** Puts a query into the field as a key does: until the rows are laid out, and until they are painted. */
export async function letter(query: string): Promise<{ laid: number; shown: number }> {
  const field = document.querySelector('input[type=search]') as HTMLInputElement;
  await painted();
  const begun = performance.now();
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await undefined;
  document.body.getBoundingClientRect();
  const laid = performance.now() - begun;
  await painted();
  return { laid, shown: performance.now() - begun };
}

/** The frames that `letter` waits for, and nothing else. */
export async function frame(): Promise<void> {
  await painted();
  await painted();
}

export interface Pass {
  first: number;
  end: number;
  longest: number;
  found: number;
}

/** A search that needs the full texts: to the first role that they add, to the end, and the longest turn. */
async function pass(search: () => void): Promise<Pass> {
  const going = turns.watch();
  const started = performance.now();
  search();
  const before = state.library.found.count;
  let first = 0;
  while (state.library.looking !== undefined) {
    await turns.later();
    if (first === 0 && state.library.found.count > before) first = performance.now() - started;
  }
  return { first, end: performance.now() - started, longest: going(), found: state.library.found.count };
}

export function fullText(query: string): Promise<Pass> {
  return pass(() => state.actions.search({ query }));
}

/** The filter by the user's own words. */
export async function wordFilter(): Promise<Pass> {
  words = { wanted: ['kubernetes'], unwanted: ['honey'] };
  const found = await pass(() => state.actions.search({ query: '', filters: { words: 'for' } }));
  state.actions.search({ query: '', filters: {} });
  words = { wanted: [], unwanted: [] };
  return found;
}

/** Sorts, and gives the longest turn until the list stands in the new order. */
export async function sort(by: 'title' | 'pay' | 'saved'): Promise<{ end: number; longest: number }> {
  state.actions.search({ query: '', filters: {} });
  await painted();
  const going = turns.watch();
  const started = performance.now();
  state.actions.search({ sort: by });
  while (state.library.looking !== undefined) await turns.later();
  await painted();
  return { end: performance.now() - started, longest: going() };
}

/** Scrolls through the list by leaps. */
export async function scroll(): Promise<number[]> {
  const scroller = document.querySelector('.scroller') as HTMLElement;
  const costs: number[] = [];
  for (let leap = 1; leap <= 40; leap += 1) {
    await painted();
    const started = performance.now();
    scroller.scrollTop = (scroller.scrollHeight * leap) / 41;
    scroller.dispatchEvent(new Event('scroll'));
    document.body.getBoundingClientRect();
    costs.push(performance.now() - started);
  }
  return costs;
}

export interface Floor {
  /** One indexOf after another through title and employer of all roles as one string, for a common word. */
  scan: number;
  /** The image read, and nothing done with it. */
  read: number;
  /** All text records, in fifty reads. */
  texts: number;
}

/** What none of it can be faster than, in the same run. */
export async function floor(): Promise<Floor> {
  const db = await openDB((await indexedDB.databases()).find(({ name }) => name !== 'bare')?.name ?? '');
  let started = performance.now();
  const parts = await Promise.all((await db.getAllKeys('image')).map((key) => db.get('image', key)));
  const read = performance.now() - started;
  const text = parts.map((part) => `${part.columns?.title.text}${part.columns?.employer.text}`).join('');
  text.indexOf('\u0002');
  started = performance.now();
  for (let at = text.indexOf('engineer'); at !== -1; at = text.indexOf('engineer', at + 8));
  const scan = performance.now() - started;
  started = performance.now();
  const last = (await db.getAllKeys('texts')).at(-1) as number;
  for (let nth = 0; nth < 50; nth += 1) await db.getAll('texts', IDBKeyRange.bound((last * nth) / 50, (last * (nth + 1)) / 50));
  const texts = performance.now() - started;
  db.close();
  return { scan, read, texts };
}

Object.assign(globalThis, { findBench: { seed, start, imaged, letter, frame, fullText, wordFilter, sort, scroll, floor } });
