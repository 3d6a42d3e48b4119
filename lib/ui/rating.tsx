import { useKeeping } from './use-keeping.ts';
import { useOwnId } from './use-own-id.ts';

const most = 5;

/** One to five, as a group of radio buttons: arrow keys go through them. The words beside them say what is chosen. */
export function Rating({ rating, onRating }: { rating: number | undefined; onRating: (rating: number | undefined) => Promise<void> }) {
  const name = useOwnId();
  const { answer, keep } = useKeeping(onRating);
  return (
    <fieldset class="rating">
      <legend class="hidden-words">Rating</legend>
      {Array.from({ length: most }, (_, index) => index + 1).map((value) => (
        <label key={value} class={rating !== undefined && value <= rating ? 'given' : ''}>
          <input type="radio" name={name} value={value} checked={rating === value} onChange={() => keep(value)} />
          <span class="star" aria-hidden="true" />
          <span class="hidden-words">{value} of 5</span>
        </label>
      ))}
      <span class="muted" aria-hidden="true">
        {rating === undefined ? 'not rated' : `${rating} of ${most}`}
      </span>
      {rating !== undefined && (
        <button type="button" class="quiet" onClick={() => keep(undefined)}>
          Clear
        </button>
      )}
      <span class="answer" role="status">
        {answer}
      </span>
    </fieldset>
  );
}
