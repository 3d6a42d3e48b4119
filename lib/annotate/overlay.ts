import { lines, type Painter, underlines } from './painter.ts';

/** After the last scrolling, in milliseconds. */
const rest = 120;

/**
 * Underlines drawn over the page by boxes in a layer of our own, for browsers that do not underline highlights. Drawn anew when the page
 * rests after scrolling or a change of size; hidden until then, rather than in the wrong place.
 */
export function makeOverlay(window: Window & typeof globalThis, layer: HTMLElement): Painter {
  const painted = new Map<(typeof underlines)[number], readonly Range[]>();
  let listening: AbortController | undefined;
  const draw = (): void => {
    layer.hidden = false;
    layer.replaceChildren(
      ...underlines.flatMap((look) => (painted.get(look) ?? []).flatMap((range) => linesOf(window, range, lines[look]))),
    );
  };
  return {
    paint(look, ranges) {
      if (look === 'spot') return;
      if (ranges.length > 0) painted.set(look, ranges);
      else painted.delete(look);
      draw();
      if (painted.size === 0) listening?.abort();
      if (painted.size === 0) listening = undefined;
      else listening ??= listen(window, layer, draw);
    },
  };
}

function listen(window: Window & typeof globalThis, layer: HTMLElement, draw: () => void): AbortController {
  const listening = new window.AbortController();
  const { signal } = listening;
  let timer: number | undefined;
  const wait = (): void => {
    layer.hidden = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => signal.aborted || draw(), rest);
  };
  for (const type of ['scroll', 'resize']) window.addEventListener(type, wait, { capture: true, passive: true, signal });
  const observer = new window.ResizeObserver(wait);
  observer.observe(window.document.body);
  signal.addEventListener('abort', () => observer.disconnect());
  return listening;
}

function linesOf({ document }: Window, range: Range, look: string): HTMLElement[] {
  return [...range.getClientRects()].map(({ left, bottom, width }) => {
    const line = document.createElement('i');
    line.style.cssText = `left:${left}px;top:${bottom - 2}px;width:${width}px;border-bottom:2px ${look}`;
    return line;
  });
}
