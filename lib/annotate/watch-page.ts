import { innerRoots } from './inner-roots.ts';

/** How a page is watched. Times are milliseconds. */
export const pace = {
  /** The page must have been still for that long before it is read again. */
  still: 200,
  /** A page that never is still is read all the same, that often. */
  longest: 1000,
  /** After that time at one address the page counts as drawn, and is watched no more. */
  drawn: 30_000,
  /** Readings at one address: a ticking clock on a page must not keep us busy. */
  readings: 15,
  /** How often the address and the life of the extension are looked at: neither always announces itself. */
  beat: 1000,
};

const changes = { childList: true, characterData: true, subtree: true };

export interface Watched {
  /** The address changed without a new document. */
  onAddress(): void;
  /** The page has been redrawn since it was last read, and is still now. */
  onRedrawn(): void;
  /** The page has an open shadow root that it had not. */
  onInside(): void;
  /** Once a second while the page is in view. */
  onBeat(): void;
  /** Nodes of ours, whose coming and going is no news. */
  isOurs(node: Node): boolean;
}

/**
 * Watches a page without a trace that it could see: no events, no marks. In-page navigation comes from the Navigation API where
 * there is one (Chromium 102, Firefox 147), else from the redrawing that goes with it, else from the beat.
 */
export function watchPage(window: Window & typeof globalThis, watched: Watched, signal: AbortSignal): void {
  let address = addressKey(window.location.href);
  const redrawing = watchRedrawing(window, watched, () => checkAddress());

  const checkAddress = (): void => {
    const now = addressKey(window.location.href);
    if (now === address || signal.aborted) return;
    address = now;
    redrawing.start();
    watched.onAddress();
  };

  navigationOf(window)?.addEventListener('currententrychange', checkAddress, { signal });
  const beat = window.setInterval(() => {
    if (window.document.hidden) return;
    watched.onBeat();
    checkAddress();
    redrawing.look();
  }, pace.beat);
  signal.addEventListener('abort', () => {
    window.clearInterval(beat);
    redrawing.stop();
  });
  redrawing.start();
}

/** The address without a fragment that only scrolls; `#/jobs/1` and `#!/jobs/1` are routes. */
export function addressKey(href: string): string {
  const hash = href.indexOf('#');
  return hash < 0 || /^#!?\//.test(href.slice(hash)) ? href : href.slice(0, hash);
}

function navigationOf(window: Window): EventTarget | undefined {
  const navigation: unknown = Reflect.get(window, 'navigation');
  return typeof navigation === 'object' && navigation !== null && 'addEventListener' in navigation
    ? (navigation as EventTarget)
    : undefined;
}

interface Redrawing {
  start(): void;
  stop(): void;
  /** Whether there is something new inside: an element that got a shadow root, a frame that was loaded. Neither is told to an observer. */
  look(): void;
}

function watchRedrawing(window: Window & typeof globalThis, watched: Watched, checkAddress: () => void): Redrawing {
  let still: number | undefined;
  let end: number | undefined;
  let firstChange: number | undefined;
  let readings = 0;
  let inside = new Set<Node>();

  const read = (): void => {
    still = undefined;
    firstChange = undefined;
    readings += 1;
    lookInside();
    if (readings >= pace.readings) stop();
    watched.onRedrawn();
  };
  const soon = (): void => {
    const now = window.performance.now();
    firstChange ??= now;
    window.clearTimeout(still);
    still = window.setTimeout(read, Math.max(0, Math.min(pace.still, firstChange + pace.longest - now)));
  };
  const observer = new window.MutationObserver((records) => {
    checkAddress();
    if (end !== undefined && records.some((record) => isNews(record, watched))) soon();
  });
  const lookInside = (): boolean => {
    const news = innerRoots(window.document, watched.isOurs).filter((root) => !inside.has(root));
    for (const root of news) {
      inside.add(root);
      observer.observe(root, changes);
    }
    if (news.some(({ nodeType }) => nodeType === 11 /* Node.DOCUMENT_FRAGMENT_NODE */)) watched.onInside();
    return news.length > 0;
  };
  const stop = (): void => {
    observer.disconnect();
    window.clearTimeout(still);
    window.clearTimeout(end);
    still = undefined;
    end = undefined;
    inside = new Set();
  };
  return {
    stop,
    look() {
      if (end !== undefined && lookInside()) soon();
    },
    start() {
      stop();
      readings = 0;
      firstChange = undefined;
      end = window.setTimeout(stop, pace.drawn);
      observer.observe(window.document, changes);
      lookInside();
    },
  };
}

function isNews(record: MutationRecord, watched: Watched): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !watched.isOurs(node));
}
