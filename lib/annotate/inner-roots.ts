/** A frame with less text than this holds a button or an advertisement; `lib/page/capture.ts` does not read it either. */
const LEAST_FRAME = 400;
/** A page longer than this is looked at to here: `lib/page/capture.ts` stops there too. */
const MOST_ELEMENTS = 200_000;

/**
 * Open shadow roots and documents of frames of the same origin, at any depth: parts of what is read, whose coming no observer tells and in
 * which the document's observer sees nothing. `isOurs`: hosts of ours.
 */
export function innerRoots(document: Document, isOurs: (node: Node) => boolean): Node[] {
  const found: (Document | ShadowRoot)[] = [];
  let [root, looked]: [Document | ShadowRoot | undefined, number] = [document, 0];
  for (let next = 0; root && looked < MOST_ELEMENTS; root = found[next++]) {
    const elements = root.querySelectorAll('*');
    looked += elements.length;
    for (const element of elements) {
      if (element.shadowRoot && !isOurs(element)) found.push(element.shadowRoot);
      else if (element.tagName === 'IFRAME') found.push(...framed(element as HTMLIFrameElement));
    }
  }
  return found;
}

/** None while it is empty, and none of another origin. */
function framed({ contentDocument }: HTMLIFrameElement): Document[] {
  return contentDocument && (contentDocument.documentElement?.textContent ?? '').length >= LEAST_FRAME ? [contentDocument] : [];
}
