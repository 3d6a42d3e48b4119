import { describe, expect, it, vi } from 'vitest';
import type { Extraction } from '../../lib/posting/extraction.ts';
import { makeNoting } from '../../lib/worker/noting.ts';
import { extraction } from '../roles/sample.ts';

function start(note = vi.fn(async (_: Extraction) => undefined)) {
  const waiting: (() => void)[] = [];
  const noteLater = makeNoting({ note, later: (act) => waiting.push(act) });
  return { note, noteLater, elapse: () => waiting.splice(0).forEach((act) => void act()) };
}

describe('a posting is remembered', () => {
  const [one, other] = [extraction('https://a.example/1'), extraction('https://a.example/2')];

  it('once its page has stood for a while, as it was read last', () => {
    const { note, noteLater, elapse } = start();
    const complete = { ...one, readAt: '2026-11-20T09:00:01.000Z' };
    noteLater(1, one);
    noteLater(1, complete);
    expect(note).not.toHaveBeenCalled();
    elapse();
    expect(note.mock.calls).toEqual([[complete]]);
  });

  it('not when the tab went on to another at once', () => {
    const { note, noteLater, elapse } = start();
    noteLater(1, one);
    noteLater(1, other);
    elapse();
    expect(note.mock.calls).toEqual([[other]]);
  });

  it('for each tab by itself', () => {
    const { note, noteLater, elapse } = start();
    noteLater(1, one);
    noteLater(2, other);
    elapse();
    expect(note).toHaveBeenCalledTimes(2);
  });

  it('or it is said to the console that it was not', async () => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { noteLater, elapse } = start(vi.fn(() => Promise.reject(new Error('no room'))));
    noteLater(1, one);
    elapse();
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    failed.mockRestore();
  });
});
