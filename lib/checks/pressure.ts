import type { Extraction } from '../posting/extraction.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { haste, hasteInText } from './pressure-words.ts';
import { linesOf, linesOfSection, listed, proseOf, sentencesOf } from './words.ts';

/** In UTF-16 units: counters stand on short lines. */
const longestLine = 90;

export const pressure: Check = {
  id: 'pressure',
  tells: 'Counters and countdowns that ask for haste ("Be among the first 25 applicants").',
  check(extraction) {
    if (!extraction.posting) return [];
    const counted = pressing(extraction);
    const lines = counted.length > 0 ? counted : urging(extraction);
    if (lines.length === 0) return [];
    const said = listed(lines.map((line) => `'${line}'`));
    return [
      {
        check: 'pressure',
        severity: 'note',
        standing: 'unsupported',
        fields: [],
        message: counted.length > 0 ? `The board counts in front of you: ${said}.` : `The text asks for haste: ${said}.`,
        evidence: lines,
        ...(counted.length > 0 && { explanation: 'Such counters are made by the board and say little about the job.' }),
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

/** Sentences of the employer's text that tell the reader to hurry; a number of applicants in it is about the work. */
function urging(extraction: Extraction): string[] {
  return proseOf(extraction)
    .flatMap(sentencesOf)
    .map((each) => each.trim())
    .filter((each) => each.length <= 2 * longestLine && hasteInText.test(foldInPlace(each)))
    .slice(0, 3);
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
