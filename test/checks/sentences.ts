import { describe, expect, it } from 'vitest';
import type { Check } from '../../lib/checks/check.ts';
import type { EmploymentType, WorkplaceType } from '../../lib/posting/posting.ts';
import { extractionOf, now, type Sketch, stated } from './extraction-of.ts';

/** Sentences in a posting that is filed under these words. */
export interface Sentences {
  filed?: { line: string } | { words: string; employmentType: EmploymentType[] } | { words: string; workplaceType: WorkplaceType };
  /** On each of them alone the check is silent. */
  innocent: readonly string[];
  /** On each of them alone it speaks, and quotes it. */
  telling: readonly string[];
}

/** Runs a check over each sentence alone. */
export function testSentences(check: Check, tables: readonly Sentences[]): void {
  const rows = (pick: 'innocent' | 'telling') => tables.flatMap((table) => table[pick].map((line) => [line, table] as const));
  describe(`${check.id}, sentence by sentence`, () => {
    it.each(rows('innocent'))('says nothing of “%s”', (line, table) => {
      expect(check.check(extractionOf(sketchOf(table, line)), now)).toEqual([]);
    });
    it.each(rows('telling'))('speaks of “%s”', (line, table) => {
      const [finding] = check.check(extractionOf(sketchOf(table, line)), now);
      expect(finding?.evidence.some((words) => line.includes(words))).toBe(true);
    });
  });
}

function sketchOf({ filed }: Sentences, line: string): Sketch {
  const prose = [line];
  if (!filed) return { prose, facts: { hiringOrganization: stated({ name: 'Glasgrund' }, 'Glasgrund') } };
  if ('line' in filed) return { prose, lines: [filed.line] };
  return 'workplaceType' in filed
    ? { prose, facts: { workplaceType: stated(filed.workplaceType, filed.words) } }
    : { prose, facts: { employmentType: stated(filed.employmentType, filed.words) } };
}
