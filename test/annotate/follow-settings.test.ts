import { describe, expect, it, vi } from 'vitest';
import { followSettings } from '../../lib/annotate/follow-settings.ts';
import type { Life } from '../../lib/annotate/life.ts';
import type { Why } from '../../lib/posting/removal.ts';

const host = 'board.example';

/** A page with a counter and an upsell, drawn by settings of before, while these are stored. */
function pageWith(stored: Record<string, unknown>, here: Life['here'] = {}) {
  const drawn = { hidden: [] as string[], badge: false, words: 0 };
  const found = (why: Why) => ({ removal: { rule: '', why, text: why }, elements: [why as unknown as Element] });
  const sendMessage = vi.fn(async () => ({ body: JSON.stringify({ findings: [], words: [{ word: 'Rust' }] }) }));
  const read = vi.fn();
  const life = {
    context: {
      window: { location: { hostname: host } },
      api: { runtime: { id: 'plainpost', sendMessage }, storage: { local: { get: async () => stored } } },
      read,
    },
    settings: { clutterOff: [], badgeOff: [], alwaysRead: [], kindsLeft: [] },
    session: { current: () => ({ extraction: { posting: {} }, clutter: [found('engagement'), found('upsell')] }) },
    hiding: { hide: (elements: string[]) => Object.assign(drawn, { hidden: elements }) },
    badge: {
      show: ({ words }: { words?: unknown[] }) => Object.assign(drawn, { badge: true, words: words?.length ?? 0 }),
      remove: () => Object.assign(drawn, { badge: false }),
    },
    marks: { look: () => undefined, remove: () => undefined },
    saving: { state: () => 'idle' },
    ending: new AbortController(),
    standing: { findings: [] },
    here,
    turn: 0,
  } as unknown as Life;
  return { life, drawn, read, sendMessage };
}

describe('an open page, when the user changes settings elsewhere', () => {
  it('leaves alone the kinds that are left alone now, without reading the page again or asking anybody', async () => {
    const { life, drawn, read, sendMessage } = pageWith({ kindsLeft: ['engagement'] });
    await followSettings(life, { words: false });
    expect(drawn.hidden).toEqual(['upsell']);
    expect(read).not.toHaveBeenCalled();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('shows the clutter of a site that is left alone now, and takes the badge away where it is off', async () => {
    const alone = pageWith({ clutterOff: [host] });
    await followSettings(alone.life, { words: false });
    expect(alone.drawn).toMatchObject({ hidden: [], badge: true });
    const off = pageWith({ badgeOff: [host] });
    await followSettings(off.life, { words: false });
    expect(off.drawn.badge).toBe(false);
  });

  it('what was chosen for the address alone holds, unless its own site’s setting changed', async () => {
    const other = pageWith({ clutterOff: ['other.example'] }, { clutterHidden: false, badgeOff: true });
    await followSettings(other.life, { words: false });
    expect(other.life.here).toEqual({ clutterHidden: false, badgeOff: true });
    const own = pageWith({ clutterOff: [host] }, { clutterHidden: true, badgeOff: true });
    await followSettings(own.life, { words: false });
    expect(own.drawn.hidden).toEqual([]);
    expect(own.life.here).toEqual({ badgeOff: true });
  });

  it('is told of the user’s words anew, with the reading kept', async () => {
    const { life, drawn, read, sendMessage } = pageWith({});
    await followSettings(life, { words: true });
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(read).not.toHaveBeenCalled();
    expect(drawn.words).toBe(1);
  });
});
