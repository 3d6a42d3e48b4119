import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';

/** What has no text of its own and is no clutter: an application form often stands in a frame. */
const FRAMES = 'iframe,input[type=file]';

/** What must stay: every element that holds text which is not clutter, and every one that holds a frame. */
export interface Holders {
  text: ReadonlySet<Element>;
  frames: ReadonlySet<Element>;
}

export function holdersOf(page: Page, blocks: readonly Block[], taken: ReadonlySet<Block>): Holders {
  return { text: textHolders(blocks.filter((block) => !taken.has(block))), frames: upwards(all(page.document, FRAMES)) };
}

/** Every element that holds one of these blocks. */
export function textHolders(blocks: readonly Block[]): Set<Element> {
  return upwards(blocks.flatMap(({ element }) => element ?? []));
}

function upwards(elements: readonly Element[]): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elements)
    for (let box: Element | null = element; box && !holders.has(box); box = box.parentElement) holders.add(box);
  return holders;
}

/**
 * The largest elements that hold nothing but clutter: the box with its border and padding goes, not six lines out of it. A link that
 * stands bare in a box with other text goes alone; bare text has no element to hide.
 */
export function elementsOf(group: readonly Block[], holders: Holders): Element[] {
  const found = new Set<Element>();
  for (const block of group) {
    const { element } = block;
    if (!element) continue;
    const one = holders.text.has(element) ? partElement(block, block.text) : boxOf(element, holders);
    if (one) found.add(one);
  }
  return outermost([...found]);
}

function boxOf(element: Element, holders: Holders): Element | undefined {
  if (isPage(element)) return undefined;
  let box = element;
  for (let outer = box.parentElement; outer && !isPage(outer) && !holders.text.has(outer); outer = outer.parentElement) {
    if (holders.frames.has(outer) && !holders.frames.has(box)) break;
    box = outer;
  }
  return box;
}

/** What is left when everything on the page is clutter is still the page. */
function isPage({ tagName }: Element): boolean {
  return /^(?:HTML|BODY|MAIN)$/.test(tagName);
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/** The element within a row whose whole text is the part. */
export function partElement({ element }: Block, part: string): Element | undefined {
  const inline = element ? [...element.querySelectorAll('a,button,span,small,em,strong,b,i,label,time,sup')] : [];
  return inline.find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === part);
}
