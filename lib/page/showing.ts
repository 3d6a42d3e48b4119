/** How far above or left of everything a page puts what nobody is to see, in pixels: `left: -9999px`, `text-indent: -1000px`. */
const AWAY = -500;
/** Colours whose parts differ by no more than this cannot be told apart. */
const ALIKE = 10;
/** Words of this length without a digit are a label for those who do not see the icon beside it, though nobody sees the words either. */
const LONGEST_LABEL = 40;
const wholly = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };
const TRANSPARENT = 'rgba(0, 0, 0, 0)';
const DRAWN = 'img,video,canvas,svg,object,iframe';
/** Of a ground, so many elements are looked at: a hostile page has a hundred thousand. */
const MOST_DRAWN = 2000;

/** What may still be asked, in boxes: white words on white without end would be compared with everything that is drawn. */
export interface Patience {
  left: number;
}

export function newPatience(): Patience {
  return { left: 20_000 };
}

/** What words stand on: the nearest element outwards with a colour of its own. */
export interface Ground {
  /** Undefined where nobody can say: half transparent, a page in dark colours that names none. */
  colour: string | undefined;
  element: Element;
  /** Colours that were seen to differ from it. */
  apart: Set<string>;
  /** What is drawn above it, once somebody has asked. */
  drawn?: Element[];
}

/** How an element is shown. `void`: its own words are not, but what it holds may be (`visibility`). */
export interface Showing {
  state: 'shown' | 'void' | 'unseen';
  /** What it stands on, and what stands in it. */
  on: Ground | undefined;
}

/**
 * Whether people see an element, asked of the browser: without a box, without opacity, clipped away, moved off the page, too small to
 * read, in the colour that it stands on. What is only folded (`details`, `hidden=until-found`) is text of the page: the browser's own
 * search finds it. Reads styles, and asks for layout only where words have the colour of their ground.
 */
export function showingOf(
  element: Element,
  { on, folded }: { on: Ground | undefined; folded: boolean },
  patience = newPatience(),
): Showing {
  const style = styleOf(element);
  if (!style) return { state: 'shown', on };
  const ground = groundOf(element, style, on);
  return { state: stateOf(element, style, { ground, folded, patience }), on: ground };
}

interface Asked {
  ground: Ground;
  folded: boolean;
  patience: Patience;
}

function stateOf(element: Element, style: CSSStyleDeclaration, { ground, folded, patience }: Asked): Showing['state'] {
  const isSeen = !folded && element.checkVisibility(wholly);
  if (!isSeen && isWithout(element, style, folded)) return 'unseen';
  if (isMovedOff(element, style) && !isLabel(element)) return 'unseen';
  if (!isSeen && style.visibility !== 'visible') return 'void';
  return hasWords(element) && isUnreadable(element, style, { ground, patience }) ? 'void' : 'shown';
}

/** Without a box, or with one that lets everything through. */
function isWithout(element: Element, style: CSSStyleDeclaration, folded: boolean): boolean {
  const { display, opacity } = style;
  // Has no box and is visible all the same.
  if (display === 'contents') return false;
  // What is folded has none until it is opened.
  if (folded ? display === 'none' : !element.checkVisibility({ contentVisibilityAuto: false })) return true;
  return opacity === '0' && !isAppearing(style);
}

function hasWords(element: Element): boolean {
  // A page can have a thousand texts of white space, a megabyte each.
  for (let [node, left] = [element.firstChild, 1000]; node && left > 0; node = node.nextSibling, left -= 1)
    if (node.nodeType === 3 && /\S/.test((node.nodeValue ?? '').slice(0, 1000))) return true;
  return false;
}

/** What stands in the page's flow and fades in as one scrolls to it; it will be read in a moment. */
function isAppearing({ position, transform, transitionDuration, animationName, willChange }: CSSStyleDeclaration): boolean {
  const moves = transform !== 'none' || /[1-9]/.test(transitionDuration) || animationName !== 'none' || willChange !== 'auto';
  return moves && position !== 'absolute' && position !== 'fixed';
}

function isMovedOff(element: Element, style: CSSStyleDeclaration): boolean {
  const { position } = style;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const shift = /^matrix\(.*, (-?[\d.e]+), (-?[\d.e]+)\)$/.exec(style.transform);
  if (['left', 'top', 'margin-left'].some((name) => lengthOf(element, style, name) <= AWAY)) return true;
  if (shift?.slice(1).some((length) => Number(length) <= AWAY)) return true;
  if (/^rect\((?:[01]px,? ?){4}\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath)) return true;
  return style.overflow !== 'visible' && lengthOf(element, style, 'width') <= 1 && lengthOf(element, style, 'height') <= 1;
}

/** In pixels; NaN where it has none. By its own map where the browser has one (Chromium), because the style gives what layout made of it. */
function lengthOf(element: Element, style: CSSStyleDeclaration, name: string): number {
  if (typeof element.computedStyleMap !== 'function') return Number.parseFloat(style.getPropertyValue(name));
  const value = element.computedStyleMap().get(name);
  return value && 'value' in value && 'unit' in value && value.unit === 'px' ? Number(value.value) : Number.NaN;
}

function isLabel(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  return text.length <= LONGEST_LABEL && !/\d/.test(text);
}

function isUnreadable(element: Element, style: CSSStyleDeclaration, { ground, patience }: Omit<Asked, 'folded'>): boolean {
  if (Number.parseFloat(style.fontSize) <= 1 || Number.parseFloat(style.textIndent) <= AWAY) return true;
  const colour = style.webkitTextFillColor;
  if (ground.colour === undefined || ground.apart.has(colour)) return false;
  if (isAlike(colour, ground.colour)) return !isDrawnOver(element, ground, patience);
  ground.apart.add(colour);
  return false;
}

/** A colour's red, green, blue and alpha; undefined where it is given in another way (`oklch(…)`). */
function partsOf(colour: string): number[] | undefined {
  const found = /^rgba?\(([^)]+)\)$/.exec(colour)?.[1]?.split(',').map(Number);
  return found && [...found, 1].slice(0, 4);
}

function isAlike(one: string, other: string): boolean {
  const [these, those] = [partsOf(one), partsOf(other)];
  if (!these || !those) return one === other;
  return these[3] === 0 || [0, 1, 2].every((at) => Math.abs((these[at] ?? 0) - (those[at] ?? 0)) <= ALIKE);
}

function groundOf(element: Element, style: CSSStyleDeclaration, on: Ground | undefined): Ground {
  const { backgroundColor } = style;
  if (backgroundColor === TRANSPARENT && on) return on;
  const alpha = partsOf(backgroundColor)?.[3];
  const canvas = style.colorScheme.includes('dark') ? undefined : 'rgb(255, 255, 255)';
  return { colour: alpha === 0 ? canvas : alpha === 1 ? backgroundColor : undefined, element, apart: new Set() };
}

/** Whether a picture, or anything else that is drawn, lies between the words and their ground: a white headline over a photograph. */
function isDrawnOver(element: Element, ground: Ground, patience: Patience): boolean {
  // Who asks so often has something to hide.
  if (patience.left <= 0) return false;
  for (let outer: Element | null = element; outer; outer = outer === ground.element ? null : outer.parentElement) {
    patience.left -= 1;
    if (isPictured(outer) || isPainted(outer, '::before') || isPainted(outer, '::after')) return true;
  }
  const words = element.getBoundingClientRect();
  patience.left -= ground.drawn ? ground.drawn.length : MOST_DRAWN;
  ground.drawn ??= beginningOf(ground.element).filter(
    (other) => other.matches(DRAWN) || (isPainted(other) && styleOf(other)?.position !== 'static'),
  );
  return ground.drawn.some((other) => {
    const box = other.getBoundingClientRect();
    const meets = box.left < words.right && box.right > words.left && box.top < words.bottom && box.bottom > words.top;
    return meets && !other.contains(element);
  });
}

/** The first elements within; not all, of which a page may have 300,000 in each of 500 grounds. */
function beginningOf(element: Element): Element[] {
  const inner = element.getElementsByTagName('*');
  const found: Element[] = [];
  for (let at = 0; at < MOST_DRAWN; at += 1) {
    const next = inner[at];
    if (!next) break;
    found.push(next);
  }
  return found;
}

function isPictured(element: Element): boolean {
  return styleOf(element)?.backgroundImage !== 'none';
}

/** Whether an element, or one that its style sheet puts into it, has a ground of its own. */
function isPainted(element: Element, name?: string): boolean {
  const style = styleOf(element, name);
  if (!style || (name && style.content === 'none')) return false;
  return style.backgroundImage !== 'none' || style.backgroundColor !== TRANSPARENT;
}

function styleOf(element: Element, name?: string): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element, name);
}
