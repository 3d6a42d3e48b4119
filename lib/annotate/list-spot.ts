import { above, below, holds, seenAt } from './flat-tree.ts';

/** Where a mark stands, in the window's coordinates; `short`: there is room for its dot alone. */
export interface Spot {
  x: number;
  y: number;
  short: boolean;
}

/** Between words and mark. */
const gap = 6;
/** Of the dot alone. */
const dot = 10;
/** Narrower is no text that anybody reads: words for screen readers are often clipped to a pixel. */
const leastWidth = 8;

/** Elements around the words that may cut them off: the link, its heading, its cell. */
const mostFrames = 3;

/** A link's words as they are seen, in its heading where it is a whole card, or in the heading beside it where it only lies over one. */
export function wordsOf(link: Element): Text | undefined {
  const heading = 'h1,h2,h3,h4,h5';
  const own = textIn(link.querySelector(heading)) ?? textIn(link);
  if (own) return own;
  const beside = textIn((link.parentNode as ParentNode | null)?.querySelector(heading));
  return beside && liesOver(link, beside) ? beside : undefined;
}

/** The first text with a word in it that is to be seen. */
function textIn(place: Element | null | undefined): Text | undefined {
  const left: Node[] = place ? [place] : [];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeType !== 3 /* Node.TEXT_NODE */) for (const child of [...below(node)].reverse()) left.push(child);
    else if (/\p{L}{2}/u.test(node.nodeValue ?? '') && boxOf(node as Text, 'first').width > leastWidth) return node as Text;
  }
  return undefined;
}

function liesOver(link: Element, words: Text): boolean {
  const [over, under] = [link.getBoundingClientRect(), boxOf(words, 'first')];
  return over.left <= under.left && over.right >= under.right && over.top <= under.top && over.bottom >= under.bottom;
}

/** Whether the end of these words is in sight: nothing of the page's lies over it. */
export function isInSight(words: Text, link: Element): boolean {
  const { right, top, height } = boxOf(words, 'last');
  const at = seenAt(link.ownerDocument, right - 2, top + height / 2);
  return at !== null && (holds(link, at) || holds(at, link) || holds(at, words));
}

/** The first free place: behind the words, behind them for the dot alone, before them; undefined where a mark would cover something. */
export function spotFor(words: Text, link: Element, width: number): Spot | undefined {
  const last = boxOf(words, 'last');
  const first = boxOf(words, 'first');
  const y = last.top + last.height / 2;
  const isFree = (x: number, at: number, wide: number): boolean =>
    [0, wide / 2, wide].every((more) => isBare(words, link, { x: x + more, y: at }));
  if (isFree(last.right + gap, y, width)) return { x: last.right + gap, y, short: false };
  if (isFree(last.right + gap, y, dot)) return { x: last.right + gap, y, short: true };
  const before = { x: first.left - dot - gap, y: first.top + first.height / 2, short: true };
  return isFree(before.x, before.y, dot) ? before : undefined;
}

/** The first or the last line of the words that is to be seen, as far as it is: what stands around words holds them, or cuts them off. */
export function boxOf(words: Text, which: 'first' | 'last'): DOMRect {
  const range = words.ownerDocument.createRange();
  range.selectNodeContents(words);
  const frames = framesOf(words);
  const all = [...range.getClientRects()];
  const lines = all.filter((line) => frames.every(({ box }) => line.bottom <= box.bottom + line.height / 2));
  const line = lines.at(which === 'first' ? 0 : -1) ?? range.getBoundingClientRect();
  // The dots of an ellipsis are nobody's words, and reach to the edge.
  const isShort = lines.length < all.length;
  const right =
    frames.find(({ isCut, isBlock }) => isCut || (isShort && isBlock))?.box.right ??
    Math.min(line.right, ...frames.map(({ box }) => box.right));
  line.width = Math.max(0, right - line.left);
  return line;
}

interface Frame {
  box: DOMRect;
  isBlock: boolean;
  /** By an ellipsis at its right edge. */
  isCut: boolean;
}

function framesOf(words: Text): Frame[] {
  const frames: Frame[] = [];
  for (let frame = above(words); frame && frames.length < mostFrames; frame = above(frame)) {
    // It has no box of its own.
    if (frame.localName === 'slot') continue;
    const isBlock = frame.clientWidth > 0;
    const isCut =
      isBlock &&
      frame.scrollWidth > frame.clientWidth &&
      frame.ownerDocument.defaultView?.getComputedStyle(frame).textOverflow === 'ellipsis';
    frames.push({ box: frame.getBoundingClientRect(), isBlock, isCut });
  }
  return frames;
}

/** Whether nothing stands at a point: only what the words themselves stand in, or the bare link that lies over them, and no other words. */
function isBare(words: Text, link: Element, { x, y }: { x: number; y: number }): boolean {
  const document = words.ownerDocument;
  const at = seenAt(document, x, y);
  if (!at || (at !== link && !holds(at, words))) return false;
  const shadowRoots = [words, at].map((node) => node.getRootNode()).filter((root) => root !== document) as ShadowRoot[];
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  // Of the words themselves nothing follows their end but what was cut off.
  if (caret?.offsetNode.nodeType !== 3 || caret.offsetNode === words) return true;
  const range = document.createRange();
  const { offsetNode: node, offset } = caret;
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(offset + 1, node.nodeValue?.length ?? 0));
  return ![...range.getClientRects()].some((box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom);
}
