import type { Captured, Token } from './captured.ts';
import { childrenIn, edgesOf, textIn, type Within } from './within.ts';

/** What is captured, and where each element of it stands: the n-th element that opens is `elements[n]`. */
export interface Capture {
  page: Captured;
  elements: Element[];
}

export interface CaptureOptions {
  url: string;
  /** Only what of the page lies in it. */
  range?: Range | undefined;
  /** A clock in milliseconds (`performance.now`). */
  now(): number;
}

/** Elements that open and close, and texts. The longest page of a posting seen has 25,000. */
const MOST_NODES = 80_000;
/** A page of ordinary size is read whole on a slow machine too; what goes beyond has this long, in milliseconds: a task may take 50. */
const ORDINARY = 25_000;
const LONGEST = 35;
/** No page takes longer, whatever it is made of. */
const LONGEST_OF_ALL = 140;
/** HTML parsers go no deeper than 512 (Chromium); deeper is made to overflow somebody's stack, and makes each look at what shows slow. */
const MOST_DEPTH = 512;
/** In UTF-16 units, white space and all: a page may hold one long text a thousand times at no cost to itself. */
const MOST_TEXT = 1_000_000;
/** Of data and attributes together. JSON writes some characters with six, and sending costs 10 to 20 ms for each million. */
const MOST_DATA = 3_000_000;
/** A script of the page's own data is shorter; one of a whole shop is read by nobody. */
const LONGEST_SCRIPT = 2_000_000;
/** A parser splits a text at 65,536 (Chromium). */
const MOST_SCRIPT_PARTS = 100;
const LONGEST_ATTRIBUTE = 500_000;
/** Nobody writes more on one element, and no name is longer. */
const MOST_ATTRIBUTES = 200;
const LONGEST_NAME = 100;
/** A picture is longer; a link to nowhere is not. */
const LONGEST_DATA_ADDRESS = 200;
/** A frame with less text than this holds a button or an advertisement. */
const LEAST_FRAME = 400;
/** To weigh a frame is to take all its text. */
const MOST_FRAMES = 20;

/** Elements that say nothing to a reader, with all that they hold. */
const MUTE = new Set('STYLE NOSCRIPT CANVAS VIDEO AUDIO OBJECT EMBED MATH'.split(' '));
/** Never asked whether they show: they have no box anywhere. */
const BOXLESS = new Set('HEAD SCRIPT META LINK TITLE BASE TEMPLATE BR'.split(' '));
/** Attributes that are drawn, run or loaded, and not read. */
const UNREAD = /^(?:on.*|srcset|sizes|integrity|nonce|d|points|transform|viewbox)$/i;

/** An element that the walk is in. */
interface Level {
  next(): Node | null;
  unseen: boolean;
  preformatted: boolean;
  data: boolean;
}

interface Walk {
  tokens: Token[];
  elements: Element[];
  levels: Level[];
  within: Within | undefined;
  /** What may still be taken. */
  left: { text: number; data: number; frames: number };
  /** Something was left out because there is too much of it. */
  cut: boolean;
}

/**
 * The document as it is shown now, in one walk: what has no box is marked `hidden`; open shadow roots and frames of the same origin stand
 * in their places. Reads only, never asks for layout (`innerText` can crash a tab at depth 3,500) and never recurses. What a page has too
 * much of is left out, and said to be.
 */
export function capture(document: Document, { url, range, now }: CaptureOptions): Capture {
  const walk: Walk = {
    tokens: [],
    elements: [],
    levels: [{ next: once(document.documentElement), unseen: false, preformatted: false, data: false }],
    within: range && edgesOf(range),
    left: { text: MOST_TEXT, data: MOST_DATA, frames: MOST_FRAMES },
    cut: false,
  };
  const { levels, left } = walk;
  const began = now();
  for (let nodes = 1; levels.length > 0; nodes += 1) {
    const isLate = nodes % 64 === 0 && now() - began > (nodes > ORDINARY ? LONGEST : LONGEST_OF_ALL);
    if (isLate || nodes > MOST_NODES || left.text <= 0 || left.data <= 0) {
      walk.cut = true;
      break;
    }
    step(walk);
  }
  const page = { url, contentType: document.contentType, tokens: walk.tokens, ...(walk.cut && { cut: true as const }) };
  return { page, elements: walk.elements };
}

function step(walk: Walk): void {
  const level = walk.levels.at(-1);
  const node = level?.next();
  if (!level || !node) {
    walk.levels.pop();
    if (walk.levels.length > 0) close(walk.tokens);
  } else if (node.nodeType === 3) takeText(walk, textIn(node, walk.within), level);
  else if (node.nodeType === 1) enter(walk, node as Element, level);
}

function takeText({ tokens, left }: Walk, text: string, { preformatted, data }: Level): void {
  const kind = data ? 'data' : 'text';
  const kept = text.slice(0, left[kind]);
  left[kind] -= text.length;
  tokens.push(preformatted || kept.trim() !== '' ? kept : ' ');
}

function close(tokens: Token[]): void {
  const last = tokens.at(-1);
  if (typeof last === 'number') tokens[tokens.length - 1] = last + 1;
  else tokens.push(1);
}

function enter(walk: Walk, element: Element, { unseen, preformatted }: Level): void {
  const tag = element.tagName.toUpperCase();
  if (MUTE.has(tag) || (tag === 'SCRIPT' && !isData(element))) return;
  const token = tokenOf(element, { tag, unseen });
  walk.tokens.push(token);
  walk.elements.push(element);
  walk.left.data -= token.reduce((sum, part) => sum + part.length, 0);
  const isDeep = walk.levels.length >= MOST_DEPTH;
  if (isDeep) walk.cut = true;
  const data = tag === 'SCRIPT';
  walk.levels.push({
    next: isDeep ? once(null) : childrenOf(element, tag, walk),
    unseen: unseen || token.at(-2) === 'hidden',
    preformatted: preformatted || data || tag === 'PRE',
    data,
  });
}

/** A script that holds data, or code that may set some. */
function isData(script: Element): boolean {
  if (script.hasAttribute('src')) return false;
  let [length, parts] = [0, 0];
  for (let child = script.firstChild; child; child = child.nextSibling) {
    length += child.nodeValue?.length ?? 0;
    parts += 1;
    if (length >= LONGEST_SCRIPT || parts > MOST_SCRIPT_PARTS) return false;
  }
  return true;
}

function tokenOf(element: Element, { tag, unseen }: { tag: string; unseen: boolean }): string[] {
  const token = [element.localName];
  // Where the browser says what shows, it knows better than the attribute.
  const isAsked = typeof element.checkVisibility === 'function';
  const { attributes } = element;
  for (let at = 0; at < attributes.length && at < MOST_ATTRIBUTES; at += 1) {
    const { name = '', value = '' } = attributes[at] ?? {};
    if (name.length > LONGEST_NAME || UNREAD.test(name) || (isAsked && name === 'hidden')) continue;
    if (value.length <= (value.startsWith('data:') ? LONGEST_DATA_ADDRESS : LONGEST_ATTRIBUTE)) token.push(name, value);
  }
  if (isAsked && !unseen && !BOXLESS.has(tag) && isUnseen(element)) token.push('hidden', '');
  return token;
}

function isUnseen(element: Element): boolean {
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false })) return false;
  // `display: contents` has no box and is visible all the same.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}

/** What stands below an element on the screen, one after the other. */
function childrenOf(element: Element, tag: string, walk: Walk): () => Node | null {
  if (tag === 'IFRAME') return once(framed(element as HTMLIFrameElement, walk));
  if (tag === 'SVG') return once(element.querySelector('title'));
  if (tag === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return nextOf(assigned, walk.within);
  }
  return childrenIn(element.shadowRoot ?? element, walk.within);
}

/** The document of a frame of the same origin that holds a text; a frame of another origin has none for us. */
function framed({ contentDocument }: HTMLIFrameElement, { left }: Walk): Node | null {
  const root = contentDocument?.documentElement;
  if (!root || left.frames <= 0) return null;
  left.frames -= 1;
  return (root.textContent ?? '').length >= LEAST_FRAME ? root : null;
}

function once(node: Node | null): () => Node | null {
  let next = node;
  return () => {
    const here = next;
    next = null;
    return here;
  };
}

function nextOf(nodes: readonly Node[], within: Within | undefined): () => Node | null {
  let at = 0;
  return () => {
    while (at < nodes.length) {
      const node = nodes[at];
      at += 1;
      if (node && (!within || within.range.intersectsNode(node))) return node;
    }
    return null;
  };
}
