import type { Why } from '../posting/removal.ts';
import { kinds } from '../settings.ts';
import { kindWords } from './words.ts';

export interface KindSwitchesProps {
  kindsLeft: readonly Why[];
  setKind: (kind: Why, hide: boolean) => void;
}

/** Which kinds of clutter are hidden, on every site. */
export function KindSwitches({ kindsLeft, setKind }: KindSwitchesProps) {
  return (
    <fieldset class="kinds">
      <legend>Hide, on every site</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!kindsLeft.includes(kind)} onChange={(event) => setKind(kind, event.currentTarget.checked)} />
          {kindWords[kind]}
        </label>
      ))}
    </fieldset>
  );
}
