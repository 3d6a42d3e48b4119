import type { Extraction } from '../posting/extraction.ts';
import { citiesNamed } from '../values/gazetteer.ts';
import { isLegalEntityName } from '../values/organization.ts';
import type { Check } from './check.ts';
import { filed, folded, proseOf, quoteOf, sentencesOf } from './words.ts';

/**
 * "At Nordwind you can begin …", "Chez Nordwind, nous …": the name under which the employer speaks of itself. German is left out: there every
 * noun stands so ("Bei Fragen").
 */
const selfName =
  /(?<!\p{L})(?:At|Chez|Bij) (\p{Lu}[\p{L}\p{N}&'’.-]*(?: \p{Lu}[\p{L}\p{N}&'’.-]*){0,2}),? (?:you|we|our|your|everyone|every|nous|vous|wij|we|je|jij)(?!\p{L})/u;
/** What stands in the place of a name: a time, a place, a rank. */
const noSelf =
  /^(?:christmas|easter|weekends?|night|day|work|home|present|least|first|last|level|board|scale|times?|heart|every|this|that|the|our|your)\b/i;
/** A code or an abbreviation of a company's books: "PL", "IN2 COV -". */
const bookName = /\b(?:PL|Pvt|Opco|Holdings?|Services|Entity)\b|\b[A-Z]{2,4}\d|^[A-Z0-9]{2,5} (?:- )?\p{Lu}/u;

export const legalEntity: Check = {
  id: 'legal-entity',
  tells: 'The data names a legal entity as employer, the text speaks of the company under another name.',
  check(extraction) {
    const own = ownName(extraction);
    if (!own) return [];
    const claim = filed(extraction, 'hiringOrganization').find(({ value }) => isOtherEntity(value.name, own.name));
    if (!claim) return [];
    return [
      {
        check: 'legal-entity',
        severity: 'note',
        standing: 'contradicted',
        fields: ['hiringOrganization'],
        message: `The page's data names ${claim.value.name} as employer; the text says ${own.name}.`,
        evidence: [claim.value.name, own.quote],
        explanation: 'Large employers hire through companies that they own.',
      },
    ];
  },
};

function ownName(extraction: Extraction): { name: string; quote: string } | undefined {
  for (const each of proseOf(extraction).flatMap(sentencesOf)) {
    const said = selfName.exec(each);
    if (said?.[1] !== undefined && isNoName(said[1])) continue;
    // Some lines run two sentences together ("… closes on 17 April 2026At Nordwind you can …").
    if (said?.[1] !== undefined) return { name: said[1], quote: quoteOf(each.slice(said.index), selfName) };
  }
  return undefined;
}

function isNoName(words: string): boolean {
  return noSelf.test(words) || citiesNamed(words).length > 0;
}

/** A name of the books that does not begin with the name of the text: "Nordwind Labs GmbH" is no other name than "Nordwind". */
function isOtherEntity(filedName: string, ownName: string): boolean {
  if (!isLegalEntityName(filedName) && !bookName.test(filedName)) return false;
  const [one, other] = [folded(filedName).replaceAll(' ', ''), folded(ownName).replaceAll(' ', '')];
  return !one.startsWith(other) && !other.startsWith(one);
}
