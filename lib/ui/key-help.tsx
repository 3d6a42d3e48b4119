import type { RefObject } from 'preact';
import { KeyList } from './key-list.tsx';
import { useKeys } from './use-keys.ts';

/** The list of keys, behind a button and behind `?`. Escape closes it, and the focus goes back to where it was. */
export function KeyHelp() {
  const dialog: RefObject<HTMLDialogElement | null> = useKeys<HTMLDialogElement>({ '?': () => dialog.current?.showModal() });
  return (
    <>
      <button type="button" class="quiet" aria-keyshortcuts="?" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      <dialog ref={dialog} class="ask" aria-label="Keys">
        <KeyList />
        <form method="dialog">
          <button type="submit" class="primary">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
