import type { Check } from './check.ts';
import { folded, proseOf, quoteOf } from './words.ts';

/** In UTF-16 units: shorter ones repeat by right ("Benefits", a motto). */
const leastLength = 90;

export const repeatedText: Check = {
  id: 'repeated-text',
  tells: 'A paragraph of the posting stands in it twice.',
  check(extraction) {
    const seen = new Set<string>();
    for (const line of proseOf(extraction)) {
      const key = folded(line);
      if (line.length >= leastLength && seen.has(key)) {
        return [
          {
            check: 'repeated-text',
            severity: 'note',
            standing: 'verified',
            fields: ['description'],
            message: 'A paragraph of the posting stands in it twice.',
            evidence: [quoteOf(line, /^/)],
            explanation: 'Boards paste a posting together from several fields.',
          },
        ];
      }
      seen.add(key);
    }
    return [];
  },
};
