import { useEffect, useRef } from 'preact/hooks';

/** Long enough that a pointer on its way elsewhere opens nothing, and can cross the gap to what it opened. */
const openAfterMs = 250;
const closeAfterMs = 200;

/** A popover that opens on hover, keyboard focus and click, and closes when pointer and focus have left it. Escape is the browser's. */
export function usePopover<T extends HTMLElement>() {
  const anchor = useRef<T>(null);
  const card = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (act: () => void, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, ms);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  // Popovers that are already in the asked state throw, hence the look before each.
  const isOpen = () => card.current?.matches(':popover-open') ?? false;
  const open = () => {
    clearTimeout(timer.current);
    if (card.current?.isConnected && !isOpen()) card.current.showPopover(anchor.current ? { source: anchor.current } : undefined);
  };
  const close = () => {
    if (isOpen()) card.current?.hidePopover();
  };
  return {
    anchor,
    card,
    open,
    onFocus: () => anchor.current?.matches(':focus-visible') && open(),
    onGroup: {
      onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && later(open, openAfterMs),
      onPointerLeave: (event: PointerEvent) => event.pointerType === 'mouse' && later(close, closeAfterMs),
      onFocusOut: (event: FocusEvent) => {
        const group = event.currentTarget as Element;
        // A window that loses focus keeps what is open: there is no next element then.
        if (event.relatedTarget && !group.contains(event.relatedTarget as Element)) close();
      },
    },
  };
}
