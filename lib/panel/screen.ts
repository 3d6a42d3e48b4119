import type { View } from '../ui/view.ts';
import type { Tab } from './tab.ts';

/** One question to a page. Its answer is dropped once the next is asked: no posting outlives its page. */
export interface Turn {
  show(view: View): void;
  isOver(): boolean;
}

/** What is shown of a tab. */
export interface Screen {
  view: View;
  tab: Tab | undefined;
  /** Ends the turn there is. */
  begin(): Turn;
  /** The turn there is, for what changes the page that is shown. */
  current(): Turn;
}

/** Begins with "reading". `draw` is called after every change of `view`. */
export function makeScreen(draw: () => void): Screen {
  let count = 0;
  const turn = (own: number): Turn => ({
    isOver: () => own !== count,
    show(view) {
      if (own !== count) return;
      screen.view = view;
      draw();
    },
  });
  const screen: Screen = {
    view: { state: 'reading' },
    tab: undefined,
    begin() {
      count += 1;
      return turn(count);
    },
    current: () => turn(count),
  };
  return screen;
}
