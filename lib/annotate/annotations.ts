import { findWords } from './find-words.ts';
import { type Mark, makeMarks, type Place } from './marks.ts';
import { makeOverlay } from './overlay.ts';
import { readPageText } from './page-text.ts';
import { canUnderline, makePainter } from './painter.ts';
import { watchPointerRest } from './pointer-rest.ts';
import { makeSpotlight } from './spotlight.ts';
import type { Stage } from './stage.ts';
import { makeTip } from './tip.ts';

/** Everything of ours that stands on the page's words. */
export interface Annotations {
  /** Marks these, and nothing else. */
  show(marks: readonly Mark[]): void;
  places(): readonly Place[];
  /** Where the words of one mark stand, by its number in the list that was shown. */
  placesOf(mark: number): readonly Place[];
  /** Leads the user to a place: scrolls there, lights the words and says the sentence. */
  go(place: Place): void;
  /** Scrolls to words and lights them. False where they cannot be seen on the page as one stretch. */
  goToWords(words: string): boolean;
  /** Takes away what was lit and said; false where nothing was. The marks stay. */
  calm(): boolean;
}

/** Marks, their sentences and the light, which go together. Nothing listens to the page while nothing is marked. */
export function makeAnnotations(window: Window & typeof globalThis, { host, tip: tipBox, layer }: Stage): Annotations {
  const highlights = makePainter(window);
  let listening: AbortController | undefined;
  const calm = (): boolean => [spotlight.off(), tip.hide()].includes(true);
  const onEscape = ({ target }: Event): void => {
    // In the badge Escape first calms and then closes, which is the badge's to do.
    if (target !== host) calm();
  };
  const spotlight = makeSpotlight(window, highlights, onEscape);
  const tip = makeTip(window, tipBox, onEscape);
  const marks = makeMarks(window, canUnderline(window) ? highlights : makeOverlay(window, layer));

  return {
    calm,
    places: marks.places,
    placesOf: marks.placesOf,
    show(next) {
      marks.show(next);
      if (marks.places().length === 0) {
        listening?.abort();
        listening = undefined;
        tip.hide();
      } else if (!listening) {
        listening = new window.AbortController();
        watchPointerRest(window, { host, places: marks.places, onRest: tip.show }, listening.signal);
      }
    },
    go(place) {
      tip.hide();
      spotlight.on(place.range);
      tip.show([place]);
    },
    goToWords(words) {
      const range = findWords(readPageText(window), words);
      calm();
      if (range) spotlight.on(range);
      return range !== undefined;
    },
  };
}
