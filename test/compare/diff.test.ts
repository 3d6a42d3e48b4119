import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type Piece } from '../../lib/compare/diff-words.ts';
import { findMatches } from '../../lib/compare/matches.ts';
import { countWords, findTextChanges } from '../../lib/compare/text-changes.ts';
import type { Section } from '../../lib/posting/posting.ts';

/** "[-old-]" was taken out, "{+new+}" put in. */
function shown(pieces: readonly Piece[]): string {
  const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
  return pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
}

describe('words', () => {
  it.each([
    ['nothing changed', 'nothing changed', 'nothing changed'],
    ['a remote role', 'a hybrid role', 'a [-remote-]{+hybrid+} role'],
    ['two days', 'two long days', 'two {+long +}days'],
    ['you work from anywhere', 'you work here', 'you work [-from anywhere-]{+here+}'],
    ['one old thing and more', 'two new ones and more', '[-one old thing-]{+two new ones+} and more'],
    ['', 'all of it', '{+all of it+}'],
    ['all of it', '', '[-all of it-]'],
    ['Node.js and C++', 'Node.js and C', 'Node.js and C[-++-]'],
    ['the Node.js team’s work', 'the Node.ts team’s work', 'the [-Node.js-]{+Node.ts+} team’s work'],
    ['यह काम', 'यह कामें', 'यह [-काम-]{+कामें+}'],
    ['งานดี', 'งานใหม่', 'งาน[-ดี-]{+ใหม่+}'],
    ['one\ntwo', 'three\nfour', '[-one-]{+three+}\n[-two-]{+four+}'],
    ['a, b stays', 'x, b stays', '[-a-]{+x+}, b stays'],
    ['one ........ two', 'three ........ four', '[-one-]{+three+} ........ [-two-]{+four+}'],
    ['東京で働く', '大阪で働く', '[-東京-]{+大阪+}で働く'],
  ])('"%s" to "%s" is %s', (was, is, expected) => {
    expect(shown(diffWords(was, is))).toBe(expected);
  });

  const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', ', ', 'word'), { maxLength: 60 }).map((parts) => parts.join(''));

  it('what stayed and what was taken out is the old text, what stayed and what was put in the new one', () => {
    fc.assert(
      fc.property(words, words, (was, is) => {
        const pieces = diffWords(was, is);
        const without = (kind: Piece['kind']) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([was, is]);
      }),
    );
  });
});

describe('matches', () => {
  it('are the longest common sequence', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (was, is) => {
        const found = findMatches(was, is);
        expect(found.every(([a, b]) => was[a] === is[b])).toBe(true);
        expect(found.every(([a, b], at) => at === 0 || (a > (found[at - 1]?.[0] ?? 0) && b > (found[at - 1]?.[1] ?? 0)))).toBe(true);
        expect(found.length).toBe(longestCommon(was, is));
      }),
    );
  });

  it('of texts without anything in common cost no more than is allowed, and are what they begin and end with', () => {
    const was = ['same', ...Array.from({ length: 30_000 }, (_, at) => `was ${at}`), 'end'];
    const is = ['same', ...Array.from({ length: 30_000 }, (_, at) => `is ${at}`), 'end'];
    expect(findMatches(was, is)).toEqual([
      [0, 0],
      [30_001, 30_001],
    ]);
  });
});

function longestCommon(was: readonly string[], is: readonly string[]): number {
  const table = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  for (let a = 1; a <= was.length; a += 1)
    for (let b = 1; b <= is.length; b += 1) {
      const [row = [], above = []] = [table[a], table[a - 1]];
      row[b] = was[a - 1] === is[b - 1] ? (above[b - 1] ?? 0) + 1 : Math.max(above[b] ?? 0, row[b - 1] ?? 0);
    }
  return table.at(-1)?.at(-1) ?? 0;
}

describe('a posting’s text', () => {
  const text = (...paragraphs: string[]): Section[] => [
    { kind: 'benefits', heading: 'What we offer', blocks: paragraphs.map((words) => ({ kind: 'paragraph', text: words })) },
  ];

  it('that is the same has no changes', () => {
    expect(findTextChanges(text('One.', 'Two.'), text('One.', 'Two.'))).toEqual([]);
  });

  it('is folded where it stayed and shown word by word where it did not, under its heading', () => {
    const changes = findTextChanges(text('Thirty days.', 'Remote work.', 'Equity.'), text('Thirty days.', 'Hybrid work.', 'Equity.'));
    expect(changes).toEqual([
      { kind: 'same', lines: ['What we offer', 'Thirty days.'] },
      {
        kind: 'changed',
        under: 'What we offer',
        pieces: [
          { kind: 'removed', text: 'Remote' },
          { kind: 'added', text: 'Hybrid' },
          { kind: 'same', text: ' work.' },
        ],
      },
      { kind: 'same', lines: ['Equity.'] },
    ]);
    expect(countWords(changes)).toEqual({ added: 1, removed: 1 });
  });

  it('is compared line by line and item by item, with its headings, and empty lines say nothing', () => {
    const list = (...items: string[]): Section[] => [{ kind: 'other', heading: 'Tasks', blocks: [{ kind: 'list', items }] }];
    expect(findTextChanges(text('One.\n\nTwo.'), text('One.', ' ', 'Two.'))).toEqual([]);
    expect(findTextChanges(list('a', 'b'), list('a'))).toEqual([
      { kind: 'same', lines: ['Tasks', 'a'] },
      { kind: 'changed', under: 'Tasks', pieces: [{ kind: 'removed', text: 'b' }] },
    ]);
    const renamed = findTextChanges(text('One.'), [
      { kind: 'benefits', heading: 'What you get', blocks: [{ kind: 'paragraph', text: 'One.' }] },
    ]);
    expect(renamed.map(({ kind }) => kind)).toEqual(['changed', 'same']);
  });

  it('that was not read at all once is not said to be new', () => {
    expect(findTextChanges(text('One.'), [])).toEqual([]);
    expect(findTextChanges([], text('One.'))).toEqual([]);
  });
});
