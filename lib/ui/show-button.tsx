import { useState } from 'preact/hooks';
import type { Actions } from './view.ts';

/** "Show on the page"; says so when the words are not there. */
export function ShowButton({ words, actions }: { words: string; actions: Pick<Actions, 'showWords'> }) {
  const [missing, setMissing] = useState(false);
  const show = async () => setMissing(!(await actions.showWords(words)));
  return (
    <>
      <button type="button" class="quiet" onClick={show}>
        Show on the page
      </button>
      {missing && (
        <span class="muted" role="status">
          Not found on the page as it is now.
        </span>
      )}
    </>
  );
}
