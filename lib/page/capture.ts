import { type Captured, most, type Token } from './captured.ts';
import { type Ground, newPatience, type Patience, showingOf } from './showing.ts';
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
  /** Data that may be of the posting that stood here before; marked `data-earlier`. */
  earlier?: ReadonlySet<Element> | undefined;
}

/** A page of ordinary size, in nodes, is read whole on a slow machine too; what goes beyond has this long, in milliseconds: a task may take 50. */
const ORDINARY = 12_000;
const LONGEST = 35;
/** No page takes longer, whatever it is made of; a machine at its limit may need as much for an ordinary one. */
const LONGEST_OF_ALL = 1000;
/** A script of the page's own data is shorter; one of a whole shop is read by nobody. */
const LONGEST_SCRIPT = 2_000_000;
/** A parser splits a text at 65,536 (Chromium). */
const MOST_SCRIPT_PARTS = 100;
const LONGEST_ATTRIBUTE = 500_000;
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
const WEIGHT = /font-weight[^;]*/i;
/** Attributes that are drawn, run or loaded, and not read. */
const UNREAD = /^(?:on.*|srcset|sizes|integrity|nonce|d|points|transform|viewbox)$/i;

/** An element that the walk is in. */
interface Level {
  next(): Node | null;
  /** Where it stands among the walk's elements. */
  number: number;
  /** Nothing in it is seen. */
  unseen: boolean;
  /** Its own words are not. */
  mute: boolean;
  /** What it holds opens by a click. */
  folded: boolean;
  /** What its words stand on. */
  on: Ground | undefined;
  preformatted: boolean;
  data: boolean;
}

const outermost = { number: -1, unseen: false, mute: false, folded: false, on: undefined, preformatted: false, data: false } as const;

interface Walk {
  tokens: Token[];
  elements: Element[];
  levels: Level[];
  within: Within | undefined;
  earlier: ReadonlySet<Element> | undefined;
  patience: Patience;
  /** What may still be taken. */
  left: { text: number; data: number; frames: number };
  /** Taken so far. */
  nodes: number;
  /** It ended before the page did. */
  cut: boolean;
  /** It left out what is nested deeper than anything is. */
  isDeep: boolean;
}

/**
 * The document as it is shown now, in one walk: what nobody sees is marked `hidden`; open shadow roots and frames of the same origin stand
 * in their places. Reads only, asks for styles and hardly ever for layout (`innerText` can crash a tab at depth 3,500), never recurses. What a page has too
 * much of is left out, and said to be.
 */
export function capture(document: Document, { url, range, now, earlier }: CaptureOptions): Capture {
  const walk: Walk = {
    tokens: [],
    elements: [],
    levels: [{ ...outermost, next: once(document.documentElement) }],
    within: range && edgesOf(range),
    earlier,
    patience: newPatience(),
    left: { text: most.text, data: most.data, frames: MOST_FRAMES },
    nodes: 0,
    cut: false,
    isDeep: false,
  };
  const { levels, left } = walk;
  // What the page itself left to do to its style sheets is done with the first question, and is none of our time.
  document.documentElement?.checkVisibility?.();
  const began = now();
  while (levels.length > 0 && !walk.cut) {
    const isLate = now() - began > (walk.nodes > ORDINARY ? LONGEST : LONGEST_OF_ALL);
    if (isLate || walk.nodes >= most.nodes || left.text < 0 || left.data < 0) walk.cut = true;
    else step(walk);
  }
  const page = { url, contentType: document.contentType, tokens: walk.tokens, ...((walk.cut || walk.isDeep) && { cut: true as const }) };
  return { page, elements: walk.elements };
}

function step(walk: Walk): void {
  walk.nodes += 1;
  const level = walk.levels.at(-1);
  const node = level?.next();
  if (!level || !node) {
    walk.levels.pop();
    if (walk.levels.length > 0) close(walk.tokens);
  } else if (node.nodeType === 3) takeText(walk, textIn(node, walk.within), level);
  else if (node.nodeType === 1) enter(walk, node as Element, level);
}

function takeText({ tokens, elements, left }: Walk, text: string, { preformatted, data, mute, number }: Level): void {
  const kind = data ? 'data' : 'text';
  const kept = text.slice(0, left[kind]);
  left[kind] -= text.length;
  const isBlank = !preformatted && kept.trim() === '';
  if (isBlank || !mute) tokens.push(isBlank ? ' ' : kept);
  else {
    // Of an element that is not seen and may hold one that is, the words alone are hidden.
    tokens.push(['span', 'hidden', ''], kept, 1);
    const element = elements[number];
    if (element) elements.push(element);
  }
}

function close(tokens: Token[]): void {
  const last = tokens.at(-1);
  if (typeof last === 'number') tokens[tokens.length - 1] = last + 1;
  else tokens.push(1);
}

function enter(walk: Walk, element: Element, outer: Level): void {
  const tag = element.tagName.toUpperCase();
  if (MUTE.has(tag) || (tag === 'SCRIPT' && !isData(element))) return;
  const sight = outer.unseen || BOXLESS.has(tag) || !canSay(element) ? undefined : showingOf(element, outer, walk.patience);
  // Not `attributes`, which makes an object of each.
  const names = element.getAttributeNames();
  // All of them: they were made for us.
  walk.nodes += names.length;
  const token = tokenOf(element, names);
  if (sight?.state === 'unseen') token.push('hidden', '');
  if (walk.earlier?.has(element)) token.push('data-earlier', '');
  walk.tokens.push(token);
  walk.elements.push(element);
  walk.left.data -= token.reduce((sum, part) => sum + part.length, 0);
  const isDeep = walk.levels.length > most.depth;
  walk.isDeep ||= isDeep;
  const data = tag === 'SCRIPT' || tag === 'TEMPLATE';
  walk.levels.push({
    next: isDeep ? once(null) : childrenOf(element, tag, walk),
    number: walk.elements.length - 1,
    unseen: outer.unseen || sight?.state === 'unseen',
    mute: sight?.state === 'void',
    folded: outer.folded || (tag === 'DETAILS' ? !element.hasAttribute('open') : element.getAttribute('hidden') === 'until-found'),
    on: sight ? sight.on : outer.on,
    preformatted: outer.preformatted || data || tag === 'PRE',
    data,
  });
}

/** Where the browser can be asked what shows, it knows better than the attributes. */
function canSay(element: Element): boolean {
  return typeof element.checkVisibility === 'function';
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

function tokenOf(element: Element, names: readonly string[]): string[] {
  const token = [element.localName];
  const isAsked = canSay(element);
  for (const name of names.slice(0, most.attributes)) {
    if (name.length > LONGEST_NAME || UNREAD.test(name) || (isAsked && name === 'hidden')) continue;
    const value = element.getAttribute(name) ?? '';
    // What hides an element is known by now; of its style the weight of a pretended heading is left.
    const kept = isAsked && name === 'style' ? WEIGHT.exec(value)?.[0] : value;
    if (kept !== undefined && kept.length <= (kept.startsWith('data:') ? LONGEST_DATA_ADDRESS : LONGEST_ATTRIBUTE)) token.push(name, kept);
  }
  return token;
}

/** What stands below an element on the screen, one after the other. */
function childrenOf(element: Element, tag: string, walk: Walk): () => Node | null {
  if (tag === 'IFRAME') return once(framed(element as HTMLIFrameElement, walk));
  // Some pages keep their data in one; a template of elements is drawn elsewhere, if at all.
  const { content } = element as HTMLTemplateElement;
  if (tag === 'TEMPLATE') return content?.firstElementChild ? once(null) : childrenIn(content ?? element, walk.within);
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
