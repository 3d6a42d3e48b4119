import { type OwnWordFound, ownWordsLine } from '../posting/own-words.ts';
import type { Examined } from '../posting/reading.ts';
import { useOwnWords } from './chosen.ts';
import { PageWords } from './page-words.tsx';
import { ShowButton } from './show-button.tsx';
import type { Actions } from './view.ts';

export interface OwnWordsProps {
  examined: Examined;
  actions: Pick<Actions, 'showWords'> | undefined;
}

/** "3 of your words · 1 against"; opens to each with the sentences that have it. Nothing where none was found. */
export function OwnWordsFound({ examined, actions }: OwnWordsProps) {
  const found = useOwnWords(examined);
  const line = ownWordsLine(found);
  if (line === undefined) return null;
  return (
    <details class="own-words">
      <summary>{line}</summary>
      <ul>
        {[...found]
          .sort((one, other) => rank(one) - rank(other))
          .map((each) => (
            <li key={`${each.want} ${each.word}`}>
              <span class={`own-word ${kindOf(each)}`}>
                <bdi>{each.word}</bdi>
              </span>
              <span class="muted"> {kindWords[kindOf(each)]}</span>
              {each.quotes.map((quote) => (
                <p key={quote}>
                  <PageWords text={quote} />
                  {actions && <ShowButton words={quote} actions={actions} />}
                </p>
              ))}
            </li>
          ))}
      </ul>
    </details>
  );
}

const kindWords = { wanted: 'for', unwanted: 'against', denied: 'denied in the text' } as const;

function kindOf({ want, negated }: OwnWordFound): keyof typeof kindWords {
  return negated ? 'denied' : want ? 'wanted' : 'unwanted';
}

/** Against first: it may end the reading. */
function rank(found: OwnWordFound): number {
  return ['unwanted', 'wanted', 'denied'].indexOf(kindOf(found));
}
