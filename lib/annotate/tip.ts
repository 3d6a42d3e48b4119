import { element } from './element.ts';
import type { Mark, Place } from './marks.ts';
import { listenForEscape } from './spotlight.ts';

/** The sentences beside marked words. */
export interface Tip {
  /** Of several places on the same words the first says where the tip stands; none takes it away. */
  show(places: readonly Place[]): void;
  /** Whether it was there. */
  hide(): boolean;
}

/** From the window's edges and from the words, in CSS pixels: so little that the pointer gets from the words to the tip. */
const gap = 8;
const near = 4;

/** More sentences than that are for the badge's list. */
const mostSentences = 4;

/** Draws into `box`, which stands fixed in our own shadow. It follows the words as they scroll, and goes when they are out of sight. */
export function makeTip(window: Window & typeof globalThis, box: HTMLElement, onEscape: (event: Event) => void): Tip {
  let shown: readonly Place[] = [];
  let ending: AbortController | undefined;

  const hide = (): boolean => {
    const was = ending !== undefined;
    ending?.abort();
    ending = undefined;
    shown = [];
    box.hidden = true;
    return was;
  };
  const follow = (): void => {
    if (shown[0] && !putBeside(window, box, shown[0].range)) box.style.visibility = 'hidden';
  };
  return {
    hide,
    show(places) {
      if (shown[0] && shown[0] === places[0]) return;
      hide();
      const [first] = places;
      if (!first) return;
      shown = places.slice(0, mostSentences);
      box.className = `tip ${first.mark.look}`;
      box.replaceChildren(...shown.flatMap(({ mark }) => sentencesOf(window.document, mark)));
      box.hidden = false;
      follow();
      ending = listenForEscape(window, onEscape);
      const options = { capture: true, passive: true, signal: ending.signal };
      for (const type of ['scroll', 'resize']) window.addEventListener(type, follow, options);
    },
  };
}

function sentencesOf(document: Document, { look, sentence, explanation }: Mark): HTMLElement[] {
  const own = element(document, 'p', { class: look, dir: 'auto' }, sentence);
  return explanation === undefined ? [own] : [own, element(document, 'p', { class: 'quiet', dir: 'auto' }, explanation)];
}

/** Below the words, or above where there is no room. False where the words are out of sight. */
function putBeside(window: Window, box: HTMLElement, range: Range): boolean {
  const { innerHeight } = window;
  const { clientWidth } = window.document.documentElement;
  const [rect] = range.getClientRects();
  if (!rect || rect.bottom < 0 || rect.top > innerHeight) return false;
  const { offsetWidth, offsetHeight } = box;
  const below = range.getBoundingClientRect().bottom + near;
  const top = below + offsetHeight + gap > innerHeight ? rect.top - near - offsetHeight : below;
  const left = Math.max(gap, Math.min(rect.left, clientWidth - offsetWidth - gap));
  box.style.cssText = `left:${left}px;top:${Math.max(gap, top)}px`;
  return true;
}
