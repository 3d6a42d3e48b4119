/** A style sheet of ours in the page's document. */
export interface AdoptedSheet {
  /** Puts it in, and in again where the page has set a list of its own. */
  put(): void;
  /** Leaves no trace. */
  take(): void;
}

/** Adopted and not a `<style>`: no node in the page, and a page's `style-src` does not bind it in Firefox either. */
export function makeAdoptedSheet(window: Window & typeof globalThis, css: string): AdoptedSheet {
  const { document } = window;
  let sheet: CSSStyleSheet | undefined;
  const others = (): CSSStyleSheet[] => [...document.adoptedStyleSheets].filter((other) => other !== sheet);
  return {
    put() {
      sheet ??= newSheet(window, css);
      if (![...document.adoptedStyleSheets].includes(sheet)) document.adoptedStyleSheets = [...others(), sheet];
    },
    take() {
      if (sheet) document.adoptedStyleSheets = others();
      sheet = undefined;
    },
  };
}

/** A constructed sheet with these rules. */
export function newSheet(window: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
