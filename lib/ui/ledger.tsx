import type { Reading } from '../posting/reading.ts';
import type { Removal } from '../posting/removal.ts';
import { useChosen } from './chosen.ts';
import { KindSwitches } from './kind-switches.tsx';
import { PageWords } from './page-words.tsx';
import type { Actions } from './view.ts';
import { kindWords } from './words.ts';

export interface LedgerProps {
  reading: Pick<Reading, 'removals' | 'clutterHidden'>;
  actions: Pick<Actions, 'setClutter' | 'keepClutter' | 'setKind'>;
}

/**
 * What was taken out of the page, each with its reason and all its words, and the way back; apart, what a setting leaves alone, and what
 * stays on the page and is only no part of the clean view. Nothing where nothing was found.
 */
export function Ledger({ reading, actions }: LedgerProps) {
  const { removals, clutterHidden } = reading;
  const { kindsLeft } = useChosen();
  const onPage = removals.filter(({ only }) => only === undefined);
  const hidden = onPage.filter(({ why }) => !kindsLeft.includes(why));
  const alone = onPage.filter(({ why }) => kindsLeft.includes(why));
  const left = removals.filter(({ only }) => only !== undefined);
  if (removals.length === 0) return null;
  return (
    <details class="ledger">
      <summary>{summaryWords({ hidden: hidden.length, alone: alone.length, left: left.length, clutterHidden })}</summary>
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
      {alone.length > 0 && (
        <details>
          <summary>{`${alone.length} left alone by your setting`}</summary>
          <Entries removals={alone} />
        </details>
      )}
      {onPage.length > 0 && <KindSwitches kindsLeft={kindsLeft} setKind={actions.setKind} />}
      {left.length > 0 && (
        <details>
          <summary>{`${left.length} left out of the clean view`}</summary>
          <Entries removals={left} />
        </details>
      )}
    </details>
  );
}

interface Counts {
  hidden: number;
  alone: number;
  left: number;
  clutterHidden: boolean;
}

function summaryWords({ hidden, alone, left, clutterHidden }: Counts): string {
  if (hidden > 0) return `${hidden} ${clutterHidden ? 'hidden' : 'could be hidden'}`;
  return alone > 0 ? `${alone} left alone` : `${left} left out`;
}

function Entries({ removals }: { removals: readonly Removal[] }) {
  return (
    <ul>
      {removals.map((removal) => (
        <li key={removal.rule + removal.text}>
          <span class="why">{kindWords[removal.why]}</span>
          <PageWords text={removal.text} />
        </li>
      ))}
    </ul>
  );
}
