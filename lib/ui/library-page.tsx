import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LibraryPart } from '../find/library-link.ts';
import { KeyHelp } from './key-help.tsx';
import type { LibraryExtras } from './library.ts';
import { LibraryView } from './library-view.tsx';
import { SettingsLink } from './settings-link.tsx';
import { Telling } from './telling.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { Actions, Library, Told } from './view.ts';

/** Something else that the library's page can show: dates, comparing, export and import. */
export interface LibraryRoom {
  id: string;
  words: string;
  /** Drawn instead of the roles. */
  render: () => ComponentChildren;
  /** Has no entry in the navigation: something leads there (comparing). */
  isHidden?: boolean;
}

export interface LibraryPageProps {
  library: Library;
  told?: Told | undefined;
  now: Date;
  actions: Actions;
  extras?: LibraryExtras | undefined;
  rooms?: readonly LibraryRoom[] | undefined;
  /** The room that is shown; absent: the roles. */
  room?: string | undefined;
  onRoom?: ((id: string | undefined) => void) | undefined;
}

const parts: readonly (readonly [LibraryPart, string])[] = [
  ['list', 'List'],
  ['board', 'Board'],
  ['bin', 'Bin'],
];

/** The saved roles in a tab of their own: list, board, bin, and whatever rooms the page was given. */
export function LibraryPage({ library, told, now, actions, extras, rooms = [], room, onRoom }: LibraryPageProps) {
  const shown = rooms.find(({ id }) => id === room);
  const root = useFocusOfRoom(room);
  useKeptFocus(root);
  const go = (part: LibraryPart) => {
    onRoom?.(undefined);
    if (library.opened) actions.closeRole();
    actions.showPart(part);
  };
  return (
    <main class="library-page" ref={root}>
      <header class="library-head">
        <h1>Saved roles {library.state === 'ready' && <span class="muted">{library.total.toLocaleString('en')}</span>}</h1>
        <nav class="switch" aria-label="View">
          {parts.map(([part, words]) => (
            <button key={part} type="button" aria-pressed={!shown && library.part === part} onClick={() => go(part)}>
              {words}
            </button>
          ))}
          {rooms
            .filter(({ isHidden }) => !isHidden)
            .map(({ id, words }) => (
              <button key={id} type="button" aria-pressed={shown?.id === id} onClick={() => onRoom?.(id)}>
                {words}
              </button>
            ))}
        </nav>
        <p class="buttons ways">
          <KeyHelp />
          <SettingsLink />
        </p>
      </header>
      <Telling told={told} actions={actions} />
      {shown ? (
        <section class="room" aria-label={shown.words} tabIndex={-1}>
          {shown.render()}
        </section>
      ) : (
        <LibraryView library={library} now={now} actions={actions} extras={extras} wide />
      )}
    </main>
  );
}

/** What was pressed may be gone with the room it was in: keys and screen readers go on in the next one, or from its entry. */
function useFocusOfRoom(room: string | undefined): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  const before = useRef(room);
  useEffect(() => {
    const { current } = root;
    if (before.current === room || !current) return;
    before.current = room;
    if (current.contains(current.ownerDocument.activeElement)) return;
    (current.querySelector<HTMLElement>('.switch [aria-pressed=true]') ?? current.querySelector<HTMLElement>('.room'))?.focus();
  }, [room]);
  return root;
}
