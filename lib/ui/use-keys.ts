import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What a key does; false leaves it to the browser. Keys by `KeyboardEvent.key`, letters small. */
export type Keys = Readonly<Record<string, ((event: KeyboardEvent) => unknown) | undefined>>;

/**
 * Keys for the whole window: not with Control, Alt or Meta, not repeated by a held letter, and not from a field in which the key has its
 * own meaning (Escape has none), and not from a dialog, which has the window to itself. Attach what comes back to the outermost element.
 */
export function useKeys<T extends HTMLElement>(keys: Keys): RefObject<T | null> {
  const root = useRef<T>(null);
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.repeat && event.key.length === 1)) return;
      if (event.key !== 'Escape' && isField(event.target)) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act && act(event) !== false) event.preventDefault();
    };
    const page = root.current?.ownerDocument;
    page?.addEventListener('keydown', onKey);
    return () => page?.removeEventListener('keydown', onKey);
  }, []);
  return root;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
