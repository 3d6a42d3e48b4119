import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { above, below, holds, seenAt } from '../../lib/annotate/flat-tree.ts';

/** A host whose shadow slots its words into a link, in a host of its own. */
function nested() {
  const { document } = new JSDOM('<main><job-list></job-list></main>').window;
  const list = document.querySelector('job-list') as Element;
  const outer = list.attachShadow({ mode: 'open' });
  outer.innerHTML = '<p><job-card>Pilot</job-card></p>';
  const card = outer.querySelector('job-card') as Element;
  const inner = card.attachShadow({ mode: 'open' });
  inner.innerHTML = '<a><slot></slot></a>';
  const words = card.firstChild as Node;
  return { document, list, outer, card, inner, words, link: inner.querySelector('a') as Element };
}

describe('the page as it is drawn', () => {
  it('has slotted words in their slot, a shadow in its host, and nothing above the document', () => {
    const { document, list, inner, words, link } = nested();
    const way: string[] = [];
    for (let at = above(words); at; at = above(at)) way.push(at.localName);
    expect(way).toEqual(['slot', 'a', 'job-card', 'p', 'job-list', 'main', 'body', 'html']);
    expect(above(document)).toBeUndefined();
    expect(holds(link, words)).toBe(true);
    expect(holds(list, words)).toBe(true);
    expect(holds(link, inner.host)).toBe(false);
  });

  it('has a shadow instead of children, slotted words in a slot, and else what the slot itself holds', () => {
    const { card, inner, words, outer } = nested();
    expect([...below(card)]).toEqual([inner.firstChild]);
    expect([...below(inner.querySelector('slot') as Node)]).toEqual([words]);
    expect([...below(outer.querySelector('p') as Node)]).toEqual([card]);
    const { document } = new JSDOM('<slot>Pilot</slot>').window;
    const slot = document.querySelector('slot') as Node;
    expect([...below(slot)]).toEqual([slot.firstChild]);
  });

  it.each([
    ['the host again where it is seen itself, as in Chromium', 'host'],
    ['nothing there, as in Firefox', 'nothing'],
    ['what is seen in it', 'link'],
  ] as const)('is asked from root to root; a root answers with %s', (_, answer) => {
    const { document, list, outer, card, inner, link } = nested();
    const say = (root: object, element: Element | null) => Object.assign(root, { elementFromPoint: () => element });
    say(document, list);
    say(outer, card);
    say(inner, answer === 'link' ? link : answer === 'host' ? card : null);
    expect(seenAt(document, 5, 5)).toBe(answer === 'link' ? link : card);
  });
});
