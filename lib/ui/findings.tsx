import type { Finding, Severity } from '../posting/finding.ts';
import { PageWords } from './page-words.tsx';
import { ShowButton } from './show-button.tsx';
import type { Actions } from './view.ts';
import { capital, count, severityWords, standingWords } from './words.ts';

const order: readonly Severity[] = ['warning', 'caution', 'note'];

export interface FindingsProps {
  findings: Finding[];
  /** How many stand open to sight before "n more". */
  most: number;
  actions: Pick<Actions, 'showWords'> | undefined;
}

/** What there is to know, the gravest first; each line opens to both sides and the innocent explanation. Nothing at all where there is nothing. */
export function Findings({ findings, most, actions }: FindingsProps) {
  if (findings.length === 0) return null;
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const gravest = sorted[0]?.severity ?? 'note';
  // One more line takes no more room than the words "1 more".
  const shown = sorted.length === most + 1 ? sorted.length : most;
  const rest = sorted.slice(shown);
  return (
    <section class="findings" aria-label="Things to know">
      <h2>
        <span class={`shape heading ${gravest}`} aria-hidden="true" />
        {count(findings.length, 'thing')} to know
      </h2>
      <FindingList findings={sorted.slice(0, shown)} actions={actions} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{rest.length} more</summary>
          <FindingList findings={rest} actions={actions} />
        </details>
      )}
    </section>
  );
}

function FindingList({ findings, actions }: Pick<FindingsProps, 'findings' | 'actions'>) {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.check + finding.message}>
          <details class={`finding ${finding.severity}`} name="finding">
            <summary>
              <Shape severity={finding.severity} />
              <span class="message" title={finding.message}>
                <bdi>{finding.message}</bdi>
              </span>
              <span class="severity">{severityWords[finding.severity]}</span>
            </summary>
            <Sides finding={finding} actions={actions} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Sides({ finding, actions }: { finding: Finding; actions: FindingsProps['actions'] }) {
  return (
    <div class="sides">
      {finding.evidence.map((words) => (
        <p key={words}>
          <PageWords text={words} />
          {actions && <ShowButton words={words} actions={actions} />}
        </p>
      ))}
      {finding.explanation && <p>{finding.explanation}</p>}
      <p class="standing" title={standingWords[finding.standing]}>
        {capital(finding.standing)}
      </p>
    </div>
  );
}

/** Triangle, diamond or dot: severity is never told by colour alone. */
function Shape({ severity }: { severity: Severity }) {
  return <span class={`shape ${severity}`} aria-hidden="true" />;
}
