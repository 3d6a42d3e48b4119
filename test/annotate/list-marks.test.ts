import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeListMarks } from '../../lib/annotate/list-marks.ts';
import type { ListMark } from '../../lib/messages.ts';

const list = 'https://board.example/jobs';
const link = (id: number, words = `Engineer number ${id}`) => `<p><a href="/jobs/${id}">${words}</a></p>`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page in which all is in view; where it stands is for a browser to say (test/e2e). */
function start(html: string, known: Record<string, ListMark> = {}) {
  const { window } = new JSDOM(`<body>${html}</body>`, { url: list, pretendToBeVisual: true });
  const watched = new Set<Element>();
  const observer = {
    observe: (link: Element) => watched.add(link),
    unobserve: (link: Element) => watched.delete(link),
    disconnect: () => undefined,
  };
  const box = { left: 100, right: 200, top: 10, bottom: 30, width: 100, height: 20, x: 100, y: 10 };
  Object.assign(window, {
    IntersectionObserver: vi.fn(function IntersectionObserver() {
      return observer;
    }),
    CSSStyleSheet: vi.fn(function CSSStyleSheet() {
      return { replaceSync: () => undefined };
    }),
    setTimeout,
    clearTimeout,
  });
  Object.assign(window.Range.prototype, { getClientRects: () => [{ ...box }], getBoundingClientRect: () => ({ ...box }) });
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    return { ...box, ...(this.querySelector('img') && { right: 116 }) } as DOMRect;
  };
  const ending = new window.AbortController();
  const ask = vi.fn(async (links: string[]) => Object.fromEntries(Object.entries(known).filter(([address]) => links.includes(address))));
  const marks = makeListMarks({
    window: window as unknown as Window & typeof globalThis,
    shadowMode: 'open',
    ask,
    signal: ending.signal as AbortSignal,
  });
  const hosts = () => [...window.document.documentElement.children].slice(2);
  const said = () => [...(hosts()[0]?.shadowRoot?.querySelectorAll('[role="listitem"]') ?? [])].map((mark) => mark.textContent);
  const settle = () => vi.advanceTimersByTimeAsync(1500);
  return { window, marks, ask, hosts, said, settle, watched, ending };
}

const known = { [`${list}/1`]: 'saved', [`${list}/2`]: 'applied', [`${list}/3`]: 'seen' } satisfies Record<string, ListMark>;

describe('the marks of a list', () => {
  it('say for each link its words and what is known', async () => {
    const { marks, said, settle, watched } = start([1, 2, 3, 4].map((id) => link(id)).join(''), known);
    marks.look();
    await settle();
    expect(said()).toEqual(['Engineer number 1: saved', 'Engineer number 2: applied', 'Engineer number 3: seen']);
    expect(watched.size).toBe(3);
  });

  it('are nothing in a page with nothing to mark, and leave nothing when that ends', async () => {
    const { marks, hosts, settle, window } = start(link(4), known);
    const before = window.document.documentElement.outerHTML;
    marks.look();
    await settle();
    expect(window.document.documentElement.outerHTML).toBe(before);
    window.document.body.insertAdjacentHTML('beforeend', link(1));
    await settle();
    expect(hosts()).toHaveLength(1);
    marks.remove();
    expect(hosts()).toEqual([]);
  });

  it('ask about the page’s own site, each address once, and neither about fragments nor about the front page', async () => {
    const html = `${link(1)}<a href="/jobs/1#apply">Apply</a><a href="/">Home</a><a href="https://other.example/jobs/1">Other</a>
      <a href="https://jobs.board.example/9">Nine</a><a href="#/jobs/7">Seven</a><a href="mailto:a@board.example">Mail</a>`;
    const { marks, ask, settle } = start(html, known);
    marks.look();
    await settle();
    expect(ask.mock.calls).toEqual([[[`${list}/1`, 'https://jobs.board.example/9', `${list}#/jobs/7`]]]);
  });

  it('ask about four hundred at most, and about none that is longer than an address', async () => {
    const html = [link(1), `<a href="/jobs/${'x'.repeat(3000)}">Long</a>`, ...Array.from({ length: 900 }, (_, id) => link(id + 2))].join(
      '',
    );
    const { marks, ask, settle } = start(html);
    marks.look();
    await settle();
    expect(ask.mock.calls[0]?.[0]).toHaveLength(400);
    expect(ask.mock.calls[0]?.[0].every((address) => address.length < 100)).toBe(true);
  });

  it('are two hundred at most', async () => {
    const many = Array.from({ length: 300 }, (_, id) => id);
    const { marks, said, settle } = start(
      many.map((id) => link(id)).join(''),
      Object.fromEntries(many.map((id) => [`${list}/${id}`, 'seen' as const])),
    );
    marks.look();
    await settle();
    expect(said()).toHaveLength(200);
  });

  it('ask again only when there is another link, when told to, and when the user comes back', async () => {
    const { marks, ask, settle, window } = start(link(1), known);
    marks.look();
    marks.look();
    await settle();
    window.document.body.append('words');
    await settle();
    expect(ask).toHaveBeenCalledTimes(1);
    window.document.body.insertAdjacentHTML('beforeend', link(2));
    await settle();
    expect(ask).toHaveBeenCalledTimes(2);
    marks.look(true);
    await settle();
    expect(ask).toHaveBeenCalledTimes(3);
    window.document.dispatchEvent(new window.Event('visibilitychange'));
    await settle();
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('change with what is known, and stand at links that were drawn anew', async () => {
    const changing: Record<string, ListMark> = { ...known };
    const { marks, said, settle, window } = start(`${link(1)}${link(2)}`, changing);
    marks.look();
    await settle();
    changing[`${list}/1`] = 'offer';
    marks.look(true);
    await settle();
    expect(said().sort()).toEqual(['Engineer number 1: offer', 'Engineer number 2: applied']);
    window.document.body.innerHTML = link(1, 'Engineer, drawn anew');
    await settle();
    expect(said()).toEqual(['Engineer, drawn anew: offer']);
  });

  it('stand at the first link of a posting that has words, and in a card at its heading', async () => {
    const html = `<a href="/jobs/1"><img alt="Logo"></a>${link(1)}<a href="/jobs/2"><span>New today</span><h3>Pilot</h3></a>`;
    const { marks, said, settle } = start(html, known);
    marks.look();
    await settle();
    expect(said()).toEqual(['Engineer number 1: saved', 'Pilot: applied']);
  });

  it('are none where nobody could say, and come with the next answer', async () => {
    const { marks, ask, said, settle, window } = start(link(1), known);
    ask.mockRejectedValueOnce(new Error('gone'));
    marks.look();
    await settle();
    expect(said()).toEqual([]);
    window.document.body.insertAdjacentHTML('beforeend', link(2));
    await settle();
    expect(said()).toHaveLength(2);
  });

  it('are put back after the page threw them out, once it changes again, and not in a war', async () => {
    const { marks, hosts, settle, window } = start(link(1), known);
    marks.look();
    await settle();
    hosts()[0]?.remove();
    await settle();
    expect(hosts(), 'their going is no news').toEqual([]);
    window.document.body.append('words');
    await settle();
    expect(hosts()).toHaveLength(1);
  });

  it('are looked for among the first 5,000 links, and behind no endless address', async () => {
    const others = '<a href="/">home</a>'.repeat(4998);
    const endless = `<a href="/jobs/1?${'x'.repeat(3000)}">Engineer</a>`;
    const { marks, ask, settle } = start(`${endless}${others}${link(2)}${link(3)}`, known);
    marks.look();
    await settle();
    expect(ask).toHaveBeenCalledWith([`${list}/2`]);
  });

  it('do not come after they were taken away, though an answer does', async () => {
    const { marks, hosts, settle, ending } = start(link(1), known);
    marks.look();
    marks.remove();
    await settle();
    expect(hosts()).toEqual([]);
    marks.look();
    await settle();
    expect(hosts()).toHaveLength(1);
    ending.abort();
    expect(hosts()).toEqual([]);
    marks.look();
    await settle();
    expect(hosts()).toEqual([]);
  });

  it('stand at links in open shadow roots too, once there are any, and follow what changes in them', async () => {
    const { marks, ask, said, settle, window } = start('<job-list></job-list>', known);
    const list = window.document.querySelector('job-list') as Element;
    marks.look();
    await settle();
    const root = list.attachShadow({ mode: 'open' });
    root.innerHTML = `${link(1)}<job-card>Pilot</job-card>`;
    const card = (root.querySelector('job-card') as Element).attachShadow({ mode: 'open' });
    card.innerHTML = '<a href="/jobs/2"><slot></slot></a>';
    await settle();
    expect(ask, 'nobody said so').not.toHaveBeenCalled();
    marks.lookInside();
    await settle();
    expect(said()).toEqual(['Engineer number 1: saved', 'Pilot: applied']);
    const markup = root.innerHTML + card.innerHTML;
    expect(markup).toBe(`${link(1)}<job-card>Pilot</job-card><a href="/jobs/2"><slot></slot></a>`);
    card.innerHTML = link(3);
    await settle();
    expect(said()).toEqual(['Engineer number 1: saved', 'Engineer number 3: seen']);
    root.querySelector('p')?.remove();
    await settle();
    expect(said()).toEqual(['Engineer number 3: seen']);
  });

  it('are looked for in no shadow root where nothing said that there is one, and in no frame', async () => {
    const { marks, ask, settle, window } = start('<iframe></iframe>', known);
    const walked = vi.spyOn(window.document, 'createTreeWalker');
    // jsdom makes some of its own.
    const walks = () => walked.mock.calls.filter(([root, what]) => root === window.document && what === 1);
    const { contentDocument } = window.document.querySelector('iframe') as HTMLIFrameElement;
    contentDocument?.write(`<p>${'Words. '.repeat(100)}</p><div></div>`);
    const framed = contentDocument?.querySelector('div')?.attachShadow({ mode: 'open' });
    framed?.append(Object.assign(framed.ownerDocument.createElement('a'), { href: `${list}/1`, textContent: 'Engineer' }));
    marks.look();
    await settle();
    expect(walks()).toEqual([]);
    marks.lookInside();
    await settle();
    expect(walks()).toHaveLength(1);
    expect(ask).not.toHaveBeenCalled();
  });
});
