/** Rules that we adopt into a page's document (`hiding.ts`, `painter.ts`), as a browser writes them, with the `randomName` in them. */
const rulesOfOurs = [/^\[([a-z]{12})\] \{ display: none !important; \}$/, /^::highlight\(([a-z]{12})\) \{/];

/**
 * Takes out of the page what an earlier version of ours left in it. Firefox ends a content script with its extension, without a word to
 * the script, and runs the next version's in the same page: seen in Firefox 153, where no port is told and no timer goes on. Must come
 * before anything of ours is in the page. Does nothing in Chromium, whose orphans notice for themselves (`isAlive`).
 */
export function sweep(window: Window & typeof globalThis): void {
  const { document } = window;
  for (const host of [...document.documentElement.children]) if (isHost(host)) host.remove();
  for (const sheet of [...document.adoptedStyleSheets]) {
    const names = namesIn(sheet);
    if (names.length === 0) continue;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
    for (const name of names) {
      window.CSS.highlights.delete(name);
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }
  }
}

/** By its name and what stands first in its shadow, which Firefox shows to content scripts although it is closed. */
function isHost(host: Element): boolean {
  const root = (host as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return /^[a-z]{12}-[a-z]{12}$/.test(host.localName) && root?.firstElementChild?.matches('div[lang="en"][dir="ltr"]') === true;
}

/** The names that a sheet of ours was made with; none where one of its rules is not ours. */
function namesIn(sheet: CSSStyleSheet): string[] {
  const names = [...sheet.cssRules].map(({ cssText }) => rulesOfOurs.map((rule) => rule.exec(cssText)?.[1]).find(Boolean));
  return names.every((name) => name !== undefined) ? names : [];
}
