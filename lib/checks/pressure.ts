import type { Extraction } from '../posting/extraction.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { haste } from './pressure-words.ts';
import { linesOf, linesOfSection, listed } from './words.ts';

/** In UTF-16 units: counters stand on short lines. */
const longestLine = 90;

export const pressure: Check = {
  id: 'pressure',
  tells: 'Counters and countdowns that ask for haste ("Be among the first 25 applicants").',
  check(extraction) {
    if (!extraction.posting) return [];
    const lines = pressing(extraction);
    if (lines.length === 0) return [];
    return [
      {
        check: 'pressure',
        severity: 'note',
        standing: 'unsupported',
        fields: [],
        message: `The board counts in front of you: ${listed(lines.map((line) => `'${line}'`))}.`,
        evidence: lines,
        explanation: 'Such counters are made by the board and say little about the job.',
      },
    ];
  },
};

/** At most three, each once. Lines of the employer's text are none of the board's. */
function pressing(extraction: Extraction): string[] {
  const text = new Set((extraction.posting?.description?.value ?? []).flatMap(linesOfSection));
  const clutter = extraction.observed.clutter.map((line) => line.trim());
  const short = [...clutter, ...linesOf(extraction)].filter((line) => line.length <= longestLine && !text.has(line));
  return [...new Set(short.flatMap(partsOf).flatMap(hasteIn))].slice(0, 3);
}

/** "0 Applicants · 15 Views" are two. */
function partsOf(line: string): string[] {
  return line.split(/\s[·•|]\s/).map((part) => part.trim());
}

/** The words that press: a short line whole, of a longer one the stretch itself. */
function hasteIn(part: string): string[] {
  const plain = foldInPlace(part);
  const found = haste.map((pattern) => pattern.exec(plain)).find((each) => each !== null);
  return found ? [part.length <= 45 ? part : part.slice(found.index, found.index + found[0].length)] : [];
}
