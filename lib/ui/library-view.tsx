import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { libraryPath } from '../find/library-link.ts';
import { BinView } from './bin-view.tsx';
import { Board } from './board.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { FindBar } from './find-bar.tsx';
import { KeyHelp } from './key-help.tsx';
import type { LibraryExtras } from './library.ts';
import { RolePage } from './role-page.tsx';
import { SavedList } from './saved-list.tsx';
import { useKeys } from './use-keys.ts';
import type { Actions, Library } from './view.ts';

export interface LibraryViewProps {
  library: Library;
  now: Date;
  actions: Actions;
  extras?: LibraryExtras | undefined;
  /** There is room for all filters at once. */
  wide?: boolean | undefined;
}

/** The saved roles as list, board or bin; a role opens over them, and back returns to the same row and the same place. */
export function LibraryView({ library, now, actions, extras = {}, wide }: LibraryViewProps) {
  const last = useRef<string>(undefined);
  const [toNote, setToNote] = useState<string>();
  const { opened } = library;
  if (opened) last.current = opened.id;
  return (
    <>
      {library.notice && (
        <div class="notice warning" role="status">
          {library.notice}{' '}
          <button type="button" class="quiet" onClick={actions.acceptNotice}>
            Understood
          </button>
        </div>
      )}
      {opened ? (
        <div class="opened">
          <RolePage
            role={opened}
            now={now}
            actions={actions}
            tags={library.choices.tags}
            focusNote={toNote === opened.id}
            onBack={() => {
              setToNote(undefined);
              actions.closeRole();
            }}
            onDates={extras.onDates}
            onFile={extras.onFile}
          />
        </div>
      ) : (
        <Shelf
          {...{ library, now, actions, extras, wide }}
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

interface ShelfProps extends LibraryViewProps {
  extras: LibraryExtras;
  current: string | undefined;
  onNote: (id: string) => void;
}

/** Everything but an opened role. */
function Shelf({ library, now, actions, extras, wide, current, onNote }: ShelfProps) {
  const root: RefObject<HTMLDivElement | null> = useKeys<HTMLDivElement>({
    '/': () => root.current?.querySelector<HTMLElement>('input[type=search]')?.focus(),
  });
  const isEmpty = library.state === 'failed' || (library.state === 'ready' && library.total === 0);
  const toList = () => root.current?.querySelector<HTMLElement>('[data-row] button[tabindex="0"]')?.focus();
  useEffect(() => {
    // Back from a role that is no more: there is no row of its own to come back to.
    const page = root.current?.ownerDocument;
    if (current !== undefined && library.found.at(current) < 0 && page?.activeElement === page?.body) toList();
  }, []);
  return (
    <div class="shelf" ref={root}>
      {library.part !== 'bin' && !isEmpty && <FindBar library={library} actions={actions} wide={wide} toList={toList} />}
      {library.part !== 'bin' && <BulkBar library={library} actions={actions} onCompare={extras.onCompare} />}
      <Empty library={library} />
      {library.part === 'list' && !isEmpty && <SavedList library={library} now={now} actions={actions} current={current} onNote={onNote} />}
      {library.part === 'board' && !isEmpty && <Board library={library} now={now} actions={actions} current={current} />}
      {library.part === 'bin' && <BinView bin={library.bin} actions={actions} />}
      {!wide && <Elsewhere part={library.part} actions={actions} />}
    </div>
  );
}

/** In the side panel: the bin, and the page on which there is room for more. */
function Elsewhere({ part, actions }: { part: Library['part']; actions: Pick<Actions, 'showPart'> }) {
  const isBin = part === 'bin';
  return (
    <nav class="shelf-foot" aria-label="Saved roles">
      <button type="button" class="quiet" onClick={() => actions.showPart(isBin ? 'list' : 'bin')}>
        {isBin ? 'All saved roles' : 'Bin'}
      </button>
      <KeyHelp />
      <a href={libraryPath({ view: 'board' })} target="_blank" rel="noopener">
        Board and more in a tab <span aria-hidden="true">↗</span>
      </a>
    </nav>
  );
}

/** Why there is no row; hidden where there are some. */
function Empty({ library }: { library: Library }) {
  const words = emptyWords(library);
  return (
    <p class="muted empty" hidden={words === undefined}>
      {words}
    </p>
  );
}

function emptyWords({ state, total, found, part, looking }: Library): string | undefined {
  if (part === 'bin' || state === 'failed') return undefined;
  if (state === 'reading') return 'Opening saved roles';
  if (found.count > 0 || looking !== undefined) return undefined;
  return total > 0 ? 'No saved role matches.' : 'Nothing saved yet. Save a posting, and it stands here, offline too.';
}
