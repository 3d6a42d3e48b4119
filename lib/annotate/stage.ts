import { newSheet } from './adopted-sheet.ts';
import { badgeStyle } from './badge-style.ts';
import { element } from './element.ts';
import { randomName } from './random-name.ts';

/** Everything of ours that can be seen stands in one shadow. Its host is a point without any attribute. */
export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  /** The badge. */
  box: HTMLElement;
  /** The sentence beside marked words. */
  tip: HTMLElement;
  /** Underlines, where the browser draws none by itself. */
  layer: HTMLElement;
  /** What a screen reader says when it is free to. */
  said: HTMLElement;
}

/** Not in the page yet: append `host`. */
export function makeStage(window: Window & typeof globalThis, shadowMode: ShadowRootMode): Stage {
  const { document } = window;
  // A hyphen makes it a name for a custom element, which may hold a shadow root and which no style sheet of the page knows.
  const host = document.createElement(`${randomName(window)}-${randomName(window)}`);
  const root = host.attachShadow({ mode: shadowMode });
  root.adoptedStyleSheets = [newSheet(window, badgeStyle)];
  const part = (attributes: Record<string, string | boolean>): HTMLElement =>
    element(document, 'div', { lang: 'en', dir: 'ltr', ...attributes });
  const stage = {
    host,
    root,
    layer: part({ class: 'layer', 'aria-hidden': 'true' }),
    box: part({ class: 'badge', role: 'region', 'aria-label': 'Plainpost' }),
    said: part({ class: 'said', role: 'status' }),
    tip: part({ class: 'tip', role: 'tooltip', hidden: true }),
  };
  root.append(stage.layer, stage.box, stage.said, stage.tip);
  return stage;
}
