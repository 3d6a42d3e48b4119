import type { Finding } from '../posting/finding.ts';
import { type OwnWordFound, ownWordsLine } from '../posting/own-words.ts';
import type { Status } from '../roles/role.ts';
import { type Child, element, type Parts } from './element.ts';

/** What the badge says. */
export interface BadgeView {
  title: string;
  employer?: string;
  findings: readonly Finding[];
  /** The user's own words that the posting says. */
  words?: readonly OwnWordFound[];
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
export type Own = 'toggle' | 'move' | 'hide-menu' | 'previous' | 'next' | 'close';

export interface Drawing {
  document: Document;
  view: BadgeView;
  stance: BadgeStance;
  /** What is marked on the page: how many places, at which of them the user is (from 1; 0: none), and which finding or word has one. */
  marks: { count: number; at: number; has(mark: number): boolean };
  /** Leads to the words of a finding or, counted on from there, of one of the user's words. */
  visit(mark: number): void;
  press(act: BadgeAct | Own, event: MouseEvent): void;
}

/** The badge in a few words: "2 to know · 1 of your words"; "Summary" where there is nothing to count. */
export function summaryOf({ findings, words = [] }: Pick<BadgeView, 'findings' | 'words'>): string {
  return [findings.length > 0 ? `${findings.length} to know` : '', ownWordsLine(words)].filter(Boolean).join(' · ') || 'Summary';
}

/** The badge's content for this view and stance. */
export function drawBadge(drawing: Drawing): Child[] {
  return [drawing.stance.open ? panel(drawing) : undefined, pill(drawing)];
}

function pill(drawing: Drawing): HTMLElement {
  const { document, view, stance } = drawing;
  const bars = [1, 2, 3].map(() => element(document, 'i', {}));
  const icon = element(document, 'span', { class: 'icon', 'aria-hidden': 'true' }, ...bars);
  const summary = summaryOf(view);
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
  const { title, employer, message } = view;
  const head = element(
    document,
    'div',
    {},
    element(document, 'h2', {}, element(document, 'bdi', {}, title)),
    employer === undefined ? undefined : element(document, 'p', { class: 'employer' }, element(document, 'bdi', {}, employer)),
  );
  return element(
    document,
    'div',
    { class: 'panel', role: 'dialog', 'aria-label': 'Plainpost' },
    head,
    message === undefined ? undefined : element(document, 'p', { class: 'message', role: 'alert' }, message),
    findingList(drawing),
    wordList(drawing),
    marksRow(drawing),
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

function findingList(drawing: Drawing): HTMLElement {
  const { document, view } = drawing;
  if (view.findings.length === 0) return element(document, 'p', { class: 'quiet' }, 'Nothing odd found.');
  const items = view.findings.map(({ severity, message }, index) => listItem(drawing, { look: severity, words: message, mark: index }));
  return element(document, 'ul', { role: 'list', 'aria-label': 'To know' }, ...items);
}

function wordList(drawing: Drawing): HTMLElement | undefined {
  const { document, view } = drawing;
  const { words = [], findings } = view;
  if (words.length === 0) return undefined;
  const items = words.map(({ word, want, negated }, index) => {
    const [look, side] = negated ? ['', 'Denied in the text'] : want ? ['wanted', 'For'] : ['unwanted', 'Against'];
    return listItem(drawing, { look, words: `${side}: ${word}`, mark: findings.length + index });
  });
  return element(document, 'ul', { role: 'list', 'aria-label': 'Your words' }, ...items);
}

/** A line of a list, with the way to its words where they stand on the page. */
function listItem(drawing: Drawing, { look, words, mark }: { look: string; words: string; mark: number }): HTMLElement {
  const { document, visit, marks } = drawing;
  const show = { type: 'button', 'data-act': `visit-${mark}`, 'aria-label': `Show on the page: ${words}`, onPress: () => visit(mark) };
  return element(
    document,
    'li',
    { class: look },
    element(document, 'span', { dir: 'auto' }, words),
    marks.has(mark) ? element(document, 'button', show, 'show') : undefined,
  );
}

/** From mark to mark, and where one is. */
function marksRow(drawing: Drawing): HTMLElement | undefined {
  const { document, marks } = drawing;
  const { count, at } = marks;
  if (count === 0) return undefined;
  const all = count === 1 ? '1 mark' : `${count} marks`;
  return row(
    document,
    element(document, 'span', { class: 'quiet' }, at > 0 ? `${at} of ${all}` : `${all} on this page`),
    button(drawing, 'previous', { 'aria-keyshortcuts': 'p', title: 'Previous mark (p)' }, 'previous'),
    button(drawing, 'next', { 'aria-keyshortcuts': 'n', title: 'Next mark (n)' }, 'next'),
  );
}

function clutterRow(drawing: Drawing): HTMLElement | undefined {
  const { count, hidden } = drawing.view.clutter;
  if (count === 0) return undefined;
  const things = count === 1 ? '1 thing' : `${count} things`;
  const words = element(drawing.document, 'span', { class: 'quiet' }, hidden ? `${things} hidden` : `${things} to hide`);
  const toggle = button(drawing, 'toggle-clutter', {}, hidden ? 'show' : 'hide');
  return row(drawing.document, words, toggle, hidden ? button(drawing, 'keep-clutter', {}, 'never hide on this site') : undefined);
}

function hideRow(drawing: Drawing): HTMLElement {
  const { document } = drawing;
  return row(
    document,
    element(document, 'span', { class: 'quiet' }, 'Hide Plainpost'),
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
