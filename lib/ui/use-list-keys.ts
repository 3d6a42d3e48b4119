import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Listing } from './library.ts';
import { useKeys } from './use-keys.ts';
import type { Actions } from './view.ts';

export interface ListKeys {
  found: Listing;
  /** Rows in sight. */
  page: number;
  focus: (found: Listing, at: number) => void;
  selected: ReadonlySet<string>;
  actions: Pick<Actions, 'select' | 'clearSelection'>;
  onStatus: (id: string) => void;
  onNote: (id: string) => void;
}

/** The keys of a list that has the focus: they move, select, and act on the row. Attach what comes back to the element around the rows. */
export function useListKeys({ found, page, focus, selected, actions, onStatus, onNote }: ListKeys): RefObject<HTMLDivElement | null> {
  /** Where a stretch of selected rows began. */
  const anchor = useRef<string>(undefined);
  /** By the element that has the focus: what was heard of focus events may be a moment behind, or nothing in a window in the background. */
  const onRow = (act: (id: string, event: KeyboardEvent) => unknown) => (event: KeyboardEvent) => {
    const id = event.target instanceof Element ? event.target.closest('[data-row]')?.getAttribute('data-row') : undefined;
    return id ? act(id, event) : false;
  };
  const move = (where: (at: number) => number) =>
    onRow((id, event) => {
      const at = found.at(id);
      const next = Math.max(0, Math.min(found.count - 1, where(at)));
      if (event.shiftKey) extend(at, next);
      else anchor.current = undefined;
      focus(found, next);
    });
  /** Selects from where Shift was pressed first to here; what is left of the stretch is let go. */
  const extend = (at: number, to: number) => {
    anchor.current ??= found.row(at)?.id;
    const from = anchor.current === undefined ? at : found.at(anchor.current);
    const stretch = new Set(idsBetween(found, from, to));
    const left = idsBetween(found, from, at).filter((id) => !stretch.has(id));
    if (left.length > 0) actions.select(left, false);
    actions.select([...stretch], true);
  };
  const isOn = (id: string) => selected.has(id);
  return useKeys<HTMLDivElement>({
    ArrowDown: move((at) => at + 1),
    ArrowUp: move((at) => at - 1),
    PageDown: move((at) => at + page),
    PageUp: move((at) => at - page),
    Home: move(() => 0),
    End: move(() => found.count - 1),
    s: onRow(onStatus),
    n: onRow(onNote),
    x: onRow((id) => actions.select([id], !isOn(id))),
    Escape: onRow(() => (selected.size > 0 ? actions.clearSelection() : false)),
  });
}

function idsBetween(found: Listing, one: number, other: number): string[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, nth) => found.row(first + nth)?.id ?? '').filter(Boolean);
}
