import { elementOf } from './find-words.ts';

/**
 * Brings a range's words to the middle of what can be seen, in every scrolling box that they stand in. `scrollIntoView` knows elements alone,
 * and a paragraph can be longer than the window. At once where the user wants no motion.
 */
export function scrollToRange(window: Window & typeof globalThis, range: Range): void {
  const { document, innerHeight } = window;
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const rect = range.getBoundingClientRect();
  let middle = rect.top + rect.height / 2;
  for (let box = elementOf(range); box; box = outerOf(box)) {
    const isPage = box === document.scrollingElement;
    if (!isPage && !/auto|scroll/.test(window.getComputedStyle(box).overflowY)) continue;
    const most = box.scrollHeight - box.clientHeight;
    const view = isPage ? innerHeight / 2 : box.getBoundingClientRect().top + box.clientHeight / 2;
    const top = Math.max(0, Math.min(most, box.scrollTop + middle - view));
    // Smooth scrolling comes later: the outer boxes reckon with where the words will be.
    middle -= top - box.scrollTop;
    box.scrollTo({ top, behavior });
  }
}

function outerOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root.host as Element) : null);
}
