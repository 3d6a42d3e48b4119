import type { Actions, Told } from './view.ts';

/** What there is to say of the last action: why it failed, or Undo. Always there, so that what comes into it is read out. */
export function Telling({ told, actions }: { told: Told | undefined; actions?: Pick<Actions, 'takeBack'> }) {
  const key = told?.undo;
  return (
    <p class={key ? 'notice told' : 'notice warning told'} role="alert">
      {told?.words}
      {key && actions && (
        <button type="button" class="quiet" onClick={() => actions.takeBack(key)}>
          Undo
        </button>
      )}
    </p>
  );
}
