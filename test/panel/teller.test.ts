import { describe, expect, it, vi } from 'vitest';
import { makeTeller } from '../../lib/panel/teller.ts';
import { Problem } from '../../lib/posting/problem.ts';

const removed = { words: 'Removed from the saved roles.', undo: 'key' };
const refuse = () => Promise.reject(new Problem('full', 'The disk is full.'));

describe('what is told', () => {
  it('goes when the user does the next thing', async () => {
    const teller = makeTeller(() => undefined);
    teller.tell(removed);
    await teller.attempt('It did not go.', () => undefined);
    expect(teller.told).toBeUndefined();
  });

  it('stays, with its Undo, over what nobody asked for', async () => {
    const draw = vi.fn();
    const teller = makeTeller(draw);
    teller.tell(removed);
    await teller.attemptUnasked('It did not go.', () => undefined);
    expect(teller.told).toBe(removed);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it.each(['attempt', 'attemptUnasked'] as const)('is why something failed (%s)', async (how) => {
    const teller = makeTeller(() => undefined);
    await teller[how]('It did not go.', refuse);
    expect(teller.told).toEqual({ words: 'The disk is full.' });
    await teller[how]('It did not go.', () => {
      throw new TypeError('x is undefined');
    });
    expect(teller.told).toEqual({ words: 'It did not go.' });
  });
});
