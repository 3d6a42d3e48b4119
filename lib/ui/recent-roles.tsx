import { useState } from 'preact/hooks';
import { RowLines } from './row-lines.tsx';
import { filterRows } from './row-of.ts';
import type { Actions, Row } from './view.ts';

/** How many stand in the popup. */
const most = 5;

export interface RecentRolesProps {
  /** Newest first: all that may be found. */
  rows: Row[];
  now: Date;
  actions: Pick<Actions, 'openRole' | 'openSaved'>;
}

/** The five roles saved last, or the five best of a search. */
export function RecentRoles({ rows, now, actions }: RecentRolesProps) {
  const [query, setQuery] = useState('');
  if (rows.length === 0) return <p class="muted empty">Nothing saved yet. Saved roles stay in this browser.</p>;
  const found = filterRows(rows, { query, status: 'all' });
  return (
    <section class="recent" aria-label="Saved roles">
      <input
        type="search"
        aria-label="Search saved roles"
        placeholder="Search saved roles"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="rows-list">
        {found.slice(0, most).map((row) => (
          <li key={row.id}>
            <button type="button" class="list-row" onClick={() => actions.openRole(row.id)}>
              <RowLines row={row} now={now} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="muted">No saved role has these words.</p>}
      <button type="button" class="quiet" onClick={actions.openSaved}>
        All saved roles
      </button>
    </section>
  );
}
