import type { Block } from '../page/block.ts';

/** What has no text of its own and is no clutter: an application form often stands in a frame. */
const FRAMES = 'iframe,object,embed,input[type=file]';

/** Every element that holds text which is not clutter. */
export function holdersOf(blocks: readonly Block[], taken: ReadonlySet<Block>): Set<Element> {
  const holders = new Set<Element>();
  for (const block of blocks) {
    if (taken.has(block)) continue;
    for (let box = block.element ?? null; box && !holders.has(box); box = box.parentElement) holders.add(box);
  }
  return holders;
}

/**
 * The largest elements that hold nothing but clutter: the box with its border and padding goes, not six lines out of it. A link that
 * stands bare in a box with other text goes alone; bare text has no element to hide.
 */
export function elementsOf(group: readonly Block[], holders: ReadonlySet<Element>): Element[] {
  const found = new Set<Element>();
  for (const block of group) {
    const { element } = block;
    if (!element) continue;
    const one = holders.has(element) ? partElement(block, block.text) : boxOf(element, holders);
    if (one) found.add(one);
  }
  return outermost([...found]);
}

function boxOf(element: Element, holders: ReadonlySet<Element>): Element {
  let box = element;
  while (box.parentElement && box.parentElement !== box.ownerDocument.body && !holders.has(box.parentElement)) {
    if (box.parentElement.querySelector(FRAMES) && !box.querySelector(FRAMES)) break;
    box = box.parentElement;
  }
  return box;
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/** The element within a row whose whole text is the part. */
export function partElement({ element }: Block, part: string): Element | undefined {
  const inline = element ? [...element.querySelectorAll('a,button,span,small,em,strong,b,i,label,time,sup')] : [];
  return inline.find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === part);
}
