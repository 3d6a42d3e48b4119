import { describe, expect, it } from 'vitest';
import { checks } from '../../lib/checks/index.ts';
import { extractionOf, now, stated } from './extraction-of.ts';

/** Text that makes a backtracking pattern run away: long runs of what it repeats, and never what it ends in. */
const hostile = [
  'A'.repeat(20_000),
  ' '.repeat(20_000),
  'At Aa Bb '.repeat(3000),
  '$1,000 - '.repeat(3000),
  'pay a fee or '.repeat(2000),
  '"name":"'.repeat(3000),
];

describe('checks are patient', () => {
  it.each(checks.map((check) => [check.id, check] as const))('%s ends soon on hostile text', (_id, check) => {
    for (const text of hostile) {
      const extraction = extractionOf({
        title: text.slice(0, 2000),
        prose: [text],
        lines: [text],
        facts: { jobLocation: stated([{ text, locality: text }], text, 'json-ld'), hiringOrganization: stated({ name: text }, text) },
        observed: { clutter: [text], blankLabels: [text], calls: [{ text, href: text }] },
      });
      const start = performance.now();
      expect(() => check.check(extraction, now)).not.toThrow();
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
