import type { Check } from './check.ts';
import { folded, linesOf } from './words.ts';

/** A board that files by occupation says the employer's own title beside it. */
const ownTitle = /^(?:title posted on \S+|original (?:job )?title|employer(?:'s|’s) (?:job )?title)\s*[-–:]\s*(.{3,120})$/i;

export const boardTitle: Check = {
  id: 'board-title',
  tells: "The board's heading is its own name for the occupation, not the employer's title.",
  check(extraction) {
    const line = extraction.posting && linesOf(extraction).find((each) => ownTitle.test(each));
    const own = line && ownTitle.exec(line)?.[1];
    if (line === undefined || own === undefined) return [];
    const heading = extraction.claims
      .flatMap((claim) => (claim.field === 'title' ? [claim.value] : []))
      .find((title) => isOther(title, own));
    if (heading === undefined) return [];
    return [
      {
        check: 'board-title',
        severity: 'note',
        standing: 'contradicted',
        fields: ['title'],
        message: `The heading, '${heading}', is the board's; the employer's title is '${own}'.`,
        evidence: [heading, line],
      },
    ];
  },
};

function isOther(title: string, own: string): boolean {
  const [one, other] = [folded(title), folded(own)];
  return one !== '' && !one.includes(other) && !other.includes(one);
}
