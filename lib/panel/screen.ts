import type { Saved, View } from '../ui/view.ts';
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
  /** What is known, or being written, of whether the posting at this address is saved; undefined where another is shown. */
  savedAt(url: string): Saved | undefined;
  /**
   * To be called before it is asked whether the posting at this address is saved: what comes back shows the answer, unless it was asked
   * again since or another posting is shown by then. False where it was not shown.
   */
  asking(url: string): (saved: Saved) => boolean;
  /** A write under way, and what it will come to: whoever reads the same posting meanwhile waits for it. */
  writing: { url: string; done: Promise<Saved> } | undefined;
}

/** Begins with "reading". `draw` is called after every change of `view`. */
export function makeScreen(draw: () => void): Screen {
  let count = 0;
  let asked = 0;
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
    savedAt: (url) => (screen.view.state === 'posting' && screen.view.examined.extraction.url === url ? screen.view.saved : undefined),
    asking(url) {
      asked += 1;
      const own = asked;
      return (saved) => {
        if (own !== asked || screen.view.state !== 'posting' || !screen.savedAt(url)) return false;
        turn(count).show({ ...screen.view, saved });
        return true;
      };
    },
    writing: undefined,
  };
  return screen;
}
