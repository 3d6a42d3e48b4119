import type { Actions, Told } from './view.ts';

/**
 * What there is to say of the last action: why it failed, said at once, or Undo, said when there is a pause. Both are always there, so that
 * what comes into them is read out.
 */
export function Telling({ told, actions }: { told: Told | undefined; actions?: Pick<Actions, 'takeBack'> }) {
  const key = told?.undo;
  return (
    <>
      <p class="notice told" role="status">
        {key && told.words}
        {key && actions && (
          <button type="button" class="quiet" onClick={() => actions.takeBack(key)}>
            Undo
          </button>
        )}
      </p>
      <p class="notice warning told" role="alert">
        {!key && told?.words}
      </p>
    </>
  );
}
