/** How far above or left of everything a page puts what nobody is to see, in pixels: `left: -9999px`, `text-indent: -1000px`. */
const AWAY = -500;
/** Colours whose parts differ by no more than this cannot be told apart. */
const ALIKE = 10;
/** Words of this length without a digit are a label for those who do not see the icon beside it, though nobody sees the words either. */
const LONGEST_LABEL = 40;
const DRAWN = 'img,video,canvas,svg,object,iframe';
/** Of a ground, so many elements are looked at: a hostile page has a hundred thousand. */
const MOST_DRAWN = 2000;

/** What an element stands on. `colour` is undefined where nobody can say: a picture, a gradient, something half transparent. */
export interface Ground {
  colour: string | undefined;
  element: Element;
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
export function showingOf(element: Element, { on, folded }: { on: Ground | undefined; folded: boolean }): Showing {
  const style = styleOf(element);
  if (!style) return { state: 'shown', on };
  const ground = groundOf(element, style, on);
  return { state: stateOf(element, style, { ground, folded }), on: ground };
}

function stateOf(element: Element, style: CSSStyleDeclaration, { ground, folded }: { ground: Ground; folded: boolean }): Showing['state'] {
  // `display: contents` has no box and is visible all the same; what is folded has none until it is opened.
  if (style.display !== 'contents') {
    if (folded ? style.display === 'none' : !element.checkVisibility({ contentVisibilityAuto: false })) return 'unseen';
    if (style.opacity === '0' && !isAppearing(style)) return 'unseen';
    if (isMovedOff(element, style) && !isLabel(element)) return 'unseen';
  }
  const isVoid = style.visibility !== 'visible' || (hasWords(element) && isUnreadable(element, style, ground));
  return isVoid ? 'void' : 'shown';
}

function hasWords(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  return false;
}

/** What stands in the page's flow and fades in as one scrolls to it; it will be read in a moment. */
function isAppearing({ position, transform, transitionDuration, animationName, willChange }: CSSStyleDeclaration): boolean {
  const moves = transform !== 'none' || /[1-9]/.test(transitionDuration) || animationName !== 'none' || willChange !== 'auto';
  return moves && position !== 'absolute' && position !== 'fixed';
}

function isMovedOff(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
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

function isUnreadable(element: Element, style: CSSStyleDeclaration, ground: Ground): boolean {
  if (Number.parseFloat(style.fontSize) <= 1 || Number.parseFloat(style.textIndent) <= AWAY) return true;
  const colour = style.webkitTextFillColor || style.color;
  return ground.colour !== undefined && isAlike(colour, ground.colour) && !isDrawnOver(element, ground);
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
  const alpha = partsOf(style.backgroundColor)?.[3];
  if (style.backgroundImage !== 'none') return { colour: undefined, element };
  if (alpha !== 0) return { colour: alpha === 1 ? style.backgroundColor : undefined, element };
  return on ?? { colour: style.colorScheme.includes('dark') ? undefined : 'rgb(255, 255, 255)', element };
}

/** Whether a picture, or anything else that is drawn, lies between the words and their ground: a white headline over a photograph. */
function isDrawnOver(element: Element, ground: Ground): boolean {
  for (let outer: Element | null = element; outer; outer = outer === ground.element ? null : outer.parentElement) {
    if (isPainted(outer, '::before') || isPainted(outer, '::after')) return true;
  }
  const words = element.getBoundingClientRect();
  ground.drawn ??= [...ground.element.querySelectorAll('*')]
    .slice(0, MOST_DRAWN)
    .filter((other) => other.matches(DRAWN) || (isPainted(other) && styleOf(other)?.position !== 'static'));
  return ground.drawn.some((other) => {
    const box = other.getBoundingClientRect();
    const meets = box.left < words.right && box.right > words.left && box.top < words.bottom && box.bottom > words.top;
    return meets && !other.contains(element);
  });
}

/** Whether an element, or one that its style sheet puts into it, has a ground of its own. */
function isPainted(element: Element, name?: string): boolean {
  const style = styleOf(element, name);
  if (!style || (name && style.content === 'none')) return false;
  return style.backgroundImage !== 'none' || partsOf(style.backgroundColor)?.[3] !== 0;
}

function styleOf(element: Element, name?: string): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element, name);
}
