import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../roles/role.ts';
import { BoardColumn } from './board-column.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import type { Actions, Library } from './view.ts';
import { statuses, statusWords } from './words.ts';

export interface BoardProps {
  library: Pick<Library, 'board' | 'selected' | 'terms' | 'search'>;
  now: Date;
  actions: Pick<Actions, 'setStatusOf' | 'openRole' | 'select'>;
  /** The card to come back to. */
  current?: string | undefined;
}

/** Where the focus is, or was: a role, and the column in which it is looked for first. */
export interface Spot {
  id: string;
  status: Status;
}

/**
 * Saved roles in a column for each status. A card is moved by the pointer, or by `[` and `]` (Alt and an arrow), and what happened is said.
 * Where there is room for one column only, a switch chooses it.
 */
export function Board({ library, now, actions, current }: BoardProps) {
  const { board, selected } = library;
  const [spot, setSpot] = useState<Spot>();
  const [moved, setMoved] = useState('');
  const [shown, setShown] = useState<Status>('saved');
  const move = (ids: readonly string[], to: Status) => {
    const title = board && titleOf(board, ids[0] ?? '');
    actions.setStatusOf(ids, to);
    setMoved(ids.length === 1 ? `${title ?? 'The role'} moved to ${statusWords[to]}.` : `${ids.length} roles moved to ${statusWords[to]}.`);
    if (ids[0] !== undefined) setSpot({ id: ids[0], status: to });
    setShown(to);
  };
  const root = useBoardKeys({ board, setSpot, move, select: (id) => actions.select([id], !selected.has(id)) });
  useEffect(() => {
    const status = current === undefined ? undefined : statuses.find((each) => (board?.[each].at(current) ?? -1) >= 0);
    if (current !== undefined && status) {
      setSpot({ id: current, status });
      setShown(status);
    }
  }, [current]);
  if (!board) return null;
  return (
    <div class="board-frame" ref={root}>
      <p class="hidden-words" role="status">
        {moved}
      </p>
      <nav class="board-switch" aria-label="Status">
        {statuses.map((status) => (
          <button key={status} type="button" aria-pressed={status === shown} onClick={() => setShown(status)}>
            {statusWords[status]} <span class="muted">{board[status].count.toLocaleString('en')}</span>
          </button>
        ))}
      </nav>
      <div class="board">
        {statuses.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            listing={board[status]}
            isShown={status === shown}
            spot={spot?.status === status ? spot : undefined}
            onSpot={setSpot}
            onDrop={(id) => move(selected.has(id) ? [...selected] : [id], status)}
            {...{ now, actions, selected, terms: library.terms, search: library.search }}
          />
        ))}
      </div>
    </div>
  );
}

function titleOf(board: NonNullable<Library['board']>, id: string): string | undefined {
  for (const status of statuses) {
    const at = board[status].at(id);
    if (at >= 0) return board[status].row(at)?.title;
  }
  return undefined;
}
