import type { Extraction } from '../posting/extraction.ts';
import { isLegalEntityName } from '../values/organization.ts';
import type { Check } from './check.ts';
import { filed, folded, proseOf, quoteOf, sentencesOf } from './words.ts';

/** "At Nordwind you can begin …", "At Nordwind, we …": the name under which the employer speaks of itself. */
const selfName = /(?<!\p{L})At (\p{Lu}[\p{L}\p{N}&'’.-]*(?: \p{Lu}[\p{L}\p{N}&'’.-]*){0,2}),? (?:you|we|our|your|everyone|every)\b/u;
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
    // Some lines run two sentences together ("… closes on 17 April 2026At Nordwind you can …").
    if (said?.[1] !== undefined) return { name: said[1], quote: quoteOf(each.slice(said.index), selfName) };
  }
  return undefined;
}

/** A name of the books that does not begin with the name of the text: "Nordwind Labs GmbH" is no other name than "Nordwind". */
function isOtherEntity(filedName: string, ownName: string): boolean {
  if (!isLegalEntityName(filedName) && !bookName.test(filedName)) return false;
  const [one, other] = [folded(filedName).replaceAll(' ', ''), folded(ownName).replaceAll(' ', '')];
  return !one.startsWith(other) && !other.startsWith(one);
}
