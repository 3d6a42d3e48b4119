import { useEffect, useRef, useState } from 'preact/hooks';
import { hasMarkdown, Markdown } from './markdown.tsx';
import type { Actions } from './view.ts';

/** A pause in typing this long is a good moment to write. */
export const noteAfterMs = 400;

export interface NoteProps {
  id: string;
  note: string;
  actions: Pick<Actions, 'setNote'>;
  focus?: boolean | undefined;
}

/**
 * The user's note on a role, kept as one types: after a pause, on leaving the field, and when the window goes. One with Markdown in it is
 * shown as that until it is edited. Key it by the role's id.
 */
export function Note({ id, note, actions, focus }: NoteProps) {
  const [text, setText] = useState(note);
  const [answer, setAnswer] = useState('');
  const [edited, setEdited] = useState(focus || !hasMarkdown(note));
  const field = useRef<HTMLTextAreaElement>(null);
  const flush = useKept(text, note, (words) =>
    actions.setNote(id, words).then(
      () => setAnswer('Kept'),
      (error: unknown) => setAnswer(`Not kept: ${error instanceof Error ? error.message : String(error)}`),
    ),
  );
  const takesFocus = useRef(focus);
  useEffect(() => {
    if (edited && takesFocus.current) field.current?.focus();
    takesFocus.current = false;
  }, [edited]);
  useEffect(() => {
    const view = field.current?.ownerDocument.defaultView;
    view?.addEventListener('pagehide', flush);
    return () => view?.removeEventListener('pagehide', flush);
  }, [flush, edited]);
  const edit = () => {
    takesFocus.current = true;
    setEdited(true);
  };
  const leave = () => {
    flush();
    setEdited(!hasMarkdown(text));
  };
  return (
    <div class="note-field">
      {edited ? (
        <textarea
          ref={field}
          aria-label="Note"
          placeholder="Note"
          rows={Math.min(8, text.split('\n').length)}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setAnswer('');
          }}
          onBlur={leave}
        />
      ) : (
        <section aria-label="Note">
          <Markdown text={text} />
          <button type="button" class="quiet" onClick={edit}>
            Edit the note
          </button>
        </section>
      )}
      <span class="muted answer" role="status">
        {answer}
      </span>
    </div>
  );
}

/** Writes `text` after a pause, and at once when the returned function is called or the field goes away; never twice the same. */
function useKept(text: string, first: string, keep: (text: string) => void): () => void {
  const latest = useRef({ text, kept: first, keep });
  latest.current = { ...latest.current, text, keep };
  const flush = useRef(() => {
    const { text: now, kept } = latest.current;
    if (now === kept) return;
    latest.current.kept = now;
    latest.current.keep(now);
  }).current;
  // The pause starts again with every change of the text.
  useEffect(() => {
    const timer = setTimeout(flush, noteAfterMs);
    return () => clearTimeout(timer);
  }, [text, flush]);
  useEffect(() => flush, [flush]);
  return flush;
}
