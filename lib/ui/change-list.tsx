import { changeWords } from './changes.ts';
import type { Change } from './view.ts';

/** Facts that read differently, a line each, with both sides. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.field}>
          {changeWords(change)}: <Sides change={change} />
        </li>
      ))}
    </ul>
  );
}

function Sides({ change: { was, is } }: { change: Change }) {
  return (
    <>
      {was !== undefined && (
        <del>
          <span class="hidden-words">was </span>
          <bdi>{was}</bdi>
        </del>
      )}
      {was !== undefined && is !== undefined && <span aria-hidden="true"> → </span>}
      {is !== undefined && (
        <ins>
          <span class="hidden-words">now </span>
          <bdi>{is}</bdi>
        </ins>
      )}
    </>
  );
}
