import { capital, standings, standingWords } from './words.ts';

/** The five words that say how sure a statement is, explained. */
export function Vocabulary() {
  return (
    <details class="vocabulary">
      <summary>What the words mean</summary>
      <dl>
        {standings.map((standing) => (
          <div key={standing}>
            <dt>{capital(standing)}</dt>
            <dd>{standingWords[standing]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
