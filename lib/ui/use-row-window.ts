import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond each edge: as many as a flick of the wheel goes between two frames. Of another list, once those in sight are painted. */
const beyond = 8;
/** Until the window is measured. */
const heightAtFirst = 640;

export interface RowWindow {
  /** The element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  /** Positions to draw, in order: what is in sight, some more, and `keep`. */
  drawn: number[];
  rowHeight: number;
  /** Rows that are in sight at once. */
  page: number;
  onScroll: () => void;
  /** Scrolls as little as it takes to bring a row into sight; `middle` puts it there. */
  bringIntoSight: (at: number, middle?: boolean) => void;
}

export interface RowWindowOptions {
  /** What the rows were found by: another one is another list, read from its top. */
  list: unknown;
  count: number;
  /** A row that is drawn wherever it is, because it has the focus; -1: none. */
  keep: number;
  /** As the style sheet makes it; measured at the first row that is drawn. */
  rowHeight: number;
}

/**
 * Draws only the rows in sight. All rows are of one height, so that the place of each is known without drawing it; 100,000 of them make
 * 5,700,000 px, a third of what Firefox can scroll.
 */
export function useRowWindow({ list, count, keep, rowHeight: expected }: RowWindowOptions): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [rowHeight, setRowHeight] = useState(expected);
  const [sight, setSight] = useState({ first: 0, height: heightAtFirst });
  const scrolledTo = useRef(0);
  const look = () => {
    const { current } = scroller;
    if (!current) return;
    scrolledTo.current = current.scrollTop;
    const first = Math.floor(current.scrollTop / rowHeight);
    const height = current.clientHeight || heightAtFirst;
    setSight((before) => (before.first === first && before.height === height ? before : { first, height }));
  };
  const lookNow = useRef(look);
  lookNow.current = look;
  useLayoutEffect(() => {
    const measured = scroller.current?.querySelector<HTMLElement>('[data-row]')?.offsetHeight;
    if (measured && measured !== rowHeight) setRowHeight(measured);
  }, [count > 0, rowHeight]);
  useEffect(() => onResize(scroller.current, () => lookNow.current()), []);
  const drawnOf = useRef(list);
  const top = drawnOf.current === list ? sight.first : 0;
  useLayoutEffect(() => {
    drawnOf.current = list;
    // To set it where it is makes the browser lay out everything, at each letter of a search.
    if (!scroller.current || scrolledTo.current === 0) return;
    scroller.current.scrollTop = 0;
    look();
  }, [list]);
  const [painted, setPainted] = useState<{ list: unknown }>();
  useEffect(() => setPainted({ list }), [list]);
  const margin = painted?.list === list ? beyond : 0;
  const page = Math.max(1, Math.floor(sight.height / rowHeight));
  // A list that became shorter scrolls up by itself, without an event that comes in time.
  const from = Math.max(0, Math.min(top, count - page));
  const first = Math.max(0, from - margin);
  const last = Math.min(count, from + page + 1 + margin);
  const inSight = Array.from({ length: Math.max(0, last - first) }, (_, nth) => first + nth);
  return {
    scroller,
    drawn: withKept(inSight, keep < count ? keep : -1),
    rowHeight,
    page,
    onScroll: look,
    bringIntoSight(at, middle) {
      const { current } = scroller;
      if (!current) return;
      const height = current.clientHeight || sight.height;
      const top = at * rowHeight;
      if (middle) current.scrollTop = top - (height - rowHeight) / 2;
      else if (top < current.scrollTop) current.scrollTop = top;
      else if (top + rowHeight > current.scrollTop + height) current.scrollTop = top + rowHeight - height;
      look();
    },
  };
}

/** A length for a style: Preact puts no unit behind a number. */
export function px(length: number): string {
  return `${length}px`;
}

function withKept(rows: number[], keep: number): number[] {
  if (keep < 0 || rows.includes(keep)) return rows;
  return keep < (rows[0] ?? 0) ? [keep, ...rows] : [...rows, keep];
}

function onResize(element: Element | null, act: () => void): (() => void) | undefined {
  // jsdom has none.
  if (!element || typeof ResizeObserver === 'undefined') return undefined;
  const observer = new ResizeObserver(act);
  observer.observe(element);
  return () => observer.disconnect();
}
