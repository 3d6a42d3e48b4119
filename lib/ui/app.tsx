import { type Chosen, ChosenContext, nothingChosen } from './chosen.ts';
import type { LibraryExtras } from './library.ts';
import { LibraryView } from './library-view.tsx';
import { PageView } from './page-view.tsx';
import { Telling } from './telling.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeys } from './use-keys.ts';
import type { Actions, Panel, Told, View } from './view.ts';

export interface PopupProps {
  view: View;
  told?: Told | undefined;
  now: Date;
  actions: Actions;
  chosen?: Chosen | undefined;
}

/** The popup: the summary of the active tab. */
export function Popup({ view, told, now, actions, chosen = nothingChosen }: PopupProps) {
  const root = useSaveKey(view, actions);
  useKeptFocus(root);
  return (
    <ChosenContext.Provider value={chosen}>
      <main class="popup" ref={root}>
        <Telling told={told} actions={actions} />
        <PageView view={view} now={now} actions={actions} surface="popup" />
      </main>
    </ChosenContext.Provider>
  );
}

export interface SidePanelProps {
  panel: Panel;
  now: Date;
  actions: Actions;
  chosen?: Chosen | undefined;
  extras?: LibraryExtras | undefined;
}

/** The side panel: the active tab as a reading page, or the saved roles. */
export function SidePanel({ panel, now, actions, chosen = nothingChosen, extras }: SidePanelProps) {
  const { shown, page, library, offline, told } = panel;
  const root = useSaveKey(shown === 'page' ? page : undefined, actions);
  useKeptFocus(root);
  return (
    <ChosenContext.Provider value={chosen}>
      <main class={`side-panel ${shown}`} ref={root}>
        <nav class="switch" aria-label="View">
          <button type="button" aria-pressed={shown === 'page'} onClick={() => actions.show('page')}>
            This page
          </button>
          <button type="button" aria-pressed={shown === 'saved'} onClick={() => actions.show('saved')}>
            Saved{library.state === 'ready' && ` (${library.total.toLocaleString('en')})`}
          </button>
        </nav>
        <Telling told={told} actions={actions} />
        {offline && (
          <p class="notice" role="status">
            Offline. Saved roles are here all the same.
          </p>
        )}
        {shown === 'page' ? (
          <PageView view={page} now={now} actions={actions} surface="panel" />
        ) : (
          <LibraryView library={library} now={now} actions={actions} extras={extras} />
        )}
      </main>
    </ChosenContext.Provider>
  );
}

/** `S` saves. Attach what comes back to the outermost element. */
function useSaveKey(view: View | undefined, actions: Actions) {
  return useKeys<HTMLElement>({
    s: (event) => {
      if (event.repeat || view?.state !== 'posting' || view.saved.state !== 'unsaved') return false;
      return actions.save();
    },
  });
}
