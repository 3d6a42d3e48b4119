import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Loss, lossSentence, together } from '../../lib/roles/loss.ts';

const loss = (more: Partial<Loss>): Loss => ({
  times: 1,
  before: 10,
  lost: 0,
  restored: 0,
  updated: 0,
  missing: 0,
  at: '2026-11-20T09:00:00.000Z',
  ...more,
});
const copy = 'restored from Plainpost’s own copy.';

describe('what the browser lost', () => {
  const told: [string, Loss[], string][] = [
    ['all of it', [loss({ lost: 10, restored: 10 })], `The browser lost 10 of 10 saved roles. All of them were ${copy}`],
    [
      'the only one, three times',
      Array(3).fill(loss({ before: 1, lost: 1, restored: 1 })),
      `The browser lost saved roles 3 times, up to 1 of 1 at once. All of them were ${copy}`,
    ],
    [
      'the same half twice',
      [loss({ lost: 5, restored: 5 }), loss({ lost: 4, restored: 4 })],
      `The browser lost saved roles 2 times, up to 5 of 10 at once. All of them were ${copy}`,
    ],
    [
      'first a few, then more, of which some for good',
      [loss({ lost: 2, restored: 1, missing: 1 }), loss({ before: 9, lost: 9, restored: 7, missing: 2 })],
      'The browser lost saved roles 2 times, up to 9 of 9 at once. 3 could not be restored: there was no copy of them.',
    ],
    [
      'a change, and then the role',
      [loss({ updated: 1 }), loss({ lost: 1, restored: 1 })],
      `The browser lost saved roles 2 times, up to 1 of 10 at once. All of them were ${copy} Roles were brought back to the last change.`,
    ],
    [
      'changes alone',
      [loss({ updated: 2 })],
      'The browser went back to an older state of the saved roles. 2 roles were brought back to the last change.',
    ],
    [
      'one change',
      [loss({ updated: 1 })],
      'The browser went back to an older state of the saved roles. One role was brought back to the last change.',
    ],
    ['changes that nobody has', [loss({})], 'The browser went back to an older state of the saved roles: the last changes may be missing.'],
    [
      'one for good',
      [loss({ lost: 1, missing: 1 })],
      'The browser lost 1 of 10 saved roles. It could not be restored: there was no copy of it.',
    ],
    [
      'most of it',
      [loss({ lost: 3, restored: 1, missing: 2 })],
      `The browser lost 3 of 10 saved roles. 1 was restored from Plainpost’s own copy; 2 could not be.`,
    ],
  ];
  it.each(told)('is told: %s', (_, losses, sentence) => {
    expect(lossSentence(losses.reduce(together))).toBe(sentence);
  });

  it('is never more than there was, however often', () => {
    const one = fc
      .record({ before: fc.nat(50), share: fc.nat(50), back: fc.nat(50), updated: fc.nat(5) })
      .map(({ before, share, back, updated }) => {
        const lost = Math.min(before, share);
        const restored = Math.min(lost, back);
        return loss({ before, lost, restored, missing: lost - restored, updated });
      });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (losses) => {
        const all = losses.reduce(together);
        expect(all.lost).toBeLessThanOrEqual(all.before);
        expect(all.times).toBe(losses.length);
      }),
    );
  });
});
