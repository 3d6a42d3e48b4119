import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What has its own mind where the focus goes has done it by then. */
const afterMs = 50;

const focusable = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/** Where an element stood: its ancestors below the root, the nearest first, each with the place of the branch in it. */
type Path = readonly { parent: Element; index: number }[];

/**
 * When the element with the focus is taken away (the last tag's button, a row that is brought back), the focus goes to what comes after it
 * there, else before it, and not to the top of the page. What goes with all that stood around it is left to who put another view there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = root;
    if (!current) return;
    const page = current.ownerDocument;
    let last: { element: Element; path: Path } | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, path: pathOf(target, current) };
    };
    const restore = () => {
      if (!last || last.element.isConnected || page.activeElement !== page.body) return;
      nearest(last.path)?.focus();
    };
    const observer = new MutationObserver(() => {
      if (!last || last.element.isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(restore, afterMs);
    });
    current.addEventListener('focusin', onFocus);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      current.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}

function pathOf(element: Element, root: Element): Path {
  const path: { parent: Element; index: number }[] = [];
  for (let child = element; child.parentElement && child.parentElement !== root; child = child.parentElement) {
    path.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return path;
}

function nearest(path: Path): HTMLElement | undefined {
  for (const { parent, index } of path.filter((each) => each.parent.isConnected)) {
    const children = [...parent.children];
    const found = children.slice(index).flatMap(tabbable)[0] ?? children.slice(0, index).flatMap(tabbable).at(-1);
    if (found) return found;
  }
  return undefined;
}

function tabbable(element: Element): HTMLElement[] {
  const all = [element, ...element.querySelectorAll(focusable)].filter((each) => each.matches(focusable)) as HTMLElement[];
  return all.filter((each) => each.tabIndex >= 0 && !each.matches(':disabled') && (each.checkVisibility?.() ?? true));
}
