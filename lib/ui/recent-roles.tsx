import { useEffect, useState } from 'preact/hooks';
import { RowLines } from './row-lines.tsx';
import type { Actions, Row } from './view.ts';

export interface RecentRolesProps {
  /** The five saved last. */
  rows: Row[];
  now: Date;
  actions: Pick<Actions, 'openRole' | 'findRoles'>;
}

/** The five roles saved last, or the five best of a search. */
export function RecentRoles({ rows, now, actions }: RecentRolesProps) {
  const [query, setQuery] = useState('');
  const found = useFound(query, actions) ?? rows;
  if (rows.length === 0) return <p class="muted empty">Nothing saved yet. Save a posting, and it stands here, offline too.</p>;
  return (
    <section class="recent" aria-label="Saved roles">
      <input
        type="search"
        aria-label="Search saved roles"
        placeholder="Search saved roles"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="recent-list">
        {found.map((row) => (
          <li key={row.id}>
            <button type="button" class="list-row" onClick={() => actions.openRole(row.id)}>
              <RowLines row={row} now={now} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p class="muted empty" role="status">
          No saved role matches.
        </p>
      )}
    </section>
  );
}

/** What a query finds; undefined where nothing is asked. The last answer stands until the next comes. */
function useFound(query: string, { findRoles }: Pick<Actions, 'findRoles'>): Row[] | undefined {
  const [found, setFound] = useState<Row[]>();
  useEffect(() => {
    let isOver = false;
    if (query.trim() === '') setFound(undefined);
    else
      findRoles(query).then(
        (rows) => isOver || setFound(rows),
        (error: unknown) => console.error('Plainpost: the saved roles could not be searched.', error),
      );
    return () => {
      isOver = true;
    };
  }, [query]);
  return query.trim() === '' ? undefined : found;
}
