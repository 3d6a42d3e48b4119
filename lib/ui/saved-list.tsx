import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { RowLines } from './row-lines.tsx';
import { filterRows } from './row-of.ts';
import { StatusSelect } from './save-controls.tsx';
import { useKeys } from './use-keys.ts';
import type { Actions, Library, Row } from './view.ts';
import { statuses, statusWords } from './words.ts';

/** Rows drawn at first and with each step further down: ten thousand at once would be felt. */
const step = 100;

export interface SavedListProps {
  library: Library;
  now: Date;
  actions: Pick<Actions, 'filter' | 'openRole' | 'setStatus'>;
  /** The row to come back to. */
  current: string | undefined;
  /** Opens with the note in focus. */
  onNote: (id: string) => void;
}

/** Saved roles with search and filter. Arrows move, Enter opens, `s` status, `n` note, `/` search. */
export function SavedList({ library, now, actions, current, onNote }: SavedListProps) {
  const found = filterRows(library.rows, library);
  const at = Math.max(
    0,
    found.findIndex(({ id }) => id === current),
  );
  const [drawn, setDrawn] = useState(Math.max(step, at + step));
  const [editing, setEditing] = useState<string>();
  const root = useRowKeys({ found, onStatus: setEditing, onNote });
  useEffect(() => {
    if (current) rowButton(root.current, current)?.focus();
  }, [current, root]);
  return (
    <div
      class="library"
      ref={root}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (scrollTop + 2 * clientHeight > scrollHeight && drawn < found.length) setDrawn(drawn + step);
      }}
    >
      <Filters
        library={library}
        found={found.length}
        actions={actions}
        toList={() => found[0] && rowButton(root.current, found[0].id)?.focus()}
      />
      <ul class="rows-list">
        {found.slice(0, drawn).map((row) => (
          <li key={row.id} data-row={row.id}>
            <button type="button" class="list-row" aria-current={row.id === current} onClick={() => actions.openRole(row.id)}>
              <RowLines row={row} now={now} />
            </button>
            {editing === row.id && (
              <StatusSelect
                status={row.status}
                focus
                onStatus={(status) => actions.setStatus(row.id, status)}
                onLeave={() => setEditing(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
      <Empty library={library} found={found} />
    </div>
  );
}

interface RowKeys {
  found: Row[];
  onStatus: (id: string) => void;
  onNote: (id: string) => void;
}

/** Keys of the row that has the focus, and `/`. Attach what comes back to the element around the rows. */
function useRowKeys({ found, onStatus, onNote }: RowKeys): RefObject<HTMLDivElement | null> {
  const onRow = (act: (id: string) => unknown) => (event: KeyboardEvent) => {
    const id = event.target instanceof Element ? event.target.closest('[data-row]')?.getAttribute('data-row') : undefined;
    return id ? act(id) : false;
  };
  const move = (by: number) =>
    onRow((id) => {
      const next = found[found.findIndex((row) => row.id === id) + by];
      if (next) rowButton(root.current, next.id)?.focus();
    });
  const root: RefObject<HTMLDivElement | null> = useKeys<HTMLDivElement>({
    '/': () => root.current?.querySelector('input')?.focus(),
    ArrowDown: move(1),
    ArrowUp: move(-1),
    s: onRow(onStatus),
    n: onRow(onNote),
  });
  return root;
}

interface FiltersProps extends Pick<SavedListProps, 'library' | 'actions'> {
  found: number;
  toList: () => void;
}

function Filters({ library, found, actions, toList }: FiltersProps) {
  const { query, status, rows } = library;
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Search saved roles"
        aria-keyshortcuts="/"
        placeholder="Title, employer, place or note"
        value={query}
        onInput={(event) => actions.filter({ query: event.currentTarget.value, status })}
        onKeyDown={(event) => event.key === 'ArrowDown' && toList()}
      />
      <select
        aria-label="Status"
        value={status}
        onChange={(event) => actions.filter({ query, status: statuses.find((each) => each === event.currentTarget.value) ?? 'all' })}
      >
        <option value="all">Any status</option>
        {statuses.map((each) => (
          <option key={each} value={each}>
            {statusWords[each]}
          </option>
        ))}
      </select>
      <span class="muted found" role="status">
        {found === rows.length ? '' : `${found.toLocaleString('en')} of ${rows.length.toLocaleString('en')}`}
      </span>
    </search>
  );
}

function Empty({ library, found }: { library: Library; found: Row[] }) {
  if (library.state === 'reading') return <p class="muted empty">Opening saved roles</p>;
  if (found.length > 0) return null;
  return (
    <p class="muted empty">
      {library.rows.length ? 'No saved role matches.' : 'Nothing saved yet. Save a posting, and it stands here, offline too.'}
    </p>
  );
}

function rowButton(root: Element | null, id: string): HTMLElement | null {
  const rows = [...(root?.querySelectorAll('[data-row]') ?? [])];
  return rows.find((row) => row.getAttribute('data-row') === id)?.querySelector<HTMLElement>('button') ?? null;
}
