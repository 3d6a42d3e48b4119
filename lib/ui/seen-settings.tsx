import { useRef } from 'preact/hooks';
import { dayWords, ownDay } from './dates.ts';
import { safeHref } from './links.ts';
import { count } from './words.ts';

const day = (iso: string) => dayWords(ownDay(iso));

/** The memory of postings seen. */
export interface SeenView {
  /** Whether postings are remembered from now on. */
  on: boolean;
  count: number;
  /** ISO 8601. */
  since?: string | undefined;
  query: string;
  /** Seen last first. */
  rows: SeenRow[];
  more: boolean;
  failed?: true;
}

export interface SeenRow {
  key: string;
  address: string;
  title?: string | undefined;
  /** Employer and place. */
  about: string;
  /** ISO 8601. */
  firstSeenAt: string;
  lastSeenAt: string;
  /** Visits. */
  count: number;
}

export interface SeenActions {
  setRemembering(on: boolean): void;
  search(words: string): void;
  showMore(): void;
  remove(key: string): void;
  empty(): void;
}

export interface SeenSettingsProps {
  seen: SeenView;
  actions: SeenActions;
}

/** Postings that were seen: how many, since when, which; with a way to forget one or all, and to stop. */
export function SeenSettings({ seen, actions }: SeenSettingsProps) {
  return (
    <section class="seen" aria-labelledby="seen-heading">
      <h2 id="seen-heading">Postings you have seen</h2>
      <p class="muted">
        Plainpost remembers which postings it read for you, and when: address, title, employer, place and the dates they claimed, none of
        their text. So it can tell when a posting is dated anew or is a copy of one you know, and mark it in lists. All of it stays in this
        browser.
      </p>
      <label class="remember">
        <input type="checkbox" checked={seen.on} onChange={(event) => actions.setRemembering(event.currentTarget.checked)} />
        Remember the postings you see
      </label>
      <p role="status">{extentWords(seen)}</p>
      {seen.count > 0 && <List seen={seen} actions={actions} />}
    </section>
  );
}

function extentWords({ on, count: number, since, failed }: SeenView): string {
  if (failed) return 'The list could not be opened. Reading works without it.';
  if (number === 0) return on ? 'None yet.' : 'None. Nothing is remembered while this is off.';
  const known = `${count(number, 'posting')}${since === undefined ? '' : `, since ${day(since)}`}.`;
  return on ? known : `${known} Off: nothing is added, and nothing is said of these.`;
}

function List({ seen, actions }: SeenSettingsProps) {
  const { query, rows, more } = seen;
  return (
    <details>
      <summary>
        <span class="quiet-words">Look at them</span>
      </summary>
      <div class="seen-tools">
        <input
          type="search"
          aria-label="Search the postings you have seen"
          placeholder="Title, employer, place or address"
          value={query}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
        <Empty seen={seen} actions={actions} />
      </div>
      {rows.length === 0 && <p class="muted">No posting matches.</p>}
      <ul class="seen-rows">
        {rows.map((row) => (
          <Row key={row.key} row={row} onRemove={() => actions.remove(row.key)} />
        ))}
      </ul>
      {more && (
        <button type="button" class="quiet" onClick={actions.showMore}>
          Show more
        </button>
      )}
    </details>
  );
}

function Row({ row, onRemove }: { row: SeenRow; onRemove: () => void }) {
  const { title = 'Without a title', about, address, firstSeenAt, lastSeenAt, count: visits } = row;
  const again = visits > 1 ? `, ${count(visits, 'visit')}, last ${day(lastSeenAt)}` : '';
  return (
    <li>
      <div>
        <bdi class="row-title">{title}</bdi> <bdi class="muted">{about}</bdi>
        <p class="small">
          <a href={safeHref(address) ?? ''} target="_blank" rel="noopener noreferrer">
            <bdi>{address.replace(/^https?:\/\/(?:www\.)?/, '')}</bdi>
          </a>
        </p>
        <p class="small muted">{`Seen ${day(firstSeenAt)}${again}`}</p>
      </div>
      <button type="button" class="quiet" aria-label={`Forget: ${title}`} onClick={onRemove}>
        Forget
      </button>
    </li>
  );
}

/** Asked once more: this cannot be taken back. */
function Empty({ seen, actions }: SeenSettingsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = () => {
    dialog.current?.showModal();
    keep.current?.focus();
  };
  return (
    <>
      <button type="button" class="quiet" onClick={ask}>
        Forget all
      </button>
      <dialog ref={dialog} class="ask" aria-labelledby="empty-question">
        <p id="empty-question">
          Forget {seen.count === 1 ? 'the one posting' : `all ${count(seen.count, 'posting')}`} that you have seen? This cannot be undone.
          Saved roles stay.
        </p>
        <form method="dialog">
          <button type="submit" class="primary" onClick={actions.empty}>
            Forget all
          </button>
          <button ref={keep} type="submit" class="quiet">
            Keep them
          </button>
        </form>
      </dialog>
    </>
  );
}
