/** A page to be read. Everything that `lib/` may know of the outside comes in here. */
export interface Page {
  document: Document;
  /** The page's address as the browser shows it. */
  url: string;
  readAt: Date;
  /** Parses a fragment of HTML out of the page's data, without running or loading anything. */
  parseHtml(html: string): Document;
}

/** The one element that the page must have. Throws where it is missing. */
export function one(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** An element that the page may have. */
export function maybe(root: ParentNode, selector: string): Element | undefined {
  return root.querySelector(selector) ?? undefined;
}

/** All elements that match, in the page's order. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}
