import { useState } from 'preact/hooks';
import { dayWords, ownDay } from './dates.ts';
import type { Binned } from './library.ts';
import type { Actions } from './view.ts';
import { count } from './words.ts';

export interface BinViewProps {
  bin: readonly Binned[] | undefined;
  actions: Pick<Actions, 'bringBack' | 'emptyBin'>;
}

/** What was removed, how long it stays, and the way back. */
export function BinView({ bin, actions }: BinViewProps) {
  const [asking, setAsking] = useState(false);
  if (!bin) return <p class="muted empty">Opening the bin</p>;
  if (bin.length === 0) return <p class="muted empty">The bin is empty. A removed role stays here for thirty days.</p>;
  return (
    <div class="bin">
      <div class="bin-head">
        {asking ? (
          <p role="alert">
            {count(bin.length, 'role')} will be gone for good.{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setAsking(false);
                actions.emptyBin();
              }}
            >
              Empty the bin
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              Keep them
            </button>
          </p>
        ) : (
          <>
            <button type="button" class="quiet" onClick={() => actions.bringBack(bin.map(({ id }) => id))}>
              Bring all back
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(true)}>
              Empty the bin
            </button>
          </>
        )}
      </div>
      <ul class="bin-list">
        {bin.map((each) => (
          <BinRow key={each.id} binned={each} onBack={() => actions.bringBack([each.id])} />
        ))}
      </ul>
    </div>
  );
}

function BinRow({ binned: { title, employer, removedAt, goneOn }, onBack }: { binned: Binned; onBack: () => void }) {
  return (
    <li>
      <div class="binned">
        <bdi class="row-title" title={title}>
          {title ?? 'Title not stated'}
        </bdi>
        <span class="row-facts">
          {employer && (
            <>
              <bdi>{employer}</bdi> ·{' '}
            </>
          )}
          removed on {dayWords(ownDay(removedAt))} · removed for good on {dayWords(ownDay(goneOn))}
        </span>
      </div>
      <button type="button" class="quiet" aria-label={`Bring back ${title ?? 'title not stated'}`} onClick={onBack}>
        Bring back
      </button>
    </li>
  );
}
