import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../roles/role.ts';
import type { Spot } from './board.tsx';
import type { Library } from './view.ts';
import { statuses } from './words.ts';

export interface BoardKeys {
  board: Library['board'];
  setSpot: (spot: Spot) => void;
  move: (ids: readonly string[], to: Status) => void;
  select: (id: string) => void;
}

/**
 * Arrows go from card to card and from column to column; `[`, `]` and Alt with an arrow take the card along; `x` selects it. Not by
 * `useKeys`, which leaves everything with Alt to the browser.
 */
export function useBoardKeys(keys: BoardKeys): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const id = event.target instanceof Element ? event.target.closest('[data-row]')?.getAttribute('data-row') : undefined;
      if (id && !event.ctrlKey && !event.metaKey && act(event, id, latest.current)) event.preventDefault();
    };
    const { current } = root;
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  }, []);
  return root;
}

/** Whether the key meant something. */
function act({ key, altKey }: KeyboardEvent, id: string, { board, setSpot, move, select }: BoardKeys): boolean {
  const status = board && statuses.find((each) => board[each].at(id) >= 0);
  if (!status) return false;
  const spot = { id, status };
  const by = key === ']' || key === 'ArrowRight' ? 1 : key === '[' || key === 'ArrowLeft' ? -1 : 0;
  if (by !== 0 && (altKey || key === '[' || key === ']')) {
    const to = statuses[statuses.indexOf(spot.status) + by];
    if (to) move([spot.id], to);
    return true;
  }
  if (altKey) return false;
  if (key === 'x') {
    select(spot.id);
    return true;
  }
  const next = by === 0 ? inColumn(board, spot, key) : inNextColumn(board, spot, by);
  if (next) setSpot(next);
  return by !== 0 || key in steps;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 8,
  PageUp: (at) => at - 8,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function inColumn(board: NonNullable<Library['board']>, { id, status }: Spot, key: string): Spot | undefined {
  const listing = board[status];
  const to = steps[key]?.(listing.at(id), listing.count);
  const row = to === undefined ? undefined : listing.row(Math.max(0, Math.min(listing.count - 1, to)));
  return row && { id: row.id, status };
}

/** The card at the same height in the next column that has any. */
function inNextColumn(board: NonNullable<Library['board']>, { id, status }: Spot, by: number): Spot | undefined {
  const at = board[status].at(id);
  for (let to = statuses.indexOf(status) + by; to >= 0 && to < statuses.length; to += by) {
    const next = statuses[to];
    const row = next && board[next].row(Math.min(at, board[next].count - 1));
    if (next && row) return { id: row.id, status: next };
  }
  return undefined;
}
