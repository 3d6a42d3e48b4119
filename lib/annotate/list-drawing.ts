import type { ListMark } from '../messages.ts';
import { newSheet } from './adopted-sheet.ts';
import { element } from './element.ts';
import { above } from './flat-tree.ts';
import { boxOf, isInSight, spotFor, wordsOf } from './list-spot.ts';
import { listStyle } from './list-style.ts';
import { randomName } from './random-name.ts';

/** Links by address, each address's in the order of the page. */
export type LinksByAddress = ReadonlyMap<string, readonly Element[]>;

export interface ListDrawing {
  /** Makes the marks those of `marks`, by address. The host comes into the page with the first and goes with the last. */
  draw(marks: Record<string, ListMark>, links: LinksByAddress): void;
  /** Brings the marks in view to where their links stand; `full`: looks for free room anew. */
  place(full: boolean): void;
  isOurs(node: Node): boolean;
}

interface Marked {
  words: Text;
  mark: ListMark;
  node: HTMLElement;
  /** From the middle of the words' right end, in pixels; absent where there is no room. */
  spot?: { dx: number; dy: number; short: boolean } | undefined;
  /** Of dot and word, in pixels. */
  width?: number;
  /** That of the page's own text around the link. */
  color?: string | undefined;
}

const mostMarks = 200;

export function makeListDrawing(window: Window & typeof globalThis, shadowMode: ShadowRootMode): ListDrawing {
  const { document } = window;
  const marked = new Map<Element, Marked>();
  const inView = new Set<Element>();
  let stage: { host: HTMLElement; list: HTMLElement } | undefined;
  // Knows too what a box that scrolls by itself cuts off.
  const observer = new window.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
    place(true);
  });
  const forget = (link: Element, { node }: Marked): void => {
    node.remove();
    marked.delete(link);
    inView.delete(link);
    observer.unobserve(link);
  };

  const place = (full: boolean): void => {
    if (!stage?.host.isConnected) return;
    const { left, top } = stage.host.getBoundingClientRect();
    // All is measured before anything is moved: the page is laid out once.
    const moves = [...marked].map(([link, entry]) => {
      const isSeen = inView.has(link) && entry.words.isConnected && isInSight(entry.words, link);
      return { entry, at: isSeen ? measure(link, entry, full) : undefined };
    });
    for (const { entry, at } of moves) move(entry, at && `translate(${at.x - left}px,${at.y - top}px)`);
  };

  return {
    draw(marks, links) {
      const wanted = new Map<Element, Pick<Marked, 'words' | 'mark'>>();
      for (const [address, mark] of Object.entries(marks)) {
        for (const link of links.get(address) ?? []) {
          const before = marked.get(link)?.words;
          const words = before?.isConnected ? before : wordsOf(link);
          if (!words || wanted.size >= mostMarks) continue;
          wanted.set(link, { words, mark });
          break;
        }
      }
      for (const [link, entry] of marked) {
        const same = wanted.get(link);
        if (same?.mark !== entry.mark || same.words !== entry.words) forget(link, entry);
      }
      if (wanted.size === 0) return stage?.host.remove();
      stage ??= makeStage(window, shadowMode);
      if (!stage.host.isConnected) document.documentElement.append(stage.host);
      for (const [link, entry] of wanted) {
        if (marked.has(link)) continue;
        const node = nodeFor(document, entry);
        stage.list.append(node);
        marked.set(link, { ...entry, node });
        observer.observe(link);
      }
      place(true);
    },
    place,
    isOurs: (node) => node === stage?.host,
  };
}

/** Where the mark belongs, in the window's coordinates; undefined where there is no room for it. */
function measure(link: Element, entry: Marked, full: boolean): { x: number; y: number } | undefined {
  const { words, node } = entry;
  const { right, top, height } = boxOf(words, 'last');
  const middle = top + height / 2;
  if (full || !entry.spot) {
    // Measured once, in full: without its word it is narrower, and would fit everywhere.
    entry.width ??= node.offsetWidth;
    const found = spotFor(words, link, entry.width);
    entry.spot = found && { dx: found.x - right, dy: found.y - middle, short: found.short };
    entry.color = link.ownerDocument.defaultView?.getComputedStyle(above(link) ?? link).color;
  }
  return entry.spot && { x: right + entry.spot.dx, y: middle + entry.spot.dy };
}

/** By `transform`: what moves so is no layout shift. One that is out of sight must not make the page longer. */
function move({ node, spot, color }: Marked, transform: string | undefined): void {
  node.classList.toggle('on', transform !== undefined);
  node.classList.toggle('short', spot?.short === true);
  node.style.transform = transform ?? 'none';
  node.style.color = color ?? '';
}

/** One host, a point without any attribute; what is seen stands in its shadow. */
function makeStage(window: Window & typeof globalThis, mode: ShadowRootMode): { host: HTMLElement; list: HTMLElement } {
  const { document } = window;
  const host = document.createElement(`${randomName(window)}-${randomName(window)}`);
  const root = host.attachShadow({ mode });
  root.adoptedStyleSheets = [newSheet(window, listStyle)];
  const label = 'Postings on this page that you saved or saw';
  const list = element(document, 'div', { lang: 'en', dir: 'ltr', role: 'list', 'aria-label': label });
  root.append(list);
  return { host, list };
}

/** Longest name of a link that is read out, in UTF-16 units. */
const longestName = 100;

/** Dot and word; for screen readers, which meet it far from its link, the link's words before. */
function nodeFor(document: Document, { words, mark }: Pick<Marked, 'words' | 'mark'>): HTMLElement {
  const kind = mark === 'seen' || mark === 'saved' ? mark : 'status';
  const name = element(document, 'u', {}, `${words.data.trim().slice(0, longestName)}: `);
  return element(document, 'span', { class: kind, role: 'listitem' }, element(document, 'i', {}), name, element(document, 'b', {}, mark));
}
