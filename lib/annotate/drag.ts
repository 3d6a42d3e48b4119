import type { Corner } from './corner.ts';

/** Less than that, in CSS pixels, is a click with an unsteady hand. */
const least = 24;

/** Lets the user drag the pill to another corner. What was a drag is no click. */
export function makeDraggable(window: Window, pill: HTMLElement | null, moveTo: (corner: Corner) => void): void {
  let start: PointerEvent | undefined;
  let dragged = false;
  pill?.addEventListener('pointerdown', (event) => {
    start = event.isTrusted && event.button === 0 ? event : undefined;
    dragged = false;
  });
  pill?.addEventListener('pointermove', (event) => {
    if (!start || dragged || Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < least) return;
    dragged = true;
    // Not before it is a drag: a captured pointer's click would go to the pill and not to the button.
    pill.setPointerCapture(event.pointerId);
  });
  pill?.addEventListener('pointerup', (event) => {
    if (start && dragged && event.isTrusted) moveTo(cornerAt(window, event));
    start = undefined;
  });
  pill?.addEventListener(
    'click',
    (event) => {
      if (dragged) event.stopImmediatePropagation();
      dragged = false;
    },
    { capture: true },
  );
}

function cornerAt(window: Window, { clientX, clientY }: PointerEvent): Corner {
  const side = clientX < window.innerWidth / 2 ? 'left' : 'right';
  return clientY < window.innerHeight / 2 ? `top-${side}` : `bottom-${side}`;
}
