import type { Corner } from './corner.ts';

/** Less than that, in CSS pixels, is a click with an unsteady hand. */
const least = 24;

/** Lets the user drag the pill to another corner. What was a drag is no click. */
export function makeDraggable(window: Window, pill: HTMLElement | null, moveTo: (corner: Corner) => void): void {
  let dragged = false;
  pill?.addEventListener('pointerdown', (start) => {
    dragged = false;
    if (!start.isTrusted || start.button !== 0) return;
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    const onMove = (event: PointerEvent): void => {
      if (dragged || Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < least) return;
      dragged = true;
      // Not before it is a drag: a captured pointer's click would go to the pill and not to the button.
      pill.setPointerCapture(event.pointerId);
    };
    const onUp = (event: PointerEvent): void => {
      ending.abort();
      if (dragged && event.isTrusted) moveTo(cornerAt(window, event));
    };
    // On the window: a quick hand is out of the pill before its first move is told.
    window.addEventListener('pointermove', onMove, options);
    window.addEventListener('pointerup', onUp, options);
    window.addEventListener('pointercancel', () => ending.abort(), options);
  });
  const swallow = (event: Event): void => {
    if (dragged) event.stopImmediatePropagation();
    dragged = false;
  };
  pill?.addEventListener('click', swallow, { capture: true });
}

function cornerAt(window: Window, { clientX, clientY }: PointerEvent): Corner {
  const side = clientX < window.innerWidth / 2 ? 'left' : 'right';
  return clientY < window.innerHeight / 2 ? `top-${side}` : `bottom-${side}`;
}
