import type { Block } from '../page/block.ts';

/** Every element that holds text which is not clutter. */
export function holdersOf(blocks: readonly Block[], taken: ReadonlySet<Block>): Set<Element> {
  const holders = new Set<Element>();
  for (const block of blocks) {
    if (taken.has(block)) continue;
    for (let box = block.element ?? null; box && !holders.has(box); box = box.parentElement) holders.add(box);
  }
  return holders;
}

/** The largest elements that hold nothing but clutter: the box with its border and padding goes, not six lines out of it. */
export function elementsOf(group: readonly Block[], holders: ReadonlySet<Element>): Element[] {
  const found = new Set<Element>();
  for (const { element } of group) {
    if (!element || holders.has(element)) continue;
    let box = element;
    while (box.parentElement && box.parentElement !== box.ownerDocument.body && !holders.has(box.parentElement)) box = box.parentElement;
    found.add(box);
  }
  return [...found];
}
