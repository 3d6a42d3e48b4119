import { badgeStyle } from './badge-style.ts';
import { type BadgeAct, type BadgeStance, type BadgeView, drawBadge, type Own } from './badge-view.ts';
import { type Corner, corners } from './corner.ts';
import { isCovered } from './covered.ts';
import { makeDraggable } from './drag.ts';
import { freeCorner } from './free-corner.ts';
import { randomName } from './random-name.ts';

export interface Badge {
  show(view: BadgeView): void;
  remove(): void;
  isOurs(node: Node): boolean;
}

export interface BadgeOptions {
  window: Window & typeof globalThis;
  shadowMode: ShadowRootMode;
  corner: Corner;
  /** The user pressed a button; never called for a click of the page's making. `covered`: the page hid the badge as it was pressed. */
  onAct(act: BadgeAct, covered: boolean): void;
  onCorner(corner: Corner): void;
}

/** The badge in the page. Outside the page's flow (`position: fixed`, last in the document), so nothing moves when it comes. */
export function makeBadge(options: BadgeOptions): Badge {
  const { window } = options;
  const stance: BadgeStance = { open: false, hideMenu: false };
  let { corner } = options;
  let stage: Stage | undefined;
  let view: BadgeView | undefined;

  const setOpen = (open: boolean): void => void Object.assign(stance, { open, hideMenu: false });
  const moveTo = (next: Corner): void => {
    corner = next;
    stage?.box.setAttribute('data-at', corner);
    options.onCorner(corner);
  };
  const press = (act: BadgeAct | Own, event: MouseEvent): void => {
    if (act === 'toggle') setOpen(!stance.open);
    else if (act === 'hide-menu') stance.hideMenu = true;
    else if (act === 'move') moveTo(corners[(corners.indexOf(corner) + 1) % corners.length] ?? corner);
    else options.onAct(act, stage !== undefined && isCovered(window, stage, event));
    draw();
  };
  const draw = (): void => {
    if (!stage || !view) return;
    const focused = stage.root.activeElement?.getAttribute('data-act');
    const children = drawBadge({ document: window.document, view, stance, press });
    stage.box.replaceChildren(...children.filter((child) => child !== undefined));
    makeDraggable(window, stage.box.querySelector<HTMLElement>('.pill'), moveTo);
    if (!focused) return;
    const again = stage.box.querySelector<HTMLElement>(`[data-act="${focused}"]`) ?? stage.box.querySelector<HTMLElement>('.open');
    again?.focus({ preventScroll: true });
  };

  return {
    show(next) {
      view = next;
      stage ??= makeStage(options, () => {
        setOpen(false);
        draw();
      });
      if (!stage.host.isConnected) {
        stage.box.setAttribute('data-at', freeCorner(window, corner));
        window.document.documentElement.append(stage.host);
      }
      if (next.message !== undefined) stance.open = true;
      draw();
    },
    remove() {
      stage?.host.remove();
      setOpen(false);
    },
    isOurs: (node) => node === stage?.host,
  };
}

/** The host is a point without any attribute; what is seen stands in its shadow. */
interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  box: HTMLElement;
}

function makeStage({ window, shadowMode }: BadgeOptions, close: () => void): Stage {
  const { document } = window;
  // A hyphen makes it a name for a custom element, which may hold a shadow root and which no style sheet of the page knows.
  const host = document.createElement(`${randomName(window)}-${randomName(window)}`);
  const root = host.attachShadow({ mode: shadowMode });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(badgeStyle);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'badge';
  box.lang = 'en';
  box.dir = 'ltr';
  root.append(box);
  keepToOurselves(root, close);
  return { host, root, box };
}

/** Keys pressed in the badge are not the page's shortcuts; Escape closes. */
function keepToOurselves(root: ShadowRoot, close: () => void): void {
  for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('keydown', (event) => {
    if (event.isTrusted && 'key' in event && event.key === 'Escape') close();
  });
}
