import type { Reading } from '../posting/reading.ts';
import { PageWords } from './page-words.tsx';
import type { Actions } from './view.ts';
import { whyWords } from './words.ts';

export interface LedgerProps {
  reading: Pick<Reading, 'removals' | 'clutterHidden'>;
  actions: Pick<Actions, 'setClutter' | 'keepClutter'>;
}

/** What was taken out of the page, each with its reason and all its words, and the way back. Nothing where nothing was found. */
export function Ledger({ reading, actions }: LedgerProps) {
  const { removals, clutterHidden } = reading;
  if (removals.length === 0) return null;
  const count = removals.filter(({ only }) => only === undefined).length;
  return (
    <details class="ledger">
      <summary>{count > 0 ? `${count} ${clutterHidden ? 'hidden' : 'could be hidden'}` : 'Left out of the clean view'}</summary>
      <ul>
        {removals.map((removal) => (
          <li key={removal.rule + removal.text}>
            <span class="why">{removal.only ? `Left out of the ${removal.only}` : whyWords[removal.why]}</span>
            <PageWords text={removal.text} />
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => actions.setClutter(!clutterHidden)}>
          {clutterHidden ? 'Show on the page' : 'Hide on the page'}
        </button>
        <button type="button" class="quiet" onClick={actions.keepClutter}>
          Never hide on this site
        </button>
      </p>
    </details>
  );
}
