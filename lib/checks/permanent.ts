import type { Extraction } from '../posting/extraction.ts';
import { foldInPlace } from '../values/text.ts';
import { filed, rowsOf } from './words.ts';

const permanentWord =
  /\b(?:permanent|unbefristet|festanstellung|feste anstellung|indefinido|indeterminato|cdi|vast (?:contract|dienstverband)|vaste (?:aanstelling|baan)|onbepaalde tijd|czas nieokreslony|sem termo|neodredeno(?: vreme)?)\b/;
const employedWord = /\b(?:umowa o prace|ugovor o radu|contrato de trabajo|contrato de trabalho|arbeitsvertrag)\b/;
const contractRow =
  /^(?:contract(?: type)?|(?:employment|job|position)(?: type)?|type of (?:contract|employment)|vertragsart|anstellungsart|befristung|type de contrat|contrat|tipo de contrat[oa]|contratt?o|dienstverband|contractvorm|rodzaj umowy|typ umowy|vrsta ugovora|tip zaposlenja)\s*: ?(.{3,40})$/;
const either = /\b(?:or|oder|ou|o|of|lub|ili)\b|\/|,|\bfixed|\btemporary|\bbefristet|\bcdd\b|\bokreslony|\bodredeno/;

/** The label that files the posting as permanent. schema.org has no word for it, so the row itself counts as much as a claim's evidence. */
export function permanentFiling(extraction: Extraction): string | undefined {
  const claim = filed(extraction, 'employmentType').find(({ evidence }) => isPermanent(foldInPlace(evidence)));
  return claim?.evidence ?? rowsOf(extraction).find((row) => contractRow.test(foldInPlace(row)) && isPermanent(foldInPlace(row)));
}

/** The label that files the posting with an employee's contract: permanent, or the contract of employment that some languages name. */
export function employedFiling(extraction: Extraction): string | undefined {
  return permanentFiling(extraction) ?? rowsOf(extraction).find((row) => isEmployed(foldInPlace(row)));
}

function isEmployed(row: string): boolean {
  const rest = row.replace(employedWord, '');
  return contractRow.test(row) && rest !== row && !either.test(rest);
}

function isPermanent(said: string): boolean {
  return permanentWord.test(said) && !either.test(said);
}
