import type { Found, Search } from './find.ts';
import { findPosition, type RoleIndex } from './role-index.ts';
import { holds } from './scan.ts';

/** What a slice of full texts changes: positions that are found now, and found ones whose text holds what must not be there. */
export interface TextHits {
  found: number[];
  barred: number[];
}

/** Shorter terms stand in every text. */
const shortest = 2;

/** Whether the full texts can say anything to this search. */
export function asksTexts({ query }: Search, { query: { all, none } }: Pick<Found, 'query'>): boolean {
  return query !== '' && (none.length > 0 || all.some((term) => term.length >= shortest));
}

/**
 * Looks through a slice of folded texts for what the rows did not hold: a role is found when each term stands in its row or in its text.
 * Texts of roles that are found already are looked at only for what must not be there.
 */
export function textHits(
  index: RoleIndex,
  { query: { all, none }, state }: Found,
  texts: readonly (readonly [string, string])[],
): TextHits {
  const hits: TextHits = { found: [], barred: [] };
  for (const [id, text] of texts) {
    const position = findPosition(index, id);
    const now = position === undefined ? 0 : state[position];
    if (position === undefined || !now || (now === 2 && none.length === 0)) continue;
    if (now === 2 && none.some((term) => text.includes(term))) hits.barred.push(position);
    if (now === 2) continue;
    const anywhere = (term: string) => text.includes(term) || holds(index, position, term);
    // Most texts fail at the first word that no row holds, so the row is asked last.
    if (all.every(anywhere) && !none.some(anywhere)) hits.found.push(position);
  }
  return hits;
}
