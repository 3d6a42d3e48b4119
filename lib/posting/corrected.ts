import type { Extraction } from './extraction.ts';
import type { Fact, Facts, FieldName, Posting } from './posting.ts';

/** A reading and what the user put right of it; `null`: the posting does not say. A role is one. */
export interface Corrected {
  extraction: Pick<Extraction, 'posting'>;
  corrections: { [F in FieldName]?: Posting[F] | null };
}

/**
 * The facts of a role as the user has them: a corrected value stands instead of the one that was read, and that one comes first among
 * those that disagree. A field that the user says is not stated is absent. For everything that shows, searches, sorts or exports a role.
 */
export function factsOf({ extraction: { posting = {} }, corrections }: Corrected): Facts {
  const fields = Object.keys(corrections) as FieldName[];
  if (fields.length === 0) return posting;
  return Object.fromEntries(
    [...new Set([...(Object.keys(posting) as FieldName[]), ...fields])].flatMap((field) => {
      const fact = corrections[field] === undefined ? posting[field] : correctedFact(field, corrections[field], posting[field]);
      return fact ? [[field, fact]] : [];
    }),
  );
}

function correctedFact(field: FieldName, value: Posting[FieldName] | null, read: Facts[FieldName]): Fact<unknown> | undefined {
  if (value === null) return undefined;
  if (!read) return { value, source: 'labels', evidence: '', disputedBy: [], yours: true };
  const { source, evidence } = read;
  const asRead = { field, value: read.value, source, evidence } as Fact<unknown>['disputedBy'][number];
  return { value, source, evidence, disputedBy: [asRead, ...read.disputedBy], yours: true };
}
