import type { ComponentChildren } from 'preact';
import type { LibraryPart } from '../find/library-link.ts';
import type { LibraryExtras } from './library.ts';
import { LibraryView } from './library-view.tsx';
import { Telling } from './telling.tsx';
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
  const go = (part: LibraryPart) => {
    onRoom?.(undefined);
    if (library.opened) actions.closeRole();
    actions.showPart(part);
  };
  return (
    <main class="library-page">
      <header class="library-head">
        <h1>
          Saved roles <span class="muted">{library.total.toLocaleString('en')}</span>
        </h1>
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
      </header>
      <Telling told={told} actions={actions} />
      {shown ? (
        <div class="room">{shown.render()}</div>
      ) : (
        <LibraryView library={library} now={now} actions={actions} extras={extras} wide />
      )}
    </main>
  );
}
