import { capital, standings, standingWords } from './words.ts';

/** The five words that say how sure a statement is, explained. */
export function VocabularyList() {
  return (
    <dl class="vocabulary-list">
      {standings.map((standing) => (
        <div key={standing}>
          <dt>{capital(standing)}</dt>
          <dd>{standingWords[standing]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same, behind a line of its own. */
export function Vocabulary() {
  return (
    <details class="vocabulary">
      <summary>What the words mean</summary>
      <VocabularyList />
    </details>
  );
}
