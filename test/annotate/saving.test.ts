import { describe, expect, it } from 'vitest';
import { makeSaving, undoable } from '../../lib/annotate/saving.ts';
import type { Standing } from '../../lib/messages.ts';
import type { Reading } from '../../lib/posting/reading.ts';

const reading = {} as Reading; // carried, never looked into
const saved: Standing = { findings: [], role: { id: '1', status: 'saved' } };

/** A worker whose answers the test gives, and all that the saving said. */
function stage() {
  const asked: { kind: string; key: string; answer(standing: Standing): void; fail(words: string): void }[] = [];
  const timers: { milliseconds: number; act: () => void }[] = [];
  const changes: { standing?: Standing; message?: string }[] = [];
  let keys = 0;
  const question = (kind: string) => (request: { key: string }) =>
    new Promise<Standing>((resolve, reject) => {
      asked.push({ kind, key: request.key, answer: resolve, fail: (words) => reject(new Error(words)) });
    });
  const saving = makeSaving({
    ask: { save: question('save'), undo: question('undo') },
    newKey: () => `key ${++keys}`,
    later: (milliseconds, act) => void timers.push({ milliseconds, act }),
    onChange: (change) => void changes.push(change),
  });
  return { saving, asked, timers, changes };
}

describe('saving from the badge', () => {
  it('says saved on the answer only, and then offers undo for six seconds', async () => {
    const { saving, asked, timers, changes } = stage();
    const done = saving.save(reading);
    expect(saving.state()).toBe('saving');
    asked[0]?.answer(saved);
    await done;
    expect(saving.state()).toBe('undoable');
    expect(changes.at(-1)?.standing).toEqual(saved);
    expect(timers[0]?.milliseconds).toBe(undoable);
    timers[0]?.act();
    expect(saving.state()).toBe('idle');
  });

  it('takes a second click while saving for none', async () => {
    const { saving, asked } = stage();
    const done = saving.save(reading);
    await saving.save(reading);
    expect(asked).toHaveLength(1);
    asked[0]?.answer(saved);
    await done;
  });

  it('says why it failed, and tries again under the same key: perhaps only the answer was lost', async () => {
    const { saving, asked, changes } = stage();
    const first = saving.save(reading);
    asked[0]?.fail('The disk is full.');
    await first;
    expect(saving.state()).toBe('idle');
    expect(changes.at(-1)?.message).toBe('The disk is full.');
    const second = saving.save(reading);
    expect(asked[1]?.key).toBe(asked[0]?.key);
    asked[1]?.answer(saved);
    await second;
  });

  it('undoes the save that it made, and saves anew under a new key', async () => {
    const { saving, asked } = stage();
    const done = saving.save(reading);
    asked[0]?.answer(saved);
    await done;
    const undone = saving.undo();
    expect(asked[1]).toMatchObject({ kind: 'undo', key: asked[0]?.key });
    asked[1]?.answer({ findings: [] });
    await undone;
    expect(saving.state()).toBe('idle');
    void saving.save(reading);
    expect(asked[2]?.key).not.toBe(asked[0]?.key);
  });

  it('drops an answer that comes after the page has moved on', async () => {
    const { saving, asked, changes } = stage();
    const done = saving.save(reading);
    saving.reset();
    const count = changes.length;
    asked[0]?.answer(saved);
    await done;
    expect(saving.state()).toBe('idle');
    expect(changes).toHaveLength(count);
  });

  it('does not end a later save’s undo with an earlier one’s timer', async () => {
    const { saving, asked, timers } = stage();
    const first = saving.save(reading);
    asked[0]?.answer(saved);
    await first;
    saving.reset();
    const second = saving.save(reading);
    asked[1]?.answer(saved);
    await second;
    timers[0]?.act();
    expect(saving.state()).toBe('undoable');
  });
});
