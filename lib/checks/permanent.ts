import type { Extraction } from '../posting/extraction.ts';
import { filed, rowsOf } from './words.ts';

const permanentWord = /\b(?:permanent|unbefristet|indefinido|indeterminato|CDI)\b/i;
const contractRow =
  /^(?:contract(?: type)?|(?:employment|job|position)(?: type)?|type of (?:contract|employment)|vertragsart|anstellungsart|type de contrat|tipo de contrato)\s*: ?(.{3,40})$/i;
const either = /\b(?:or|oder|ou|o)\b|\/|,|\bfixed|\btemporary|\bbefristet/i;

/** The label that files the posting as permanent. schema.org has no word for it, so the row itself counts as much as a claim's evidence. */
export function permanentFiling(extraction: Extraction): string | undefined {
  const claim = filed(extraction, 'employmentType').find(({ evidence }) => permanentWord.test(evidence) && !either.test(evidence));
  return claim?.evidence ?? rowsOf(extraction).find((row) => contractRow.test(row) && permanentWord.test(row) && !either.test(row));
}
