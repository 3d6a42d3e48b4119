import type { Filters, WordMarks } from '../find/filters.ts';
import { everything, type Found, find, type Search } from '../find/find.ts';
import type { Query } from '../find/query.ts';
import { capacityOf, findPosition, type RoleIndex } from '../find/role-index.ts';
import { orderBy, type Sort } from '../find/sorting.ts';
import { asksTexts, textHits } from '../find/text-hits.ts';
import { type Correction, correct, type Vocabulary, vocabularyOf } from '../find/tolerance.ts';

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

/** Whether the user's words for (bit 1) and against (bit 2) stand in a folded text. */
export type WordsIn = (text: string) => number;

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
const textsAfterMs = 80;
/** So few that a mistyped word is likely. */
const few = 2;

export function makeFinder(options: FinderOptions): Finder {
  const { now, failed } = options;
  const orders = orderKeeper(options.index, now);
  const vocabulary = vocabularyKeeper(options);
  const marks = markKeeper(options);
  let running = new AbortController();
  const look = (search: Search, query?: Query): Found =>
    find(finder.index, search, { order: orders(search.sort), now: now(), marks: marks.of(search.filters), query });
  const finder: Finder = {
    index: options.index,
    search: everything,
    result: { positions: new Uint32Array(0), query: { all: [], none: [] }, leftOut: { otherMoney: 0, noPay: 0 } },
    stop: () => running.abort(),
    run(search) {
      running.abort();
      running = new AbortController();
      finder.search = search;
      const found = look(search);
      const asks = asksTexts(search, found) || marks.isMissing(search.filters);
      finder.result = { ...found, looking: asks ? 0 : undefined };
      if (asks) goOn({ options, finder, look, marks, vocabulary }, found, running.signal).catch(failed);
    },
  };
  return finder;
}

interface Going {
  options: FinderOptions;
  finder: Finder;
  look: (search: Search, query?: Query) => Found;
  marks: ReturnType<typeof markKeeper>;
  vocabulary: () => Promise<Vocabulary>;
}

/** Everything that takes longer than a frame, until it is done or the next search begins. */
async function goOn(going: Going, first: Found, signal: AbortSignal): Promise<void> {
  const { options, finder, look, marks } = going;
  await options.sleep(textsAfterMs);
  if (signal.aborted) return;
  const { search } = finder;
  let found = first;
  if (marks.isMissing(search.filters)) {
    await marks.make(signal);
    if (signal.aborted) return;
    found = look(search);
  }
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

/** Reads the texts for what the rows did not hold; what is found comes behind it, as it comes. How many there are in the end. */
async function lookThrough({ options, finder }: Going, found: Found, signal: AbortSignal): Promise<number> {
  let result: Result = { ...found, looking: 0 };
  let read = 0;
  finder.result = result;
  if (asksTexts(finder.search, found)) {
    for await (const slice of options.texts()) {
      if (signal.aborted) return 0;
      const hits = textHits(finder.index, found, slice);
      read += slice.length;
      result = { ...result, positions: withHits(result.positions, hits), looking: Math.min(1, read / Math.max(1, finder.index.size)) };
      finder.result = result;
      if (hits.found.length + hits.barred.length > 0) options.draw();
    }
  }
  return result.positions.length;
}

function withHits(positions: Uint32Array, hits: { found: number[]; barred: number[] }): Uint32Array {
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

function orderKeeper(index: RoleIndex, now: () => Date): (sort: Sort) => Uint32Array {
  const kept = new Map<Sort, { of: string; order: Uint32Array }>();
  return (sort) => {
    const at = now();
    const of = `${index.orderVersion} ${at.toDateString()}`;
    const known = kept.get(sort);
    if (known?.of === of) return known.order;
    // One at a time: each is four bytes a role.
    kept.clear();
    const order = orderBy(index, sort, at);
    kept.set(sort, { of, order });
    return order;
  };
}

function vocabularyKeeper({ index, sleep }: FinderOptions): () => Promise<Vocabulary> {
  let kept: { version: number; words: Promise<Vocabulary> } | undefined;
  return () => {
    if (kept?.version !== index.version) kept = { version: index.version, words: vocabularyOf(index, () => sleep(0)) };
    return kept.words;
  };
}

/** Where the user's words stand: made when first asked for, and anew once roles or words have changed. */
function markKeeper({ index, texts, wordsIn }: FinderOptions) {
  let kept: { version: number; by: WordsIn | undefined; marks: WordMarks } | undefined;
  const isKept = () => kept?.version === index.version && kept.by === wordsIn();
  return {
    of: ({ words }: Filters) => (words && isKept() ? kept?.marks : undefined),
    isMissing: ({ words }: Filters) => words !== undefined && wordsIn() !== undefined && !isKept(),
    async make(signal: AbortSignal): Promise<void> {
      const { version } = index;
      const by = wordsIn();
      const marks = new Uint8Array(capacityOf(index));
      for await (const slice of texts()) {
        if (signal.aborted) return;
        for (const [id, text] of slice) {
          const position = findPosition(index, id);
          if (position !== undefined) marks[position] = by?.(text) ?? 0;
        }
      }
      kept = { version, by, marks };
    },
  };
}
