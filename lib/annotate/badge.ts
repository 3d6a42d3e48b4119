import { type Annotations, makeAnnotations } from './annotations.ts';
import { type BadgeAct, type BadgeStance, type BadgeView, drawBadge, type Own, summaryOf } from './badge-view.ts';
import { type Corner, corners } from './corner.ts';
import { isCovered } from './covered.ts';
import { makeDraggable } from './drag.ts';
import { freeCorner } from './free-corner.ts';
import { marksOf } from './marks.ts';
import { makeStage, type Stage } from './stage.ts';
import { makeWalk, type Walk } from './walk.ts';

export interface Badge {
  /** Shows the badge, and marks on the page the words that it speaks of. */
  show(view: BadgeView): void;
  /** Takes both away. */
  remove(): void;
  /** Scrolls to words of the page and lights them, badge or not; false where they are not there to be seen. */
  showWords(words: string): boolean;
  /** Takes that light away: the page is another one. */
  calm(): void;
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

/** A status that comes with its words in it is not read out: they must come to it, this many milliseconds later. */
const readOut = 500;

/** The badge in the page. Outside the page's flow (`position: fixed`, last in the document), so nothing moves when it comes. */
export function makeBadge(options: BadgeOptions): Badge {
  const { window } = options;
  const stance: BadgeStance = { open: false, hideMenu: false };
  const stage = makeStage(window, options.shadowMode);
  const annotations = makeAnnotations(window, stage);
  const walk = makeWalk(annotations, (words) => (stage.said.textContent = words));
  let { corner } = options;
  let view: BadgeView | undefined;

  const moveTo = (next: Corner): void => {
    corner = next;
    stage.box.setAttribute('data-at', corner);
    options.onCorner(corner);
  };
  const own = ownActs({ stance, annotations, walk, move: () => moveTo(corners[(corners.indexOf(corner) + 1) % corners.length] ?? corner) });
  const press = (act: BadgeAct | Own, event: MouseEvent): void => {
    if (Object.hasOwn(own, act)) own[act as Own]();
    else options.onAct(act as BadgeAct, isCovered(window, stage, event));
    draw();
  };
  const visit = (mark: number): void => {
    walk.visit(mark);
    draw();
  };
  const draw = (): void => {
    if (!view) return;
    const marks = { count: annotations.places().length, at: walk.at(), has: (mark: number) => annotations.placesOf(mark).length > 0 };
    redraw(stage, drawBadge({ document: window.document, view, stance, marks, press, visit }));
    makeDraggable(window, stage.box.querySelector<HTMLElement>('.pill'), moveTo);
  };
  hearKeys(stage.root, (act) => {
    own[act]();
    draw();
  });

  return {
    show(next) {
      view = next;
      if (!stage.host.isConnected) appear(window, stage, { at: freeCorner(window, corner), words: summaryOf(next) });
      annotations.show(marksOf(next.findings, next.words ?? []));
      if (next.message !== undefined) stance.open = true;
      draw();
    },
    remove() {
      if (!stage.host.isConnected) return;
      annotations.calm();
      annotations.show([]);
      stage.host.remove();
      stage.said.textContent = '';
      close(stance);
    },
    showWords: (words) => annotations.goToWords(words),
    calm: () => void annotations.calm(),
    isOurs: (node) => node === stage.host,
  };
}

function appear(window: Window, { host, box, said }: Stage, { at, words }: { at: Corner; words: string }): void {
  box.setAttribute('data-at', at);
  window.document.documentElement.append(host);
  window.setTimeout(() => {
    // Whoever was quicker has heard of a mark already.
    if (said.textContent === '') said.textContent = `Plainpost: ${words}.`;
  }, readOut);
}

interface OwnParts {
  stance: BadgeStance;
  annotations: Annotations;
  walk: Walk;
  move(): void;
}

function ownActs({ stance, annotations, walk, move }: OwnParts): Record<Own, () => void> {
  return {
    toggle: () => Object.assign(stance, { open: !stance.open, hideMenu: false }),
    'hide-menu': () => Object.assign(stance, { hideMenu: true }),
    move,
    previous: () => walk.step(-1),
    next: () => walk.step(1),
    close: () => annotations.calm() || close(stance),
  };
}

function close(stance: BadgeStance): void {
  Object.assign(stance, { open: false, hideMenu: false });
}

/** Draws anew and leaves the panel and the focus where they were, on a button that does the same. */
function redraw({ root, box }: Stage, children: (Node | string | undefined)[]): void {
  const focused = root.activeElement?.getAttribute('data-act');
  const { scrollTop } = box.querySelector('.panel') ?? { scrollTop: 0 };
  box.replaceChildren(...children.filter((child) => child !== undefined));
  // "Hide" makes way for the ways to hide, at the panel's end.
  const isHiding = focused === 'hide-menu';
  const panel = box.querySelector('.panel');
  if (panel) panel.scrollTop = isHiding ? panel.scrollHeight : scrollTop;
  if (!focused) return;
  const act = isHiding ? 'hide-here' : focused;
  const again = box.querySelector<HTMLElement>(`[data-act="${act}"]`) ?? box.querySelector<HTMLElement>('.open');
  again?.focus({ preventScroll: true });
}

const keys: Partial<Record<string, Own>> = { Escape: 'close', n: 'next', p: 'previous' };

/** Keys pressed in the badge are not the page's shortcuts: Escape closes, `n` and `p` go from mark to mark. */
function hearKeys(root: ShadowRoot, onKey: (act: Own) => void): void {
  for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('keydown', (event) => {
    const { isTrusted, key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    const act = keys[key];
    if (isTrusted && act && !ctrlKey && !altKey && !metaKey) onKey(act);
  });
}
