import { describe, expect, it } from 'vitest';
import { draw, type Life } from '../../lib/annotate/life.ts';
import type { Why } from '../../lib/posting/removal.ts';

/** A page with a counter and an upsell among its posting, as the content script holds it. */
function pageWith(kindsLeft: Why[]) {
  const hidden: string[] = [];
  const shown: { clutter?: { count: number } } = {};
  const found = (why: Why) => ({ removal: { rule: '', why, text: why }, elements: [why as unknown as Element] });
  const life = {
    context: { window: { location: { hostname: 'board.example' } } },
    settings: { clutterOff: [], badgeOff: [], alwaysRead: [], kindsLeft },
    session: { current: () => ({ extraction: { posting: {} }, clutter: [found('engagement'), found('upsell')] }) },
    hiding: { hide: (elements: unknown[]) => hidden.splice(0, hidden.length, ...(elements as string[])) },
    badge: { show: (view: object) => Object.assign(shown, view), remove: () => undefined },
    marks: { look: () => undefined, remove: () => undefined },
    saving: { state: () => 'idle' },
    ending: new AbortController(),
    standing: { findings: [] },
    here: {},
  } as unknown as Life;
  draw(life);
  return { hidden, count: shown.clutter?.count };
}

describe('what is hidden in the page', () => {
  it('is every kind of clutter, where the user said nothing', () => {
    expect(pageWith([])).toEqual({ hidden: ['engagement', 'upsell'], count: 2 });
  });

  it('is none of the kinds that the user leaves alone, and the badge counts the rest', () => {
    expect(pageWith(['engagement'])).toEqual({ hidden: ['upsell'], count: 1 });
    expect(pageWith(['engagement', 'upsell'])).toEqual({ hidden: [], count: 0 });
  });
});
