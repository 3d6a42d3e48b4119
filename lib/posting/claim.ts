import type { FieldName, Posting } from './posting.ts';

/**
 * Kinds of evidence, best first: the decision order where a field has no order of its own (`extract/trust.ts`). `file` is no page's word at all but a
 * column of a table that the user brought in (`exchange/table-role.ts`), so anything that a page says goes before it.
 */
export const sources = ['app-state', 'json-ld', 'microdata', 'selectors', 'labels', 'headings', 'prose', 'meta', 'url', 'file'] as const;
export type Source = (typeof sources)[number];

/** One source's statement about one field. */
export type Claim<F extends FieldName = FieldName> = {
  [K in F]: {
    field: K;
    value: Posting[K];
    source: Source;
    /** The page's own words ("Work arrangement: onsite"), or the path in its data and the words there ("workplaceType: Hybrid"). */
    evidence: string;
  };
}[F];

/** Whether all that is claimed stands in a file that the user brought in: any page that is read of the job knows better. */
export function isOfFile(claims: readonly Claim[]): boolean {
  return claims.length > 0 && claims.every(({ source }) => source === 'file');
}
