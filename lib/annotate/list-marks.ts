import type { ListMark } from '../messages.ts';
import { innerRoots } from './inner-roots.ts';
import { type LinksByAddress, makeListDrawing } from './list-drawing.ts';

/** Small marks beside the links of a list: saved, applied, seen. Nothing of the page's is touched, nothing moves. */
export interface ListMarks {
  /** Looks for links and asks about new ones; `again`: about all, because something was saved or seen meanwhile. */
  look(again?: boolean): void;
  /** There are open shadow roots in the page: from now on they are looked for and looked through too. */
  lookInside(): void;
  /** Brings the marks to where their links stand now. */
  place(): void;
  /** Takes all of it out of the page, until `look` is called. */
  remove(): void;
  isOurs(node: Node): boolean;
}

export interface ListMarksOptions {
  window: Window & typeof globalThis;
  shadowMode: ShadowRootMode;
  /** What there is to mark among these addresses, without those of which nothing is known. Rejects where nobody could say. */
  ask(links: string[]): Promise<Record<string, ListMark>>;
  signal: AbortSignal;
}

/** How long the page must be still before its links are gone through; one that never is, is gone through all the same. Milliseconds. */
const still = 250;
const longest = 1000;

export function makeListMarks({ window, shadowMode, ask, signal }: ListMarksOptions): ListMarks {
  const drawing = makeListDrawing(window, shadowMode);
  let isOn = false;
  let hasInside = false;
  let asked: string | undefined;
  let marks: Record<string, ListMark> = {};

  const look = async (): Promise<void> => {
    if (!isOn || signal.aborted) return;
    const roots = hasInside ? shadowRootsOf(window.document, drawing.isOurs) : [];
    for (const root of roots) {
      watchIn(root);
      placeIn(root);
    }
    const links = linksOf(window, roots);
    const question = [window.location.href, ...links.keys()].join(' ');
    if (question !== asked) {
      asked = question;
      // Nobody could say: then nothing is marked.
      const answer = links.size > 0 ? await ask([...links.keys()]).catch(() => ({})) : {};
      // Asked anew meanwhile, or switched off: the later word counts.
      if (asked !== question) return;
      marks = answer;
    }
    drawing.draw(marks, linksOf(window, roots));
  };
  const lookAgain = (): void => {
    asked = undefined;
    void look();
  };
  const remove = (): void => {
    isOn = false;
    asked = undefined;
    drawing.draw({}, new Map());
  };

  const watchIn = watchChanges(window, { look, isOurs: drawing.isOurs, signal });
  const placeIn = watchPlaces(window, drawing.place, signal);
  const { document } = window;
  document.addEventListener('visibilitychange', () => document.hidden || lookAgain(), { signal });
  signal.addEventListener('abort', remove);
  return {
    look(again) {
      isOn = true;
      if (again) lookAgain();
      else void look();
    },
    lookInside() {
      hasInside = true;
      void look();
    },
    place: () => drawing.place(true),
    remove,
    isOurs: drawing.isOurs,
  };
}

const mostLinks = 400;
/** A longer list is gone through this far: each link's address is taken apart anew, and a hostile page has 300,000. */
const mostLooked = 5000;
/** In UTF-16 units. */
const longestAddress = 2000;

/** The page's links to its own site by address, without a fragment that only scrolls. The worker looks closer. */
function linksOf({ document, location }: Window, roots: readonly ShadowRoot[]): LinksByAddress {
  const links = new Map<string, Element[]>();
  const site = location.hostname.split('.').slice(-2).join('.');
  let looked = 0;
  for (const some of [document.links, ...roots.map((root) => root.querySelectorAll<HTMLAnchorElement>('a[href]'))]) {
    for (const link of some) {
      looked += 1;
      if (looked > mostLooked) return links;
      const address = addressOf(link, site);
      const same = address === undefined ? undefined : links.get(address);
      if (same) same.push(link);
      else if (address !== undefined && links.size < mostLinks) links.set(address, [link]);
    }
  }
  return links;
}

function addressOf(link: HTMLAnchorElement | HTMLAreaElement, site: string): string | undefined {
  // Before the browser takes it apart: an address may be a megabyte long.
  if ((link.getAttribute('href') ?? '').length > longestAddress) return undefined;
  if (!link.hostname.endsWith(site) || link.pathname === '/') return undefined;
  const address = link.href.replace(/#(?!!?\/).*$/, '');
  return address.length > longestAddress ? undefined : address;
}

/** Those of the document itself: what a frame shows has places of its own. */
function shadowRootsOf(document: Document, isOurs: (node: Node) => boolean): ShadowRoot[] {
  return innerRoots(document, isOurs).filter((root): root is ShadowRoot => root.nodeType === 11 && root.ownerDocument === document);
}

interface Watching {
  look(): unknown;
  isOurs(node: Node): boolean;
  signal: AbortSignal;
}

/** Comes back with the way to watch a shadow root too; again and again does no harm. */
function watchChanges(window: Window & typeof globalThis, { look, isOurs, signal }: Watching): (root: Node) => void {
  let waiting: number | undefined;
  let first: number | undefined;
  const observer = new window.MutationObserver((records) => {
    const isNews = records.some(({ addedNodes, removedNodes }) => ![...addedNodes, ...removedNodes].every(isOurs));
    if (!isNews) return;
    const now = window.performance.now();
    first ??= now;
    window.clearTimeout(waiting);
    const act = (): void => {
      first = undefined;
      look();
    };
    waiting = window.setTimeout(act, Math.max(0, Math.min(still, first + longest - now)));
  });
  const watch = (root: Node): void => observer.observe(root, { childList: true, subtree: true });
  watch(window.document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(waiting);
  });
  return watch;
}

/**
 * Scrolling, also of a box within the page, at most once a frame; and what changes the page's size. Comes back with the way to watch a
 * shadow root too, out of which no scrolling is told; again and again does no harm.
 */
function watchPlaces(window: Window & typeof globalThis, place: (full: boolean) => void, signal: AbortSignal): (root: Node) => void {
  let isComing = false;
  const soon = (full: boolean) => (): void => {
    if (isComing) return;
    isComing = true;
    window.requestAnimationFrame(() => {
      isComing = false;
      place(full);
    });
  };
  const passive = { capture: true, passive: true, signal };
  const onScroll = soon(false);
  const watch = (root: EventTarget): void => root.addEventListener('scroll', onScroll, passive);
  watch(window);
  window.addEventListener('resize', soon(true), passive);
  return watch;
}
