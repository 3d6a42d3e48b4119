import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../roles/role.ts';
import type { Actions, Saved } from './view.ts';
import { statuses, statusWords } from './words.ts';

/** How long a save can be taken back with the same button. */
export const undoMs = 6000;

export interface SaveControlsProps {
  saved: Saved;
  actions: Pick<Actions, 'save' | 'undo' | 'setStatus'>;
}

/** The one filled button; "Saved · Undo" for six seconds after a save; then the role's status. "Saved" stands only behind a finished write. */
export function SaveControls({ saved, actions }: SaveControlsProps) {
  const undoable = useUndoable(saved.state === 'saved' ? saved.fresh : undefined);
  const hadFocus = useRef(false);
  return (
    <div class="save">
      <span class="hidden-words" aria-live="polite">
        {saved.state === 'saved' && saved.fresh ? 'Saved' : ''}
      </span>
      {saved.state === 'saved' && !undoable ? (
        <StatusSelect status={saved.role.status} focus={hadFocus.current} onStatus={(status) => actions.setStatus(saved.role.id, status)} />
      ) : (
        <button
          type="button"
          class={undoable ? 'primary done' : 'primary'}
          aria-keyshortcuts="S"
          aria-busy={saved.state === 'saving'}
          onFocus={() => {
            hadFocus.current = true;
          }}
          onBlur={(event) => {
            // Taking the button away blurs it too, without a next element: then the focus belongs to what takes its place.
            if (event.relatedTarget) hadFocus.current = false;
          }}
          onClick={undoable ? actions.undo : saved.state === 'unsaved' ? actions.save : undefined}
        >
          {undoable ? (
            <>
              Saved<span aria-hidden="true"> · </span>Undo
            </>
          ) : (
            <>
              <span class="star" aria-hidden="true" />
              Save
            </>
          )}
        </button>
      )}
    </div>
  );
}

/** Whether this save is younger than six seconds, as seen from its first showing. */
function useUndoable(fresh: string | undefined): boolean {
  const [over, setOver] = useState<string>();
  useEffect(() => {
    if (!fresh) return;
    const timer = setTimeout(() => setOver(fresh), undoMs);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh !== undefined && fresh !== over;
}

export interface StatusSelectProps {
  status: Status;
  onStatus: (status: Status) => void;
  focus?: boolean | undefined;
  onLeave?: (() => void) | undefined;
}

export function StatusSelect({ status, onStatus, focus, onLeave }: StatusSelectProps) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focus) select.current?.focus();
  }, [focus]);
  return (
    <span class={`status ${status}`}>
      <span class="status-dot" aria-hidden="true" />
      <select
        ref={select}
        aria-label="Status"
        value={status}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onLeave) return;
          event.stopPropagation();
          onLeave();
        }}
        onChange={(event) => {
          const chosen = statuses.find((each) => each === event.currentTarget.value);
          if (chosen) onStatus(chosen);
        }}
      >
        {statuses.map((each) => (
          <option key={each} value={each}>
            {statusWords[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
