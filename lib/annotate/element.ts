/** What a node is made with: attributes by name, and `onPress` for a button. `undefined` and `false` leave an attribute out. */
export interface Parts {
  onPress?: (event: MouseEvent) => void;
  [attribute: string]: string | boolean | undefined | ((event: MouseEvent) => void);
}

export type Child = Node | string | undefined;

/**
 * A node with its children; text always stays text. `onPress` acts on the user's own clicks only: a page can send clicks too,
 * but not trusted ones.
 */
export function element(document: Document, tag: string, { onPress, ...attributes }: Parts, ...children: Child[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') node.setAttribute(name, value);
    else if (value === true) node.setAttribute(name, '');
  }
  if (onPress) node.addEventListener('click', (event) => event.isTrusted && onPress(event));
  node.append(...children.filter((child) => child !== undefined));
  return node;
}
