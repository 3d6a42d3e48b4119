import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clutter } from '../../lib/clean/clutter.ts';
import { formNotes } from '../../lib/clean/form-notes.ts';
import { groundOf } from '../../lib/clean/ground.ts';
import { findHits } from '../../lib/clean/hits.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import { fold } from '../../lib/values/text.ts';
import { pageOf } from '../tools/page-of.ts';
import { askingLines } from './asking-lines.ts';
import { assistantLines } from './assistant-lines.ts';
import { boardLines } from './board-lines.ts';
import { pitchLines } from './pitch-lines.ts';

const rules = [...clutter, ...formNotes];
const lines = [...askingLines, ...boardLines, ...assistantLines, ...pitchLines];

/** Whether a common rule of this name takes a line, as a headline or as text. */
function takes(name: string, line: string): boolean {
  const named = rules.filter((rule) => rule.name === name);
  expect(named, `no rule is called ${name}`).not.toEqual([]);
  return named.some((rule) => ('drop' in rule ? rule.drop : 'dropSection' in rule ? rule.dropSection : /(?!)/).test(fold(line)));
}

function seenOn(slug: string) {
  const file = new URL(`../pages/clutter/${slug}/page.html`, import.meta.url).pathname;
  return pageOf({ file, text: readFileSync(file, 'utf8'), url: undefined, readAt: new Date(0) });
}

describe('every common rule', () => {
  it.each(rules.map((rule, index) => [`${rule.name ?? index} (${rule.seen})`, rule] as const))(
    '%s fires on the page where it was seen',
    (_name, rule) => {
      const page = seenOn(rule.seen);
      const hits = findHits(rule, page, groundOf(readBlocks(page.document.body)));
      expect(hits.length, `test/pages/clutter/${rule.seen} shows nothing of it`).toBeGreaterThan(0);
    },
  );

  it.each(rules.map((rule, index) => [rule.name ?? index, rule] as const))(
    '%s needs a time that grows with the text only',
    (_name, rule) => {
      const pattern = 'drop' in rule ? rule.drop : 'dropSection' in rule ? rule.dropSection : undefined;
      const words = [
        'sign in or sign up to ',
        'we use cookies ',
        'similar jobs ',
        'free human resume ',
        'voluntary u.s. standard ',
        '1,000 people have ',
      ];
      const start = performance.now();
      for (const word of words) pattern?.test(word.repeat(Math.ceil(20_000 / word.length)));
      expect(performance.now() - start, 'a quantifier within a quantifier').toBeLessThan(500);
    },
  );
});

describe('common words', () => {
  it.each(lines.flatMap(([name, yes]) => yes.map((line) => [name, line] as const)))('%s: “%s”', (name, line) => {
    expect(takes(name, line)).toBe(true);
  });

  it.each(lines.flatMap(([name, , no]) => no.map((line) => [name, line] as const)))('not %s: “%s”', (name, line) => {
    expect(takes(name, line)).toBe(false);
  });

  it('each rule has its table', () => {
    const worded = rules.filter((rule) => !('hide' in rule));
    expect([...new Set(worded.map(({ name }) => name))].sort()).toEqual(lines.map(([name]) => name).sort());
  });
});
