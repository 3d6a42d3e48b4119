import type { FieldName, Posting } from './posting.ts';

/** Kinds of evidence, best first: the decision order where a field has no order of its own (`extract/trust.ts`). */
export const sources = ['app-state', 'json-ld', 'microdata', 'selectors', 'labels', 'headings', 'prose', 'meta', 'url'] as const;
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
