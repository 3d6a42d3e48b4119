// The page as it is drawn: what stands in an open shadow root stands in its host, what is slotted in its slot.

/** The element that a node is drawn in; undefined at the top. */
export function above(node: Node): Element | undefined {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  const element = parent?.nodeType === 11 /* Node.DOCUMENT_FRAGMENT_NODE */ ? (parent as ShadowRoot).host : parent;
  return element?.nodeType === 1 ? (element as Element) : undefined;
}

/** Whether a node is an element, or is drawn somewhere in it. */
export function holds(outer: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = above(at)) if (at === outer) return true;
  return false;
}

/** What is drawn in an element. */
export function below(node: Node): Iterable<Node> {
  const { shadowRoot } = node as Element;
  const slotted = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : (shadowRoot ?? node).childNodes;
}

/** The innermost element that is seen at a point of the window: a document itself names no more than the outermost host. */
export function seenAt(document: Document, x: number, y: number): Element | null {
  let seen = document.elementFromPoint(x, y);
  let root = seen?.shadowRoot;
  while (root) {
    const inner = root.elementFromPoint(x, y);
    // Chromium answers with the host where it is seen itself, Firefox with nothing.
    if (!inner || !root.contains(inner)) break;
    seen = inner;
    root = inner.shadowRoot;
  }
  return seen;
}
