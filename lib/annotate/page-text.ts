/** The page's text as one string, and where each stretch of it stands: one walk serves any number of quotations. */
export interface PageText {
  /** Without white space: what stands between two cells or two lines is not the page's word. */
  letters: string;
  /** Where in `letters` the text of each node begins. */
  starts: number[];
  nodes: Node[];
}

/** More nodes and letters than that are not searched: a hostile page may have any number. */
const mostNodes = 100_000;
const mostLetters = 1_000_000;

const skipped = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS OBJECT VIDEO AUDIO SELECT TEXTAREA'.split(' '));
/** White space, and what has no width: soft hyphens, joiners, the byte order mark. */
const passed = /[\s\u00ad\u200b-\u200d\ufeff]+/g;

/** Reads the text below the body, hidden or not, open shadow roots included. Asks for no layout and does not recurse. */
export function readPageText({ document }: Window): PageText {
  const text: PageText = { letters: '', starts: [], nodes: [] };
  const stack: Node[] = document.body ? [document.body] : [];
  for (let count = 0, node = stack.pop(); node && count < mostNodes && text.letters.length < mostLetters; count++, node = stack.pop()) {
    if (node.nodeType === 3) addNode(text, node);
    else if (node.nodeType === 1 && !skipped.has(node.nodeName.toUpperCase())) {
      const parent = (node as Element).shadowRoot ?? node;
      for (let child = parent.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return text;
}

function addNode(text: PageText, node: Node): void {
  const letters = lettersOf(node.nodeValue ?? '');
  if (!letters) return;
  text.starts.push(text.letters.length);
  text.nodes.push(node);
  text.letters += letters;
}

/** What of these words is compared. */
export function lettersOf(words: string): string {
  return words.replace(passed, '');
}

/** The range of `length` letters from `at`; undefined where it is not in one tree (a shadow root's edge lies between). */
export function rangeAt(text: PageText, at: number, length: number): Range | undefined {
  const first = pointAt(text, at);
  const last = pointAt(text, at + length - 1);
  if (!first || !last || first.node.getRootNode() !== last.node.getRootNode()) return undefined;
  const range = (first.node.ownerDocument ?? (first.node as Document)).createRange();
  range.setStart(first.node, first.index);
  range.setEnd(last.node, last.index + 1);
  return range;
}

function pointAt({ starts, nodes }: PageText, at: number): { node: Node; index: number } | undefined {
  let low = 0;
  for (let high = starts.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  const data = node?.nodeValue ?? '';
  let left = at - (starts[low] ?? 0);
  for (let index = 0; node && index < data.length; index++) {
    if (lettersOf(data.charAt(index)) && left-- === 0) return { node, index };
  }
  return undefined;
}
