import type { Painter } from './painter.ts';
import { scrollToRange } from './scroll-to.ts';

/** The words that the user was led to: marked until the next, or Escape. */
export interface Spotlight {
  on(range: Range): void;
  /** Whether there was one. */
  off(): boolean;
}

/** `onEscape`: the user pressed it, here or in the page, which hears the key too. */
export function makeSpotlight(window: Window & typeof globalThis, painter: Painter, onEscape: (event: Event) => void): Spotlight {
  let ending: AbortController | undefined;
  return {
    on(range) {
      scrollToRange(window, range);
      painter.paint('spot', [range]);
      ending ??= listenForEscape(window, onEscape);
    },
    off() {
      const was = ending !== undefined;
      ending?.abort();
      ending = undefined;
      if (was) painter.paint('spot', []);
      return was;
    },
  };
}

/** Hears Escape wherever the focus is, before the page does, and takes it from nobody. */
export function listenForEscape(window: Window & typeof globalThis, onEscape: (event: Event) => void): AbortController {
  const ending = new window.AbortController();
  const hear = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') onEscape(event);
  };
  window.addEventListener('keydown', hear, { capture: true, signal: ending.signal });
  return ending;
}
