import { randomName } from './random-name.ts';

/** What is hidden in the page now. */
export interface Hiding {
  /** Hides these, and shows what was hidden before and is not among them. An empty list leaves no trace of us. */
  hide(elements: readonly Element[]): void;
}

/**
 * Hides elements by one attribute on each and one rule in an adopted style sheet. Nothing is removed: a page's framework
 * must find its own nodes again (React throws on a node that is gone).
 */
export function makeHiding(window: Window & typeof globalThis): Hiding {
  const { document } = window;
  const attribute = randomName(window);
  let hidden: readonly Element[] = [];
  let sheet: CSSStyleSheet | undefined;

  return {
    hide(elements) {
      for (const element of hidden) if (!elements.includes(element)) element.removeAttribute(attribute);
      for (const element of elements) if (!element.hasAttribute(attribute)) element.setAttribute(attribute, '');
      hidden = elements;
      if (elements.length > 0 && !sheet) {
        sheet = new window.CSSStyleSheet();
        sheet.replaceSync(`[${attribute}]{display:none!important}`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      } else if (elements.length === 0 && sheet) {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
        sheet = undefined;
      }
    },
  };
}
