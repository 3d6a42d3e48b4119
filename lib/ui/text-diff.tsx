import type { Piece } from '../compare/diff-words.ts';
import type { Stretch } from '../compare/text-changes.ts';
import { count } from './words.ts';

/** Unchanged words beside a change that stay in sight; the rest is folded. */
const contextLength = 90;

/** How a text became another: what was taken out, what was put in, and behind a fold what stayed. */
export function TextDiff({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <div class="text-diff" dir="auto">
      {stretches.map((stretch, index) =>
        stretch.kind === 'same' ? (
          <details class="unchanged" key={`${index} same`}>
            <summary>{count(stretch.lines.length, 'line')} unchanged</summary>
            {stretch.lines.map((line, at) => (
              <p key={`${at} ${line}`}>{line}</p>
            ))}
          </details>
        ) : (
          <div class="changed-lines" key={`${index} changed`}>
            {stretch.under && <p class="own-heading">{stretch.under}</p>}
            <p>
              {stretch.pieces.map((piece, at) => (
                <PieceOf key={`${at} ${piece.kind}`} piece={piece} isFirst={at === 0} isLast={at === stretch.pieces.length - 1} />
              ))}
            </p>
          </div>
        ),
      )}
    </div>
  );
}

/** Screen readers pass over what <ins> and <del> mean, so it is said. */
function PieceOf({ piece, isFirst, isLast }: { piece: Piece; isFirst: boolean; isLast: boolean }) {
  if (piece.kind === 'same') return <span>{shortened(piece.text, { isFirst, isLast })}</span>;
  const Tag = piece.kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span class="hidden-words">{piece.kind === 'added' ? ' [added] ' : ' [removed] '}</span>
      {piece.text}
      <span class="hidden-words"> [end] </span>
    </Tag>
  );
}

/** A long unchanged stretch within a changed line, cut to the words beside the change. */
function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  if (text.length <= 2 * contextLength) return text;
  const head = isFirst ? '' : text.slice(0, text.indexOf(' ', contextLength) + 1);
  const tail = isLast ? '' : text.slice(text.lastIndexOf(' ', text.length - contextLength));
  return `${head}…${tail}`;
}
