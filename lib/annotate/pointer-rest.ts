import { elementOf } from './find-words.ts';
import type { Place } from './marks.ts';
import { underlines } from './painter.ts';

/** How long the pointer must be still, in milliseconds. */
const still = 80;

export interface PointerRest {
  /** Our own element in the page: over it, nothing changes. */
  host: Element;
  places(): readonly Place[];
  /** The user's pointer rests on words that are marked so, the gravest first; none: on others. */
  onRest(places: readonly Place[]): void;
}

/** Tells on which marked words the pointer rests. Passive, and nothing is measured while it moves: scrolling is not slowed. */
export function watchPointerRest(window: Window, { host, places, onRest }: PointerRest, signal: AbortSignal): void {
  let timer: number | undefined;
  const wait = ({ isTrusted, clientX, clientY, target }: PointerEvent): void => {
    if (!isTrusted) return;
    window.clearTimeout(timer);
    if (target === host) return;
    timer = window.setTimeout(() => {
      if (!signal.aborted) onRest(placesAt(places(), clientX, clientY));
    }, still);
  };
  // A finger does not hover: it touches.
  for (const type of ['pointermove', 'pointerdown'] as const) window.addEventListener(type, wait, { capture: true, passive: true, signal });
}

/** The marked words at this point of the window that the page does not cover. */
function placesAt(places: readonly Place[], x: number, y: number): readonly Place[] {
  const here = places.filter(({ range }) => isAt(range, x, y));
  return here.sort((one, other) => underlines.indexOf(other.mark.look) - underlines.indexOf(one.mark.look));
}

function isAt(range: Range, x: number, y: number): boolean {
  const isOver = [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + 3);
  const element = isOver ? elementOf(range) : null;
  if (!element) return false;
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  // Beside it: a card whose link is spread over the whole of it.
  return hit !== null && (element.contains(hit) || (hit.parentElement ?? hit).contains(element));
}
