import { useState } from 'preact/hooks';
import { isSameSearch, longestName, type SavedView } from '../find/saved-views.ts';
import { useOwnId } from './use-own-id.ts';
import type { Actions, Library } from './view.ts';

export interface SavedViewsProps {
  library: Pick<Library, 'views' | 'search'>;
  actions: Pick<Actions, 'search' | 'keepView' | 'renameView' | 'dropView'>;
}

/** Searches with a name, behind a button: take one up, keep this one, rename, remove. */
export function SavedViews({ library: { views, search }, actions }: SavedViewsProps) {
  const id = useOwnId();
  const [renaming, setRenaming] = useState<string>();
  const current = views.find((view) => isSameSearch(view.search, search));
  return (
    <>
      <button type="button" class="quiet" popovertarget={id} aria-haspopup="dialog">
        {current ? `View: ${current.name}` : 'Views'}
      </button>
      <div popover="auto" id={id} class="menu views" role="dialog" aria-label="Saved views">
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              {renaming === view.name ? (
                <NameForm
                  label={`New name of “${view.name}”`}
                  button="Rename"
                  name={view.name}
                  onName={(name) => {
                    setRenaming(undefined);
                    actions.renameView(view.name, name);
                  }}
                />
              ) : (
                <View view={view} isCurrent={view === current} actions={actions} popover={id} onRename={() => setRenaming(view.name)} />
              )}
            </li>
          ))}
        </ul>
        {views.length === 0 && <p class="muted">No views yet. A view keeps words, filters and order under a name.</p>}
        <NameForm key={views.length} label="Name of this view" button="Keep this view" name="" onName={actions.keepView} />
      </div>
    </>
  );
}

interface ViewProps {
  view: SavedView;
  isCurrent: boolean;
  actions: SavedViewsProps['actions'];
  popover: string;
  onRename: () => void;
}

function View({ view: { name, search }, isCurrent, actions, popover, onRename }: ViewProps) {
  return (
    <div class="view">
      <button
        type="button"
        class="quiet name"
        aria-current={isCurrent}
        popovertarget={popover}
        popovertargetaction="hide"
        onClick={() => actions.search(search)}
      >
        {name}
      </button>
      <button type="button" class="quiet" aria-label={`Rename “${name}”`} onClick={onRename}>
        Rename
      </button>
      <button type="button" class="quiet" aria-label={`Remove “${name}”`} onClick={() => actions.dropView(name)}>
        Remove
      </button>
    </div>
  );
}

interface NameFormProps {
  label: string;
  button: string;
  name: string;
  onName: (name: string) => void;
}

function NameForm({ label, button, name, onName }: NameFormProps) {
  const [text, setText] = useState(name);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onName(text.trim());
      }}
    >
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        maxLength={longestName}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="quiet" disabled={text.trim() === ''}>
        {button}
      </button>
    </form>
  );
}
