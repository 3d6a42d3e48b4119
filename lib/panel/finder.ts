import { everything, type Found, find, type Search } from '../find/find.ts';
import type { Query } from '../find/query.ts';
import { prepareIds, type RoleIndex } from '../find/role-index.ts';
import type { Sights } from '../find/scan.ts';
import { asksTexts, type TextHits, textHits } from '../find/text-hits.ts';
import { type Correction, correct, type Vocabulary, vocabularyOf } from '../find/tolerance.ts';
import { makeBreather, readAhead } from './breather.ts';
import { type MarkKeeper, markKeeper, type WordsIn } from './mark-keeper.ts';
import { type OrderKeeper, orderKeeper } from './order-keeper.ts';

/** What a search has come to so far. */
export interface Result {
  positions: Uint32Array;
  query: Query;
  leftOut: Found['leftOut'];
  /** 0 to 1: how many of the full texts were looked through; absent once nothing is left to look at. */
  looking?: number | undefined;
  /** `applied`: shown in the place of what was typed. */
  correction?: (Correction & { applied: boolean; count: number }) | undefined;
}

export interface Finder {
  index: RoleIndex;
  search: Search;
  result: Result;
  /** Finds in the rows at once, and in the full texts from then on; the next call ends that. */
  run(search: Search): void;
  /** Ends what goes on behind the scenes. */
  stop(): void;
}

export interface FinderOptions {
  index: RoleIndex;
  texts: () => AsyncIterable<[id: string, text: string][]>;
  /** What tells where the user's words stand; undefined where there are none. */
  wordsIn: () => WordsIn | undefined;
  now: () => Date;
  sleep: (ms: number) => Promise<void>;
  /** Called when a result has become another without being asked. */
  draw: () => void;
  /** Gets what went wrong behind the scenes. */
  failed: (error: unknown) => void;
}

/** A hand that types goes on within this; texts are read in the pause after it. */
const textsAfterMs = 40;
/** So few that a mistyped word is likely. */
const few = 2;
/** What comes out of the texts is shown at once, and then this often: to draw takes as long as to look through a thousand texts. */
const drawEveryMs = 120;

export function makeFinder(options: FinderOptions): Finder {
  const { now, failed, index, sleep } = options;
  const breathe = makeBreather(options);
  const pause = async () => breathe();
  const orders = orderKeeper({ index, now, pause });
  const marks = markKeeper({ ...options, breathe });
  const vocabulary = vocabularyKeeper(index, () => sleep(0));
  let running = new AbortController();
  const sights: Sights = { steps: [] };
  const look = (search: Search, query?: Query): Found =>
    find(index, search, { order: orders.of(search.sort), now: now(), marks: marks.of(search.filters), query, sights });
  const finder: Finder = {
    index,
    search: everything,
    result: { positions: new Uint32Array(0), query: { all: [], none: [] }, leftOut: { otherMoney: 0, noPay: 0 } },
    stop: () => running.abort(),
    run(search) {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      finder.search = search;
      const found = look(search);
      const asks = asksTexts(search, found) || marks.isMissing(search.filters) || orders.isMissing(search.sort);
      finder.result = { ...found, looking: asks ? 0 : undefined };
      if (!asks) return;
      goOn({ options, finder, look, marks, orders, vocabulary, pause }, found, signal).catch((error: unknown) => {
        if (signal.aborted) return;
        finder.result = { ...finder.result, looking: undefined };
        failed(error);
      });
    },
  };
  return finder;
}

interface Going {
  options: FinderOptions;
  finder: Finder;
  look: (search: Search, query?: Query) => Found;
  marks: MarkKeeper;
  orders: OrderKeeper;
  vocabulary: () => Promise<Vocabulary>;
  pause: () => Promise<unknown>;
}

/** Everything that takes longer than a frame, until it is done or the next search begins. */
async function goOn(going: Going, first: Found, signal: AbortSignal): Promise<void> {
  const { options, finder, look } = going;
  const { search } = finder;
  let found = first;
  if (going.orders.isMissing(search.sort)) {
    await going.orders.make(search.sort);
    if (signal.aborted) return;
    found = look(search);
    finder.result = { ...found, looking: 0 };
    options.draw();
  }
  await options.sleep(textsAfterMs);
  if (signal.aborted) return;
  await prepareIds(finder.index, going.pause);
  if (signal.aborted) return;
  found = (await withMarks(going, signal)) ?? found;
  if (signal.aborted) return;
  const count = await lookThrough(going, found, signal);
  if (signal.aborted) return;
  const correction = count <= few ? await correctionOf(going, found, { count, signal }) : undefined;
  if (signal.aborted) return;
  if (correction?.applied) await lookThrough(going, look(search, correction.query), signal);
  if (signal.aborted) return;
  finder.result = {
    ...finder.result,
    looking: undefined,
    correction: correction && { ...correction, count: correction.applied ? finder.result.positions.length : correction.count },
  };
  options.draw();
}

/** What is found once it is known where the user's words stand; undefined where nobody asks for them. */
async function withMarks({ finder, look, marks, options }: Going, signal: AbortSignal): Promise<Found | undefined> {
  const { search } = finder;
  if (!marks.isMissing(search.filters)) return undefined;
  await marks.make(signal, (read) => {
    if (!signal.aborted) finder.result = { ...finder.result, looking: share(read, finder) };
  });
  if (signal.aborted) return undefined;
  const found = look(search);
  finder.result = { ...found, looking: 0 };
  options.draw();
  return found;
}

function share(read: number, { index }: Finder): number {
  return Math.min(1, read / Math.max(1, index.size));
}

/** Reads the texts for what the rows did not hold; what is found comes behind it, as it comes. How many there are in the end. */
async function lookThrough({ options, finder }: Going, found: Found, signal: AbortSignal): Promise<number> {
  finder.result = { ...found, looking: 0 };
  if (!asksTexts(finder.search, found)) return found.positions.length;
  let read = 0;
  let drawnAt = -Infinity;
  let hits: TextHits = { found: [], barred: [] };
  const show = () => {
    finder.result = { ...finder.result, positions: withHits(finder.result.positions, hits), looking: share(read, finder) };
    hits = { found: [], barred: [] };
  };
  for await (const slice of readAhead(options.texts())) {
    if (signal.aborted) return 0;
    const { found: more, barred } = textHits(finder.index, found, slice);
    hits.found.push(...more);
    hits.barred.push(...barred);
    read += slice.length;
    const now = options.now().getTime();
    if (hits.found.length + hits.barred.length === 0 || now - drawnAt < drawEveryMs) continue;
    drawnAt = now;
    show();
    options.draw();
  }
  if (signal.aborted) return 0;
  show();
  return finder.result.positions.length;
}

function withHits(positions: Uint32Array, hits: TextHits): Uint32Array {
  if (hits.found.length + hits.barred.length === 0) return positions;
  const barred = new Set(hits.barred);
  const kept = barred.size === 0 ? positions : positions.filter((position) => !barred.has(position));
  const all = new Uint32Array(kept.length + hits.found.length);
  all.set(kept);
  all.set(hits.found, kept.length);
  return all;
}

async function correctionOf(
  { vocabulary, look, finder }: Going,
  found: Found,
  { count, signal }: { count: number; signal: AbortSignal },
): Promise<Result['correction']> {
  if (found.query.all.length === 0) return undefined;
  const correction = correct(found.query, await vocabulary());
  if (!correction || signal.aborted) return undefined;
  const would = look(finder.search, correction.query).positions.length;
  return would > count ? { ...correction, applied: count === 0, count: would } : undefined;
}

function vocabularyKeeper(index: RoleIndex, pause: () => Promise<void>): () => Promise<Vocabulary> {
  let kept: { version: number; words: Promise<Vocabulary> } | undefined;
  return () => {
    if (kept?.version !== index.version) kept = { version: index.version, words: vocabularyOf(index, pause) };
    return kept.words;
  };
}
