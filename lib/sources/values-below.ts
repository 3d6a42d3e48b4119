import type { Block } from '../page/block.ts';

/** How an address ends, on a line of its own: a British postcode, or a town with its state and code. */
const ADDRESS_END = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^\p{L}[\p{L} .'-]+, [A-Z]{2} \d{5}(?:-\d{4})?$/u;
/** Lines of an address. */
const MOST_LINES = 8;

/** Several definitions below one term ("Locations": a `dd` each) are one value, and so are the lines of an address. */
export function valuesBelow(blocks: readonly Block[], index: number, isLabel: (text: string) => boolean): string {
  const first = blocks[index + 1];
  if (!first) return '';
  const address = addressFrom(blocks, index + 1);
  if (address !== undefined) return address;
  const values = [first.text];
  for (const block of blocks.slice(index + 2, index + 12)) {
    const same =
      block.element && block.element.tagName === first.element?.tagName && block.element.parentElement === first.element?.parentElement;
    if (!same || !/^(?:DD|LI)$/.test(block.element?.tagName ?? '') || isLabel(block.text)) break;
    values.push(block.text);
  }
  return values.join(' · ');
}

/** "St Anne's Hospital", "Quay Road", "Whitby", "YO21 3AB", a line each, as one address (NHS Jobs); undefined where no postcode ends them. */
function addressFrom(blocks: readonly Block[], first: number): string | undefined {
  const parent = blocks[first]?.element?.parentElement;
  if (!parent) return undefined;
  const lines = blocks.slice(first, first + MOST_LINES);
  const end = lines.findIndex(({ text }) => ADDRESS_END.test(text));
  const own = lines.slice(0, end + 1);
  const isAddress =
    end > 0 && own.every(({ element, text, kind }) => element?.parentElement === parent && text.length <= 60 && kind !== 'heading');
  return isAddress ? own.map(({ text }) => text.replace(/,$/, '')).join(', ') : undefined;
}
