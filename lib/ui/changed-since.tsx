import { useMemo } from 'preact/hooks';
import { Difference, textChanges } from './readings.tsx';
import type { Actions, PostingView } from './view.ts';
import { count, fieldWords } from './words.ts';

export interface ChangedSinceProps {
  view: PostingView;
  actions: Pick<Actions, 'save'>;
  /** Whether there is room for the text, word by word. */
  withText: boolean;
}

/** What the open page says otherwise than the role that was saved from it, and the way to keep both. Nothing where nothing changed. */
export function ChangedSince({ view: { saved, examined }, actions, withText }: ChangedSinceProps) {
  const role = saved.state === 'saved' ? saved.role : undefined;
  // Against another copy a difference is no change.
  const isSamePage = role?.extraction.url === examined.extraction.url;
  const text = useMemo(() => (role && withText && isSamePage ? textChanges(role, examined) : []), [role, examined, withText, isSamePage]);
  const changed = saved.state === 'saved' ? (saved.changed ?? []) : [];
  if (changed.length === 0 && text.length === 0) return null;
  const words = changed.length > 0 ? `${count(changed.length, 'thing')} changed since you saved it` : 'The text changed since you saved it';
  return (
    <details class="notice changed">
      <summary>
        {words}
        {changed.length > 0 && `: ${changed.map(({ field }) => fieldWords[field]).join(', ')}`}
      </summary>
      <Difference changes={changed} text={text} />
      <p class="buttons">
        <button type="button" class="quiet" onClick={actions.save}>
          Keep this version
        </button>
        <span class="muted">What was saved before stays beside it.</span>
      </p>
    </details>
  );
}
