import type { Finding } from '../posting/finding.ts';
import type { OwnWordFound } from '../posting/own-words.ts';
import { findWords } from './find-words.ts';
import { readPageText } from './page-text.ts';
import { type Look, type Painter, underlines } from './painter.ts';

/** Words to mark, and what to say of them. */
export interface Mark {
  look: Exclude<Look, 'spot'>;
  /** One sentence, ours. */
  sentence: string;
  explanation?: string;
  quotes: readonly string[];
  /** In the quotations this word alone, where they say it as it is. */
  word?: string;
}

/** A mark at one place of the page. */
export interface Place {
  mark: Mark;
  range: Range;
}

/** More than that are not marked, nor is a page with forty findings readable. */
const mostPlaces = 200;

/** What to mark for findings and for the user's words. The findings come first, one mark each, in their order. */
export function marksOf(findings: readonly Finding[], words: readonly OwnWordFound[]): Mark[] {
  return [
    ...findings.map(({ severity, message, explanation, evidence }) => ({
      look: severity,
      sentence: message,
      quotes: evidence,
      ...(explanation === undefined ? {} : { explanation }),
    })),
    ...words.map(({ word, want, negated, quotes }) => ({ ...aboutWord({ want, negated }), word, quotes })),
  ];
}

function aboutWord({ want, negated }: Pick<OwnWordFound, 'want' | 'negated'>): Pick<Mark, 'look' | 'sentence'> {
  if (negated) return { look: 'note', sentence: 'One of your words. The text says that there is none of it.' };
  return want
    ? { look: 'wanted', sentence: 'One of the words that you look for.' }
    : { look: 'unwanted', sentence: 'One of the words that you avoid.' };
}

export interface Marks {
  /** Marks these and nothing else; found anew where the page was redrawn. An empty list leaves no trace. */
  show(marks: readonly Mark[]): void;
  /** What is marked, in the page's order. */
  places(): readonly Place[];
  /** Where the words of one mark stand, by its number in the list that was shown. */
  placesOf(mark: number): readonly Place[];
}

/** The marks on a page's words. */
export function makeMarks(window: Window & typeof globalThis, painter: Painter): Marks {
  let shown = '';
  let current: readonly Mark[] = [];
  let places: Place[] = [];
  let missing = false;

  return {
    places: () => places,
    placesOf: (mark) => places.filter((place) => place.mark === current[mark]),
    show(marks) {
      const wanted = JSON.stringify(marks);
      if (wanted === shown && !missing && places.every(isAlive)) return;
      shown = wanted;
      current = marks;
      places = marks.length > 0 ? findPlaces(window, marks) : [];
      missing = marks.some((mark) => !places.some((place) => place.mark === mark));
      for (const look of underlines)
        painter.paint(
          look,
          places.filter(({ mark }) => mark.look === look).map(({ range }) => range),
        );
    },
  };
}

function findPlaces(window: Window, marks: readonly Mark[]): Place[] {
  const text = readPageText(window);
  const found = marks.flatMap((mark) =>
    mark.quotes.flatMap((quote) => {
      const range = findWords(text, quote, mark.word);
      return range ? [{ mark, range }] : [];
    }),
  );
  return found.slice(0, mostPlaces).sort((one, other) => order(one.range, other.range));
}

/** Shadow trees have no order among each other for ranges; their hosts' places would. */
function order(one: Range, other: Range): number {
  const isOneTree = one.startContainer.getRootNode() === other.startContainer.getRootNode();
  return isOneTree ? one.compareBoundaryPoints(0 /* START_TO_START */, other) : 0;
}

/** Whether a framework has not drawn the words anew: a range outlives its nodes as an empty one. */
function isAlive({ range }: Place): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}
