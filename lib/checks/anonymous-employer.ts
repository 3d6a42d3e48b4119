import type { Extraction } from '../posting/extraction.ts';
import { fold, foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { rowsOf, saidIn, sentenceWith } from './words.ts';

/** Names that are given instead of a name, in the reader's languages. "Confidential Computing Ltd" is a name. Over `fold`. */
const noName = new RegExp(
  `^(?:${[
    '(?:company |employer |client )?(?:confidential|anonymous|undisclosed|name withheld|not disclosed|hidden|stealth)(?: (?:company|employer|client|careers|startup|start-up|mode|mode startup|organi[sz]ation|jobs?))?',
    '(?:firma |unternehmen |arbeitgeber )?(?:vertraulich|anonym|nicht genannt|ungenannt|chiffre)|(?:vertrauliches|anonymes) unternehmen|(?:vertraulicher|anonymer) (?:arbeitgeber|auftraggeber|kunde)',
    '(?:entreprise |societe |employeur )?(?:confidentielle?|anonyme|non communiquee?)',
    '(?:empresa |compania |cliente )?(?:confidencial|anonim[ao]|reservad[ao]|sigilos[ao])',
    '(?:bedrijf |werkgever )?(?:vertrouwelijk|anoniem)|(?:anonieme?|vertrouwelijke?) (?:werkgever|opdrachtgever|bedrijf)',
    '(?:azienda |societa )?(?:riservat[ao]|anonima|confidenziale)',
    '(?:firma |pracodawca )?(?:poufn[eay]|anonimow[ay]|ukryt[ay])|(?:anonimow[ay]|ukryt[ay]) (?:firma|pracodawca)',
    '(?:kompanija |poslodavac )?(?:poverljivo|anoniman|anonimna|nepoznat)|anonimn[ia] (?:poslodavac|kompanija|firma)|poverljiv[ia]? (?:poslodavac|kompanija)',
  ].join('|')})$`,
);

const employerRow =
  /^(?:(?:hiring )?(?:company|employer|organi[sz]ation)(?: name)?|unternehmen|arbeitgeber|firma|entreprise|societe|employeur|empresa|compania|bedrijf|werkgever|azienda|societa|datore di lavoro|pracodawca|poslodavac|kompanija): /;

/** The text says that it keeps the name back. "You will handle confidential client data" speaks of something else. */
const keptBack =
  /\b(?:(?:for|with|by|on behalf of|representing) (?:a|an|our) (?:[\w-]+ ){0,2}confidential (?:client|employer|company)(?! (?:data|information|records|files|matters|details|accounts?)\b)|(?:is|as) a confidential search|confidential (?:search|replacement) for|(?:client|employer|company)(?:'s|’s) (?:name|identity) (?:is|remains|will be) (?:kept )?(?:confidential|withheld|undisclosed)\b(?! (?:data|information)))/i;

export const anonymousEmployer: Check = {
  id: 'anonymous-employer',
  tells: 'The employer keeps its name back ("Confidential").',
  check(extraction) {
    if (!extraction.posting) return [];
    const fact = extraction.posting.hiringOrganization;
    const named = fact && noName.test(fold(fact.value.name));
    const words = named ? fact.evidence : fact ? undefined : (namelessRow(extraction) ?? sentenceWith(extraction, keptBack));
    if (words === undefined) return [];
    return [
      {
        check: 'anonymous-employer',
        severity: 'note',
        standing: 'missing',
        fields: ['hiringOrganization'],
        message: 'The page does not name the employer.',
        evidence: [words],
        explanation: 'Employers do this while the job is still held by somebody, or while they work in secret.',
      },
    ];
  },
};

/** "Company: Confidential": the reader takes no such value for a name, so no claim holds it. */
function namelessRow(extraction: Extraction): string | undefined {
  return rowsOf(extraction).find((row) => employerRow.test(foldInPlace(row)) && noName.test(fold(saidIn(row))));
}
