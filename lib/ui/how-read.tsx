import type { Examined } from '../posting/reading.ts';
import { CopyButton } from './copy-button.tsx';
import { originLead } from './origin-words.ts';
import { PageWords } from './page-words.tsx';
import { disagreements, reportText, usedSources } from './summary-text.ts';
import { claimWords } from './value-words.ts';
import type { Actions } from './view.ts';
import { capital, fieldWords, sourceWords } from './words.ts';

/** "How this page was read": which source gave which field, what disagreed, what failed. */
export function HowRead({ examined, now, actions }: { examined: Examined; now: Date; actions: Pick<Actions, 'copy'> }) {
  const { extraction } = examined;
  const facts = extraction.posting ?? {};
  const disputed = disagreements(facts);
  return (
    <details class="how-read">
      <summary>How this page was read</summary>
      <dl>
        {usedSources(facts).map(({ source, fields }) => (
          <div key={source}>
            <dt>{capital(sourceWords[source])}</dt>
            <dd>{fields.join(', ')}</dd>
          </div>
        ))}
      </dl>
      <h3>{disputed.length ? 'What disagreed' : 'Nothing disagreed'}</h3>
      <ul>
        {disputed.map(({ field, claim }) => (
          <li key={field + claim.source + claim.evidence}>
            {capital(fieldWords[field])}: {originLead(claim.source, extraction.site).toLowerCase()} says <bdi>{claimWords(claim, now)}</bdi>
            : <PageWords text={claim.evidence} />
          </li>
        ))}
      </ul>
      <h3>{extraction.failures.length ? 'What failed' : 'Nothing failed'}</h3>
      <ul>
        {extraction.failures.map(({ source, message }) => (
          <li key={source + message}>
            {source}: <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
      <CopyButton words="Copy report" text={() => reportText(examined)} actions={actions} />
    </details>
  );
}
