import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh place in the document; `again` draws over it, as the shells do. jsdom has no popovers: they are stood in for by an attribute. */
export function draw(node: ComponentChild): { root: HTMLElement; again: (node: ComponentChild) => void; gone: () => void } {
  const prototype = HTMLElement.prototype;
  prototype.showPopover ??= function (this: HTMLElement) {
    this.setAttribute('data-open', '');
  };
  prototype.hidePopover ??= function (this: HTMLElement) {
    this.removeAttribute('data-open');
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const again = (next: ComponentChild) => act(() => render(next, root));
  again(node);
  return { root, again, gone: () => again(null) };
}

/** The button with these words, or the one whose words begin with them. */
export function button(root: ParentNode, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (each) => each.textContent?.startsWith(words) || each.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button "${words}" in: ${root.textContent}`);
  return found;
}

export function press(target: EventTarget, key: string): boolean {
  let kept = true;
  act(() => {
    kept = target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  return kept;
}

export function click(target: HTMLElement): void {
  act(() => target.click());
}

export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
