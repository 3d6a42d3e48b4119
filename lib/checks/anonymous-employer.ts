import type { Extraction } from '../posting/extraction.ts';
import type { Check } from './check.ts';
import { rowsOf, saidIn, sentenceWith } from './words.ts';

/** Names that are given instead of a name. "Confidential Computing Ltd" is a name. */
const noName =
  /^(?:company |employer |client )?(?:confidential|anonymous|undisclosed|name withheld|not disclosed|hidden|stealth)(?: (?:company|employer|client|careers|startup|start-up|mode|mode startup|organi[sz]ation|jobs?))?$/i;

const employerRow = /^(?:hiring )?(?:company|employer|organi[sz]ation)(?: name)?: /i;

/** The text says that it keeps the name back. */
const keptBack =
  /\b(?:confidential (?:client|employer|search)|(?:client|employer|company)(?:'s|’s)? (?:name|identity) (?:is|remains|will be) (?:kept )?(?:confidential|withheld|undisclosed))\b/i;

export const anonymousEmployer: Check = {
  id: 'anonymous-employer',
  tells: 'The employer keeps its name back ("Confidential").',
  check(extraction) {
    if (!extraction.posting) return [];
    const fact = extraction.posting.hiringOrganization;
    const named = fact && noName.test(fact.value.name.trim());
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
  return rowsOf(extraction).find((row) => employerRow.test(row) && noName.test(saidIn(row)));
}
