import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LibraryView } from './library-view.tsx';
import { PageView } from './page-view.tsx';
import type { Actions, Panel, View } from './view.ts';

export interface PopupProps {
  view: View;
  now: Date;
  actions: Actions;
}

/** The popup: the summary of the active tab. */
export function Popup({ view, now, actions }: PopupProps) {
  const root = useSaveKey(view, actions);
  return (
    <main class="popup" ref={root}>
      <PageView view={view} now={now} actions={actions} surface="popup" />
    </main>
  );
}

export interface SidePanelProps {
  panel: Panel;
  now: Date;
  actions: Actions;
}

/** The side panel: the active tab as a reading page, or the saved roles. */
export function SidePanel({ panel, now, actions }: SidePanelProps) {
  const { shown, page, library, offline } = panel;
  const root = useSaveKey(shown === 'page' ? page : undefined, actions);
  return (
    <main class={`side-panel ${shown}`} ref={root}>
      <nav class="switch" aria-label="View">
        <button type="button" aria-pressed={shown === 'page'} onClick={() => actions.show('page')}>
          This page
        </button>
        <button type="button" aria-pressed={shown === 'saved'} onClick={() => actions.show('saved')}>
          Saved ({library.rows.length.toLocaleString('en')})
        </button>
      </nav>
      {offline && (
        <p class="notice" role="status">
          Offline. Saved roles are here all the same.
        </p>
      )}
      {shown === 'page' ? (
        <PageView view={page} now={now} actions={actions} surface="panel" />
      ) : (
        <LibraryView library={library} now={now} actions={actions} />
      )}
    </main>
  );
}

/** `S` saves from anywhere in the window but a field that takes text. Attach what comes back to the outermost element. */
function useSaveKey(view: View | undefined, actions: Actions): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  const latest = useRef({ view, actions });
  latest.current = { view, actions };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { view: now, actions: act } = latest.current;
      if (event.key.toLowerCase() !== 's' || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
      if (now?.state === 'posting' && now.saved.state === 'unsaved') act.save();
    };
    const page = root.current?.ownerDocument;
    page?.addEventListener('keydown', onKey);
    return () => page?.removeEventListener('keydown', onKey);
  }, []);
  return root;
}
