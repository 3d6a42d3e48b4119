import type { Reading } from '../posting/reading.ts';
import type { Removal } from '../posting/removal.ts';
import { PageWords } from './page-words.tsx';
import type { Actions } from './view.ts';
import { whyWords } from './words.ts';

export interface LedgerProps {
  reading: Pick<Reading, 'removals' | 'clutterHidden'>;
  actions: Pick<Actions, 'setClutter' | 'keepClutter'>;
}

/**
 * What was taken out of the page, each with its reason and all its words, and the way back; and, apart, what stays on the page and is only
 * no part of the clean view. Nothing where nothing was found.
 */
export function Ledger({ reading, actions }: LedgerProps) {
  const { removals, clutterHidden } = reading;
  const hidden = removals.filter(({ only }) => only === undefined);
  const left = removals.filter(({ only }) => only !== undefined);
  if (removals.length === 0) return null;
  return (
    <details class="ledger">
      <summary>
        {hidden.length > 0 ? `${hidden.length} ${clutterHidden ? 'hidden' : 'could be hidden'}` : `${left.length} left out`}
      </summary>
      <Entries removals={hidden} />
      {hidden.length > 0 && (
        <p class="buttons">
          <button type="button" class="quiet" onClick={() => actions.setClutter(!clutterHidden)}>
            {clutterHidden ? 'Show on the page' : 'Hide on the page'}
          </button>
          <button type="button" class="quiet" onClick={actions.keepClutter}>
            Never hide on this site
          </button>
        </p>
      )}
      {left.length > 0 && (
        <details>
          <summary>{`${left.length} left out of the clean view`}</summary>
          <Entries removals={left} />
        </details>
      )}
    </details>
  );
}

function Entries({ removals }: { removals: readonly Removal[] }) {
  return (
    <ul>
      {removals.map((removal) => (
        <li key={removal.rule + removal.text}>
          <span class="why">{whyWords[removal.why]}</span>
          <PageWords text={removal.text} />
        </li>
      ))}
    </ul>
  );
}
