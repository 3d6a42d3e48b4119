import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../roles/role.ts';
import type { Spot } from './board.tsx';
import { ownDay, shortDate } from './dates.ts';
import type { Listing } from './library.ts';
import { Marked } from './marked.tsx';
import { rowButton } from './saved-list.tsx';
import { px, useRowWindow } from './use-row-window.ts';
import type { Actions, Row } from './view.ts';
import { statusWords } from './words.ts';

/** Three lines of 20 px, 8 px around them, a line around that and 8 px to the next. */
const cardHeight = 86;

export interface BoardColumnProps {
  status: Status;
  listing: Listing;
  now: Date;
  terms: readonly string[];
  search: unknown;
  selected: ReadonlySet<string>;
  actions: Pick<Actions, 'openRole'>;
  /** The one column that a narrow window shows. */
  isShown: boolean;
  /** The card in this column that has the focus. */
  spot: Spot | undefined;
  onSpot: (spot: Spot) => void;
  /** A card was let go over this column. */
  onDrop: (id: string) => void;
}

const dragged = 'application/x-plainpost-role';

/** One status' roles, newest or nearest first, of which only those in sight are drawn. */
export function BoardColumn(props: BoardColumnProps) {
  const { status, listing, now, terms, selected, search, actions, isShown, spot, onSpot, onDrop } = props;
  const { isOver, ...drop } = useDrop((id) => listing.at(id) < 0 && onDrop(id));
  const at = spot ? listing.at(spot.id) : -1;
  const window = useRowWindow({ list: search, count: listing.count, keep: at, rowHeight: cardHeight });
  const shownAt = useRef<Spot>(undefined);
  useLayoutEffect(() => {
    const page = window.scroller.current?.ownerDocument;
    if (at < 0 || !spot) return;
    // Found in another place while the user is elsewhere, in the search field: the focus stays there.
    if (shownAt.current === spot && page?.activeElement !== page?.body) return;
    shownAt.current = spot;
    window.bringIntoSight(at);
    rowButton(window.scroller.current, spot.id)?.focus({ preventScroll: true });
    // `at` too: a card that was moved stands in its new column a moment after it is asked for.
  }, [spot, at]);
  const first = window.drawn[0] ?? -1;
  return (
    <section class={['column', isShown ? 'shown' : '', isOver ? 'over' : ''].join(' ')} aria-label={statusWords[status]} {...drop}>
      <h2 class={`status ${status}`}>
        <span class="status-dot" aria-hidden="true" />
        {statusWords[status]} <span class="muted">{listing.count.toLocaleString('en')}</span>
      </h2>
      <div class={selected.size > 0 ? 'scroller picking' : 'scroller'} ref={window.scroller} onScroll={window.onScroll}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari's VoiceOver takes the role away with the bullets */}
        <ul role="list" style={{ height: px(listing.count * window.rowHeight) }}>
          {window.drawn.map((each) => {
            const row = listing.row(each);
            return (
              row && (
                <Card
                  key={row.id}
                  row={row}
                  place={{ at: each, of: listing.count, top: each * window.rowHeight }}
                  tabbable={at >= 0 ? each === at : each === first}
                  isSelected={selected.has(row.id)}
                  onFocus={() => spot?.id !== row.id && onSpot({ id: row.id, status })}
                  onOpen={() => actions.openRole(row.id)}
                  {...{ now, terms }}
                />
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** What takes a card that is let go over it, and nothing else. */
function useDrop(onCard: (id: string) => unknown) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer?.types.includes(dragged)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      const left = event.currentTarget as Element;
      if (!left.contains(event.relatedTarget as Element | null)) setOver(false);
    },
    onDrop(event: DragEvent) {
      setOver(false);
      const id = event.dataTransfer?.getData(dragged);
      if (!id) return;
      event.preventDefault();
      onCard(id);
    },
  };
}

interface CardProps {
  row: Row;
  place: { at: number; of: number; top: number };
  now: Date;
  terms: readonly string[];
  tabbable: boolean;
  isSelected: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

function Card({ row, place, now, terms, tabbable, isSelected, onFocus, onOpen }: CardProps) {
  return (
    <li
      data-row={row.id}
      class={isSelected ? 'selected' : ''}
      aria-posinset={place.at + 1}
      aria-setsize={place.of}
      style={{ insetBlockStart: px(place.top) }}
    >
      <button
        type="button"
        class="card"
        draggable
        tabIndex={tabbable ? 0 : -1}
        aria-keyshortcuts="[ ]"
        onFocus={onFocus}
        onClick={onOpen}
        onDragStart={(event) => {
          event.dataTransfer?.setData(dragged, row.id);
          if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        }}
      >
        {isSelected && <span class="hidden-words">Selected.</span>}
        <bdi class="row-title" title={row.title}>
          <Marked text={row.title ?? 'Title not stated'} terms={terms} />
        </bdi>
        <span class="row-facts" title={[row.employer, row.place].filter(Boolean).join(' · ')}>
          {[row.employer, row.place].filter(Boolean).map((words, nth) => (
            <span key={words}>
              {nth > 0 && ' · '}
              <bdi>
                <Marked text={words ?? ''} terms={terms} />
              </bdi>
            </span>
          ))}
        </span>
        <span class="row-facts" title={whenWords(row, now)}>
          {whenWords(row, now)}
        </span>
      </button>
    </li>
  );
}

function whenWords({ nextStep, deadline, statusAt, status }: Row, now: Date): string {
  if (nextStep) return [nextStep.what, nextStep.on && shortDate(nextStep.on, now)].filter(Boolean).join(', ');
  if (status === 'saved' && deadline) return `closes ${shortDate(deadline, now)}`;
  return `since ${shortDate(ownDay(statusAt), now)}`;
}
