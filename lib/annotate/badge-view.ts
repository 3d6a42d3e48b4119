import type { Finding } from '../posting/finding.ts';
import type { Status } from '../roles/role.ts';
import { type Child, element, type Parts } from './element.ts';

/** What the badge says. */
export interface BadgeView {
  title: string;
  employer?: string;
  findings: readonly Finding[];
  /** Absent: the posting is not saved. */
  status?: Status;
  /** `undoable`: saved by the badge, moments ago. */
  save: 'unsaved' | 'saving' | 'undoable' | 'saved';
  /** How many things the clutter rules found, and whether they are hidden now. */
  clutter: { count: number; hidden: boolean };
  /** What went wrong, in a sentence. */
  message?: string;
}

export type BadgeAct =
  | 'save'
  | 'undo'
  | 'open-panel'
  | 'toggle-clutter'
  | 'keep-clutter'
  | 'hide-here'
  | 'hide-on-site'
  | 'hide-everywhere';

/** How the badge stands; changed by the badge's own buttons. */
export interface BadgeStance {
  open: boolean;
  hideMenu: boolean;
}

/** What the badge does by itself. */
export type Own = 'toggle' | 'move' | 'hide-menu';

export interface Drawing {
  document: Document;
  view: BadgeView;
  stance: BadgeStance;
  press(act: BadgeAct | Own, event: MouseEvent): void;
}

/** The badge's content for this view and stance. */
export function drawBadge(drawing: Drawing): Child[] {
  return [drawing.stance.open ? panel(drawing) : undefined, pill(drawing)];
}

function pill(drawing: Drawing): HTMLElement {
  const { document, view, stance } = drawing;
  const bars = [1, 2, 3].map(() => element(document, 'i', {}));
  const icon = element(document, 'span', { class: 'icon', 'aria-hidden': 'true' }, ...bars);
  const summary = view.findings.length > 0 ? `${view.findings.length} to know` : 'Summary';
  return element(
    document,
    'div',
    { class: 'pill' },
    button(
      drawing,
      'toggle',
      { class: 'open', 'aria-expanded': String(stance.open), 'aria-label': `Plainpost: ${summary}` },
      icon,
      summary,
    ),
    saveButton(drawing, 'save'),
  );
}

const saveWords = { unsaved: 'Save', saving: 'Saving', undoable: 'Saved · Undo', saved: 'Saved' } as const;

function saveButton(drawing: Drawing, className: string): HTMLElement {
  const { save, status } = drawing.view;
  const words = save === 'saved' && status ? statusWord(status) : saveWords[save];
  const act = save === 'undoable' ? 'undo' : 'save';
  const idle = save === 'saving' || save === 'saved';
  return button(drawing, act, { class: className, 'aria-disabled': idle ? 'true' : undefined, 'aria-live': 'polite' }, words);
}

/** The status as the user reads it: "Saved", "Applied" … */
function statusWord(status: Status): string {
  return status.charAt(0).toUpperCase() + status.slice(1);
}

function panel(drawing: Drawing): HTMLElement {
  const { document, view, stance } = drawing;
  const { title, employer, findings, message } = view;
  const head = element(
    document,
    'div',
    {},
    element(document, 'h2', {}, element(document, 'bdi', {}, title)),
    employer === undefined ? undefined : element(document, 'p', { class: 'employer' }, element(document, 'bdi', {}, employer)),
  );
  const list = findings.map(({ severity, message: words }) =>
    element(document, 'li', { class: severity }, element(document, 'span', { dir: 'auto' }, words)),
  );
  return element(
    document,
    'div',
    { class: 'panel', role: 'dialog', 'aria-label': 'Plainpost' },
    head,
    message === undefined ? undefined : element(document, 'p', { class: 'message', role: 'alert' }, message),
    list.length > 0 ? element(document, 'ul', {}, ...list) : element(document, 'p', { class: 'quiet' }, 'Nothing odd found.'),
    clutterRow(drawing),
    row(
      document,
      button(drawing, 'open-panel', {}, 'Open clean view'),
      button(drawing, 'move', {}, 'Move'),
      stance.hideMenu ? undefined : button(drawing, 'hide-menu', {}, 'Hide'),
    ),
    stance.hideMenu ? hideRow(drawing) : undefined,
  );
}

function clutterRow(drawing: Drawing): HTMLElement | undefined {
  const { count, hidden } = drawing.view.clutter;
  if (count === 0) return undefined;
  const things = count === 1 ? '1 thing' : `${count} things`;
  const words = element(drawing.document, 'span', { class: 'quiet' }, hidden ? `${things} hidden` : `${things} to hide`);
  const toggle = button(drawing, 'toggle-clutter', {}, hidden ? 'show' : 'hide');
  return row(drawing.document, words, toggle, hidden ? button(drawing, 'keep-clutter', {}, 'always on this site') : undefined);
}

function hideRow(drawing: Drawing): HTMLElement {
  const { document } = drawing;
  return row(
    document,
    element(document, 'span', { class: 'quiet' }, 'Hide this badge'),
    button(drawing, 'hide-here', {}, 'here'),
    button(drawing, 'hide-on-site', {}, 'on this site'),
    button(drawing, 'hide-everywhere', {}, 'always'),
  );
}

function row(document: Document, ...children: Child[]): HTMLElement {
  return element(document, 'div', { class: 'row' }, ...children);
}

/** `data-act` is how the badge finds the button again that had the focus, after it was drawn anew. */
function button({ document, press }: Drawing, act: BadgeAct | Own, parts: Parts, ...children: Child[]): HTMLElement {
  return element(document, 'button', { type: 'button', 'data-act': act, onPress: (event) => press(act, event), ...parts }, ...children);
}
