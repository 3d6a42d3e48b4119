import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CleanView } from './clean-view.tsx';
import { safeHref } from './links.ts';
import { RoleCard } from './role-card.tsx';
import { SavedList } from './saved-list.tsx';
import { useKeys } from './use-keys.ts';
import type { Actions, Library, PostingView } from './view.ts';

export interface LibraryViewProps {
  library: Library;
  now: Date;
  actions: Actions;
}

/** The list of saved roles; a role opens over it, and back returns to the same row and the same place. */
export function LibraryView({ library, now, actions }: LibraryViewProps) {
  const last = useRef<string>(undefined);
  const [toNote, setToNote] = useState<string>();
  const { opened } = library;
  if (opened) last.current = opened.id;
  return (
    <>
      {library.notice && (
        <p class="notice warning" role="status">
          {library.notice}
        </p>
      )}
      {opened ? (
        <OpenedRole opened={opened} now={now} actions={actions} focusNote={toNote === opened.id} onBack={() => setToNote(undefined)} />
      ) : (
        <SavedList
          library={library}
          now={now}
          actions={actions}
          current={last.current}
          onNote={(id) => {
            setToNote(id);
            actions.openRole(id);
          }}
        />
      )}
    </>
  );
}

interface OpenedRoleProps extends Omit<LibraryViewProps, 'library'> {
  opened: NonNullable<Library['opened']>;
  focusNote: boolean;
  onBack: () => void;
}

function OpenedRole({ opened, now, actions, focusNote, onBack }: OpenedRoleProps) {
  const view: PostingView = {
    state: 'posting',
    examined: { extraction: opened.extraction, findings: opened.findings, removals: [], clutterHidden: false },
    saved: { state: 'saved', role: opened },
  };
  const page = safeHref(opened.addresses[0]);
  const back = () => {
    onBack();
    actions.closeRole();
  };
  // Escape closes an open card first, and that is the browser's.
  const root: RefObject<HTMLDivElement | null> = useKeys<HTMLDivElement>({
    Escape: () => (root.current?.querySelector(':popover-open') ? false : back()),
  });
  return (
    <div class="opened" ref={root}>
      <nav class="buttons">
        <button type="button" class="quiet" onClick={back}>
          <span aria-hidden="true">← </span>All saved
        </button>
        {page && (
          <a href={page} target="_blank" rel="noopener noreferrer">
            Open the page <span aria-hidden="true">↗</span>
          </a>
        )}
        <button type="button" class="quiet" onClick={() => actions.remove(opened.id)}>
          Remove
        </button>
      </nav>
      <RoleCard view={view} now={now} actions={actions} surface="library" focusNote={focusNote} />
      <CleanView posting={opened.extraction.posting ?? {}} />
    </div>
  );
}
