import type { Annotations } from './annotations.ts';
import type { Place } from './marks.ts';

/** Of a quotation that is read out, in characters. */
const longest = 120;

/** The user's way from mark to mark, by buttons or keys. */
export interface Walk {
  /** On to the next place, or back; round at the ends. */
  step(by: 1 | -1): void;
  /** To the words of one mark; pressed again, to its next place. */
  visit(mark: number): void;
  /** Where the user stands, from 1; 0 where nowhere. */
  at(): number;
}

/** `say` tells a screen reader where one has come to: the focus stays in the badge. */
export function makeWalk(annotations: Annotations, say: (words: string) => void): Walk {
  let current: Place | undefined;
  const at = (): number => (current ? annotations.places().indexOf(current) + 1 : 0);
  const go = (place: Place | undefined): void => {
    current = place;
    if (!place) return;
    annotations.go(place);
    const { sentence, explanation = '' } = place.mark;
    say(
      `${at()} of ${annotations.places().length}: “${place.range.toString().replace(/\s+/g, ' ').trim().slice(0, longest)}”. ${sentence} ${explanation}`.trim(),
    );
  };
  return {
    at,
    step(by) {
      const places = annotations.places();
      const from = at() === 0 && by < 0 ? 0 : at() - 1;
      go(places[(from + by + places.length) % places.length]);
    },
    visit(mark) {
      const places = annotations.placesOf(mark);
      go(places[current ? (places.indexOf(current) + 1) % places.length : 0]);
    },
  };
}
