import { render } from 'preact';
import '../../lib/ui/styles.css';
import type { Browser } from '../../lib/browser.ts';
import { libraryState } from '../../lib/panel/library-state.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import type { Tools } from '../../lib/panel/tools.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import type { Row } from '../../lib/roles/row.ts';
import { LibraryPage } from '../../lib/ui/library-page.tsx';
import { idle } from '../ui/fixtures.ts';

// What the bench of finding runs in the page: the library as it is drawn, over rows that are made one slice at a time and kept nowhere.

const words = [
  'rust',
  'search',
  'platform',
  'backend',
  'frontend',
  'data',
  'staff',
  'senior',
  'junior',
  'lead',
  'storage',
  'mobile',
  'security',
];
const jobs = ['engineer', 'developer', 'analyst', 'designer', 'manager', 'scientist', 'architect', 'administrator', 'intern'];
const towns = ['Berlin', 'Zürich', 'Łódź', 'Toronto', 'Singapore', 'Lisbon', 'Oslo', 'Graz', 'Novi Sad', 'Porto', 'Leeds', 'Unterföhring'];
const syllables = ['nor', 'dal', 'kes', 'tri', 'ban', 'vel', 'om', 'ra', 'sil', 'tek', 'lum', 'gar', 'pin', 'hol', 'wex', 'dro'];
const states = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'] as const;

/** Numbers that look like chance and are the same every time (a linear congruence). */
function dice(seed: number): (sides: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function idOf(nth: number): string {
  return `0b7c9a52-1f4e-4c8e-9d36-${Math.imul(nth + 1, 2_654_435_761)
    .toString(16)
    .padStart(12, '0')}`;
}

function rowOf(nth: number): Row {
  const roll = dice(nth + 1);
  const of = <T,>(list: readonly T[]): T => list[roll(list.length)] as T;
  const name = () => Array.from({ length: 2 + roll(2) }, () => of(syllables)).join('');
  const savedAt = new Date(Date.UTC(2026, 5, 30) - nth * 60_000).toISOString();
  return {
    id: idOf(nth),
    status: of(states),
    title: `${of(words)} ${of(words)} ${of(jobs)}${roll(4) === 0 ? ` (${name()})` : ''}`,
    employer: `${name()} ${of(['Labs', 'GmbH', 'Ltd', 'AG', 'Systems'])}`,
    place: of(towns),
    countries: [of(['DE', 'CH', 'PL', 'CA', 'SG', 'PT'])],
    employmentType: ['FULL_TIME'],
    ...(roll(2) ? { pay: { text: '€85,000 to €110,000 a year', min: 85_000, max: 110_000, currency: 'EUR', unit: 'YEAR' as const } } : {}),
    skills: [name(), name(), of(words)],
    tags: roll(9) === 0 ? ['dream'] : [],
    note: roll(9) === 0 ? `ask ${name()} about ${of(words)}` : '',
    ...(roll(2) ? { posted: '2026-05-03' } : {}),
    savedAt,
    changedAt: savedAt,
    statusAt: savedAt,
    findings: roll(4),
  };
}

/** About a kilobyte, folded, with a word in every thousandth that stands in no row. */
function textOf(nth: number): string {
  const roll = dice(nth + 7);
  const body = Array.from({ length: 160 }, () => syllables[roll(syllables.length)] + String(syllables[roll(syllables.length)])).join(' ');
  return nth % 1000 === 500 ? `${body} kubernetes` : body;
}

const slice = 1000;
const textSlice = 128;

function rolesOf(count: number): Roles {
  const ids = Array.from({ length: count }, (_, nth) => nth);
  const slices = Array.from({ length: Math.ceil(count / slice) }, (_, nth) => ids.slice(nth * slice, (nth + 1) * slice));
  const roles = {
    async *rows() {
      for (const each of slices) {
        const started = performance.now();
        const rows = each.map(rowOf);
        making += performance.now() - started;
        await later();
        yield rows;
      }
    },
    async *texts() {
      for (let first = 0; first < count; first += textSlice) {
        yield Array.from({ length: Math.min(textSlice, count - first) }, (_, nth) => [idOf(first + nth), textOf(first + nth)]);
        await later();
      }
    },
    get: async () => undefined,
    health: async () => [],
  };
  return roles as unknown as Roles;
}

/** Time that went into making rows, which is not finding's. */
let making = 0;

/** A turn for others, as reading from the disk gives. Not by a timer, which browsers hold back after the fifth. */
const channel = new MessageChannel();
const turns: (() => void)[] = [];
channel.port1.onmessage = () => turns.shift()?.();
function later(): Promise<void> {
  return new Promise((done) => {
    turns.push(done);
    channel.port2.postMessage(undefined);
  });
}

const painted = () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));

const nothing = { get: async () => ({}), set: async () => undefined };
let state: ReturnType<typeof libraryState>;

/** Opens a library of so many roles. Milliseconds to the first rows on the screen, and to all being searchable; making the rows is taken out. */
export async function open(count: number): Promise<{ first: number; all: number; rows: number }> {
  making = 0;
  const tools = {
    browser: { storage: { local: nothing }, runtime: {} } as unknown as Browser,
    roles: Promise.resolve(rolesOf(count)),
    now: () => new Date('2026-07-01T09:00:00Z'),
    newKey: () => 'key',
    sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
  } as unknown as Tools;
  const started = performance.now();
  let first = 0;
  const draw = () => {
    if (!state) return;
    const actions = idle({ ...state.actions });
    render(<LibraryPage library={state.library} now={tools.now()} actions={actions} />, document.body);
    if (first === 0 && state.library.found.count > 0) first = performance.now() - started;
  };
  state = libraryState({ tools, teller: makeTeller(() => undefined), draw });
  await state.load();
  const all = performance.now() - started - making;
  await painted();
  return { first, all, rows: document.querySelectorAll('[data-row]').length };
}

/** Types a query letter by letter: for each letter the milliseconds until what it finds is painted. */
export async function type(query: string): Promise<number[]> {
  const costs: number[] = [];
  for (let length = 1; length <= query.length; length += 1) {
    await painted();
    const started = performance.now();
    state.actions.search({ query: query.slice(0, length) });
    document.body.getBoundingClientRect();
    costs.push(performance.now() - started);
  }
  state.actions.search({ query: '' });
  return costs;
}

/** A word that stands in the full texts alone: milliseconds to the first role that has it, to the end, and the longest single turn. */
export async function fullText(query: string): Promise<{ first: number; end: number; longest: number; found: number }> {
  let longest = 0;
  let last = performance.now();
  let going = true;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) later().then(beat);
  };
  const started = performance.now();
  state.actions.search({ query });
  beat();
  let first = 0;
  while (state.library.looking !== undefined) {
    await later();
    if (first === 0 && state.library.found.count > 0) first = performance.now() - started;
  }
  going = false;
  return { first, end: performance.now() - started, longest, found: state.library.found.count };
}

/** Scrolls through the list by leaps: milliseconds for each. */
export async function scroll(): Promise<number[]> {
  state.actions.search({ query: '' });
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

Object.assign(globalThis, { findBench: { open, type, fullText, scroll } });
