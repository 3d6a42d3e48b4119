import { makeAdoptedSheet } from './adopted-sheet.ts';
import { keepPlace } from './keep-place.ts';
import { randomName } from './random-name.ts';

/** What is hidden in the page now. */
export interface Hiding {
  /** Hides these, and shows what was hidden before and is not among them. An empty list leaves no trace of us. */
  hide(elements: readonly Element[]): void;
  /** Does something at once on the page as it is without us; what is awaited within comes too late. Nothing of it is ever drawn. */
  lift<T>(act: () => T): T;
}

/**
 * Hides elements by one attribute on each and one rule in an adopted style sheet. Nothing is removed: a page's framework
 * must find its own nodes again (React throws on a node that is gone). What the user reads stays where it is.
 */
export function makeHiding(window: Window & typeof globalThis): Hiding {
  const attribute = randomName(window);
  const sheet = makeAdoptedSheet(window, `[${attribute}]{display:none!important}`);
  let hidden: readonly Element[] = [];

  const change = (elements: readonly Element[]): void => {
    // By the attribute, not by the list: a framework may have made copies.
    for (const element of window.document.querySelectorAll(`[${attribute}]`)) {
      if (!elements.includes(element)) element.removeAttribute(attribute);
    }
    for (const element of elements) if (!element.hasAttribute(attribute)) element.setAttribute(attribute, '');
    hidden = elements;
    if (elements.length > 0) sheet.put();
    else sheet.take();
  };
  return {
    lift(act) {
      sheet.take();
      try {
        return act();
      } finally {
        if (hidden.length > 0) sheet.put();
      }
    },
    hide(elements) {
      if (hidden.length === 0 && elements.length === 0) return;
      const isSame = hidden.length === elements.length && elements.every((element) => element.hasAttribute(attribute));
      if (isSame) sheet.put();
      else keepPlace(window, elements, () => change(elements));
    },
  };
}
