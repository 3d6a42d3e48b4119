/** Where the line that somebody reads may begin, as parts of the window's height. */
const lines = [0.1, 0.25, 0.4, 0.6, 0.8];

/**
 * Changes the page's boxes and scrolls by as much as the text in the window has moved, in the same frame. Browsers do so by themselves (scroll
 * anchoring), but not on a page that says `overflow-anchor: none`, and not where the box that they held on to is the one that goes. At the
 * page's top nothing is scrolled.
 */
export function keepPlace(window: Window, going: readonly Element[], change: () => void): void {
  const held = findHeld(window, going);
  const before = held?.getBoundingClientRect().top ?? 0;
  change();
  if (!held) return;
  const moved = held.getBoundingClientRect().top - before;
  // Scrolling by hand ends the browser's own anchoring for this frame: it is never done twice.
  if (moved !== 0) scrollerOf(window, held)?.scrollBy({ top: moved, behavior: 'instant' });
}

/** The topmost text in the window that stays; undefined where nothing is scrolled, and nothing can be above the window. */
function findHeld(window: Window, going: readonly Element[]): Element | undefined {
  const { document, innerWidth, innerHeight } = window;
  for (const line of lines) {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * line);
    if (!element || element === document.documentElement || element === document.body) continue;
    if (going.some((one) => one.contains(element) || element.contains(one))) continue;
    if (scrollerOf(window, element)?.scrollTop) return element;
  }
  return undefined;
}

/** The scrolling box in which an element moves; undefined for one that stays in place whatever is scrolled. */
function scrollerOf(window: Window, element: Element): Element | undefined {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box === window.document.scrollingElement) return box;
    const { position, overflowY } = window.getComputedStyle(box);
    if (position === 'fixed' || position === 'sticky') return undefined;
    if (box !== element && box.scrollHeight > box.clientHeight && /auto|scroll/.test(overflowY)) return box;
  }
  return undefined;
}
