import { describe, expect, it, vi } from 'vitest';
import { follow } from '../../lib/panel/follow.ts';

const tab = (id: number) => ({ id, windowId: 7, url: `https://board.example/jobs/${id}` });

/** Tabs of a window, of which the last named is in front; `activate` puts another there, and says so to whoever listens by then. */
function stage(first: number) {
  let front = first;
  const listeners: ((active: { tabId: number; windowId: number }) => void)[] = [];
  const event = { addListener: () => undefined };
  const browser = {
    tabs: {
      query: async () => [tab(front)],
      onActivated: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
      onUpdated: event,
    },
    runtime: { id: 'plainpost', onMessage: event },
  };
  const page = { view: { state: 'reading' }, read: vi.fn(), clear: vi.fn() };
  return {
    page,
    follow: (windowId: number | undefined) => follow({ browser, page, windowId, onRoles: () => undefined } as never),
    activate(id: number, windowId = 7) {
      front = id;
      for (const listener of listeners) listener({ tabId: id, windowId });
    },
    read: () => page.read.mock.calls.map(([read]) => read?.id),
  };
}

describe('a panel', () => {
  it('reads the tab that is in front once it listens, although another was when it began', async () => {
    const { activate, follow, read } = stage(1);
    activate(2);
    follow(7);
    await vi.waitFor(() => expect(read()).toEqual([2]));
  });

  it('clears and reads anew when another comes to the front of its window, and of no other window', async () => {
    const { activate, follow, page, read } = stage(1);
    follow(7);
    await vi.waitFor(() => expect(read()).toEqual([1]));
    activate(3, 8);
    activate(2);
    await vi.waitFor(() => expect(read()).toEqual([1, 2]));
    expect(page.clear).toHaveBeenCalledTimes(1);
  });
});
