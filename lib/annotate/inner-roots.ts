/** A frame with less text than this holds a button or an advertisement; `lib/page/capture.ts` does not read it either. */
const LEAST_FRAME = 400;
/** A page longer than this is looked at to here, once a second: `lib/page/capture.ts` reads no more of it either. A list of all 300,000 takes 500 ms. */
const MOST_ELEMENTS = 20_000;
/** To weigh a frame is to take all its text. */
const MOST_FRAMES = 20;

/**
 * Open shadow roots and documents of frames of the same origin, at any depth: parts of what is read, whose coming no observer tells and in
 * which the document's observer sees nothing. `isOurs`: hosts of ours.
 */
export function innerRoots(document: Document, isOurs: (node: Node) => boolean): Node[] {
  const found: (Document | ShadowRoot)[] = [];
  let root: Document | ShadowRoot | undefined = document;
  let [looked, frames] = [0, 0];
  for (let next = 0; root && looked < MOST_ELEMENTS; root = found[next++]) {
    const walker = document.createTreeWalker(root, 1 /* NodeFilter.SHOW_ELEMENT */);
    for (let node = walker.nextNode(); node && looked < MOST_ELEMENTS; node = walker.nextNode()) {
      looked += 1;
      const element = node as Element;
      if (element.shadowRoot && !isOurs(element)) found.push(element.shadowRoot);
      else if (element.tagName === 'IFRAME' && frames < MOST_FRAMES) {
        frames += 1;
        found.push(...framed(element as HTMLIFrameElement));
      }
    }
  }
  return found;
}

/** None while it is empty, and none of another origin. */
function framed({ contentDocument }: HTMLIFrameElement): Document[] {
  return contentDocument && (contentDocument.documentElement?.textContent ?? '').length >= LEAST_FRAME ? [contentDocument] : [];
}
