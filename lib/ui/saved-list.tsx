import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Listing } from './library.ts';
import { RowLines } from './row-lines.tsx';
import { StatusSelect } from './save-controls.tsx';
import { useListKeys } from './use-list-keys.ts';
import { px, type RowWindow, useRowWindow } from './use-row-window.ts';
import type { Actions, Library, Row } from './view.ts';

/** Two lines of 20 px, 8 px around them and a line beneath. */
const rowHeight = 57;

export interface SavedListProps {
  library: Pick<Library, 'found' | 'search' | 'terms' | 'selected'>;
  now: Date;
  actions: Pick<Actions, 'openRole' | 'setStatus' | 'select' | 'clearSelection'>;
  /** The row to come back to. */
  current: string | undefined;
  /** Opens with the note in focus. */
  onNote: (id: string) => void;
}

/** Saved roles of which only those in sight are drawn. Arrows, Page, Home and End move, Enter opens, `s` status, `n` note, `x` selects. */
export function SavedList({ library, now, actions, current, onNote }: SavedListProps) {
  const { found, search, terms, selected } = library;
  const [active, setActive] = useState(current);
  const [editing, setEditing] = useState<string>();
  const at = active === undefined ? -1 : found.at(active);
  const window = useRowWindow({ list: search, count: found.count, keep: at, rowHeight });
  const focus = useFocus(window, setActive);
  const root = useListKeys({ found, page: window.page, focus, selected, actions, onStatus: setEditing, onNote });
  useEffect(() => {
    if (current !== undefined && found.at(current) >= 0) focus(found, found.at(current), true);
  }, [current]);
  const leave = (id: string) => {
    setEditing(undefined);
    focus(found, found.at(id));
  };
  const first = window.drawn[0] ?? -1;
  return (
    <div class="library" ref={root}>
      <div class={selected.size > 0 ? 'scroller picking' : 'scroller'} ref={window.scroller} onScroll={window.onScroll}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari's VoiceOver takes the role away with the bullets */}
        <ul class="rows-list" role="list" style={{ height: px(found.count * window.rowHeight) }}>
          {window.drawn.map((each) => {
            const row = found.row(each);
            return (
              row && (
                <ListRow
                  key={row.id}
                  row={row}
                  place={{ at: each, of: found.count, top: each * window.rowHeight }}
                  tabbable={at >= 0 ? each === at : each === first}
                  isCurrent={row.id === current}
                  isSelected={selected.has(row.id)}
                  editing={editing === row.id}
                  {...{ now, terms, actions, setActive, onLeave: leave }}
                />
              )
            );
          })}
        </ul>
      </div>
    </div>
  );
}

interface ListRowProps {
  row: Row;
  place: { at: number; of: number; top: number };
  now: Date;
  terms: readonly string[];
  actions: SavedListProps['actions'];
  tabbable: boolean;
  isCurrent: boolean;
  isSelected: boolean;
  editing: boolean;
  setActive: (id: string) => void;
  onLeave: (id: string) => void;
}

function ListRow({ row, place, now, terms, actions, tabbable, isCurrent, isSelected, editing, setActive, onLeave }: ListRowProps) {
  return (
    <li
      data-row={row.id}
      class={isSelected ? 'selected' : ''}
      aria-posinset={place.at + 1}
      aria-setsize={place.of}
      style={{ insetBlockStart: px(place.top) }}
    >
      <input
        type="checkbox"
        class="pick"
        tabIndex={-1}
        aria-label={`Select ${row.title ?? 'title not stated'}`}
        checked={isSelected}
        onChange={(event) => actions.select([row.id], event.currentTarget.checked)}
      />
      <button
        type="button"
        class="list-row"
        tabIndex={tabbable ? 0 : -1}
        aria-current={isCurrent}
        onFocus={() => setActive(row.id)}
        onClick={() => actions.openRole(row.id)}
      >
        {isSelected && <span class="hidden-words">Selected.</span>}
        <RowLines row={row} now={now} terms={terms} />
      </button>
      {editing && (
        <StatusSelect
          status={row.status}
          focus
          onStatus={(status) => {
            actions.setStatus(row.id, status);
            onLeave(row.id);
          }}
          onLeave={() => onLeave(row.id)}
        />
      )}
    </li>
  );
}

/** Brings a row into sight and puts the focus on it, once it is drawn. */
function useFocus({ scroller, bringIntoSight }: RowWindow, setActive: (id: string) => void) {
  const [wanted, setWanted] = useState<{ id: string }>();
  // Before the next key comes: an effect after painting would find the focus one row behind a held arrow.
  useLayoutEffect(() => {
    if (wanted) rowButton(scroller.current, wanted.id)?.focus({ preventScroll: true });
  }, [wanted]);
  return (found: Listing, at: number, middle?: boolean) => {
    const id = found.row(at)?.id;
    if (id === undefined) return;
    setActive(id);
    bringIntoSight(at, middle);
    setWanted({ id });
  };
}

export function rowButton(root: Element | null, id: string): HTMLElement | null {
  const rows = [...(root?.querySelectorAll('[data-row]') ?? [])];
  return rows.find((row) => row.getAttribute('data-row') === id)?.querySelector<HTMLElement>('button') ?? null;
}
