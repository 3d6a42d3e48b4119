import { useState } from 'preact/hooks';
import { useOwnId } from './use-own-id.ts';
import type { Actions, Library } from './view.ts';
import { count, statuses, statusWords } from './words.ts';

export interface BulkBarProps {
  library: Pick<Library, 'selected' | 'found' | 'choices'>;
  actions: Pick<Actions, 'setStatusOf' | 'tag' | 'join' | 'remove' | 'selectFound' | 'clearSelection'>;
  /** Shows two to four roles beside each other; without it there is no such button. */
  onCompare?: ((ids: string[]) => void) | undefined;
}

/** More copies of one job than these nobody saves: a selection of more was not meant to be one. */
const mostJoined = 10;

/** What can be done to the selected roles together. Each of it can be taken back. Its frame is always there, and nothing below it is put anew. */
export function BulkBar(props: BulkBarProps) {
  const isEmpty = props.library.selected.size === 0;
  return (
    <section class="bulk-bar" aria-label="Selected roles" hidden={isEmpty}>
      {!isEmpty && <Bulk {...props} />}
    </section>
  );
}

function Bulk({ library: { selected, found, choices }, actions, onCompare }: BulkBarProps) {
  const ids = [...selected];
  return (
    <>
      <p role="status">
        <strong>{count(ids.length, 'role')} selected</strong>
      </p>
      <select
        aria-label="Set status"
        value=""
        onChange={({ currentTarget }) => {
          const status = statuses.find((each) => each === currentTarget.value);
          currentTarget.value = '';
          if (status) actions.setStatusOf(ids, status);
        }}
      >
        <option value="">Set status</option>
        {statuses.map((each) => (
          <option key={each} value={each}>
            {statusWords[each]}
          </option>
        ))}
      </select>
      <TagForm known={choices.tags} onTag={(tag, on) => actions.tag(ids, tag, on)} />
      {onCompare && ids.length >= 2 && ids.length <= 4 && (
        <button type="button" class="quiet" onClick={() => onCompare(ids)}>
          Compare
        </button>
      )}
      {ids.length >= 2 && ids.length <= mostJoined && (
        <button type="button" class="quiet" onClick={() => actions.join(ids)}>
          These are one job
        </button>
      )}
      <button type="button" class="quiet" onClick={() => actions.remove(ids)}>
        Remove
      </button>
      {ids.length < found.count && (
        <button type="button" class="quiet" onClick={actions.selectFound}>
          Select all {found.count.toLocaleString('en')}
        </button>
      )}
      <button type="button" class="quiet" onClick={actions.clearSelection}>
        Clear
      </button>
    </>
  );
}

function TagForm({ known, onTag }: { known: readonly string[]; onTag: (tag: string, on: boolean) => void }) {
  const [tag, setTag] = useState('');
  const id = useOwnId();
  const put = (on: boolean) => {
    const text = tag.trim().replace(/^#/, '');
    if (text === '') return;
    onTag(text, on);
    setTag('');
  };
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        put(true);
      }}
    >
      <input type="text" aria-label="Tag" placeholder="Tag" list={id} value={tag} onInput={(event) => setTag(event.currentTarget.value)} />
      <datalist id={id}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {tag.trim() !== '' && (
        <>
          <button type="submit" class="quiet">
            Add tag
          </button>
          {known.includes(tag.trim()) && (
            <button type="button" class="quiet" onClick={() => put(false)}>
              Take tag off
            </button>
          )}
        </>
      )}
    </form>
  );
}
