/** Where a range begins and ends, for a walk that shall not ask of every node whether it lies within: that takes as long as the node has siblings. */
export interface Within {
  range: Range;
  /** For each node in which the range begins, the child to begin with; null: none of its children. */
  first: Map<Node, Node | null>;
  /** For each node in which it ends, the last child. */
  last: Map<Node, Node | null>;
}

export function edgesOf(range: Range): Within {
  const { startContainer, startOffset, endContainer, endOffset, collapsed } = range;
  const first = pathTo(startContainer);
  const last = pathTo(endContainer);
  if (startContainer.nodeType !== 3) first.set(startContainer, collapsed ? null : (startContainer.childNodes[startOffset] ?? null));
  if (endContainer.nodeType !== 3) last.set(endContainer, endContainer.childNodes[endOffset - 1] ?? null);
  return { range, first, last };
}

/** One after the other the children that lie within; all without a range. */
export function childrenIn(parent: Node, within: Within | undefined): () => Node | null {
  const begin = within?.first.get(parent);
  const last = within?.last.get(parent);
  let next = begin === undefined ? parent.firstChild : begin;
  if (last === null) next = null;
  return () => {
    const here = next;
    next = here === last ? null : (here?.nextSibling ?? null);
    return here;
  };
}

/** A text node's words; of one in which the range begins or ends, those within. */
export function textIn(node: Node, within: Within | undefined): string {
  const text = node.nodeValue ?? '';
  if (!within) return text;
  const { startContainer, startOffset, endContainer, endOffset } = within.range;
  return text.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : text.length);
}

/** Each node above, and its child on the way. */
function pathTo(node: Node): Map<Node, Node | null> {
  const path = new Map<Node, Node | null>();
  for (let child = node; child.parentNode; child = child.parentNode) path.set(child.parentNode, child);
  return path;
}
