import { askWorker, type Send, type Standing } from '../messages.ts';
import { everywhere, type Settings } from '../settings.ts';
import type { Badge } from './badge.ts';
import type { BadgeView } from './badge-view.ts';
import type { Hiding } from './hiding.ts';
import type { ListMarks } from './list-marks.ts';
import { isAlive, type PageApi } from './page-api.ts';
import type { Saving } from './saving.ts';
import { type Ask, type PageReading, plainReading, type Refresh, type Session } from './session.ts';

export interface PageContext {
  window: Window & typeof globalThis;
  api: PageApi;
  /** Reads the page as it stands. Rejects with a Problem. */
  read(ask: Ask): Promise<PageReading>;
  shadowMode: ShadowRootMode;
}

/** All that the content script holds while it lives on a page. */
export interface Life {
  context: PageContext;
  settings: Settings;
  session: Session;
  hiding: Hiding;
  badge: Badge;
  saving: Saving;
  marks: ListMarks;
  ending: AbortController;
  /** What the worker said last of the posting; undefined until it has answered for this address. */
  standing: Standing | undefined;
  message: string | undefined;
  /** Why the page could not be read last. */
  failure: unknown;
  /** What the user chose for this address alone. */
  here: { badgeOff?: true; clutterHidden?: boolean };
  /** The user chose what is to be read: the page is not read over it, however often it is redrawn. */
  chosen: boolean;
  /** Whether the page was redrawn since the address changed. */
  redrawn: boolean;
  /** Counts what was told to the worker: an answer to anything but the last is late. */
  turn: number;
}

/** Reads the page again and, where that is news, tells the worker and draws what it answers. What failed is kept in `life.failure`; it never rejects. */
export async function refresh(life: Life, options: Refresh = {}): Promise<void> {
  if (!isAlive(life.context.api)) return end(life);
  try {
    const result = await life.session.refresh(options);
    life.failure = undefined;
    if (life.ending.signal.aborted) return;
    if (result === 'news') await tell(life);
    else if (result === 'same') draw(life);
  } catch (error) {
    life.failure = error;
    if (!isAlive(life.context.api)) end(life);
  }
}

/** Another address: what was said of the old one goes at once. */
export function leave(life: Life): void {
  life.session.leave();
  life.saving.reset();
  life.badge.calm();
  Object.assign(life, { standing: undefined, message: undefined, here: {}, chosen: false, redrawn: false, turn: life.turn + 1 });
  draw(life);
}

/** Takes all of ours out of the page. */
export function end(life: Life): void {
  life.ending.abort();
  life.hiding.hide([]);
  life.badge.remove();
  life.badge.calm();
}

/** Brings badge and hidden clutter in line with what is known. Nothing shows before the worker has answered. */
export function draw(life: Life): void {
  if (life.ending.signal.aborted) return;
  const current = life.session.current();
  const view = current && life.standing && viewOf(life, current, life.standing);
  const isBadgeOff = life.here.badgeOff || life.settings.badgeOff.some((host) => host === everywhere || host === hostOf(life));
  const elements = view && isClutterHidden(life) ? hideable(life, current).flatMap((found) => found.elements) : [];
  // First: what is hidden is not marked.
  life.hiding.hide(elements);
  if (view && !isBadgeOff) life.badge.show(view);
  else life.badge.remove();
  if (isBadgeOff) life.marks.remove();
  else life.marks.look();
}

/** What was found, without the kinds that the user leaves alone. */
function hideable({ settings }: Life, { clutter }: Pick<PageReading, 'clutter'>): PageReading['clutter'] {
  return clutter.filter(({ removal }) => !settings.kindsLeft.includes(removal.why));
}

export function isClutterHidden({ here, settings, context }: Life): boolean {
  return here.clutterHidden ?? !settings.clutterOff.includes(context.window.location.hostname);
}

export function hostOf({ context }: Life): string {
  return context.window.location.hostname;
}

/** The way to the worker. */
export function send(api: PageApi): Send {
  return (message) => api.runtime.sendMessage(message);
}

/** Tells the worker what was read, and draws what it answers. */
export async function tell(life: Life): Promise<void> {
  const current = life.session.current();
  if (!current) return;
  life.turn += 1;
  const { turn } = life;
  const { api } = life.context;
  const answer = await askWorker(send(api), 'page-read', plainReading(current, isClutterHidden(life))).catch(
    // The worker could not say: the posting is shown all the same, and can be saved.
    (): Standing => life.standing ?? { findings: [] },
  );
  if (turn !== life.turn || life.ending.signal.aborted) return;
  life.standing = answer;
  if (isAlive(api)) draw(life);
  else end(life);
}

/** What the badge says of this reading; undefined where the page is no posting. */
function viewOf(life: Life, { extraction, clutter }: PageReading, { findings, words, role }: Standing): BadgeView | undefined {
  const { posting } = extraction;
  if (!posting) return undefined;
  const employer = posting.hiringOrganization?.value.name;
  const save = life.saving.state();
  return {
    title: posting.title?.value ?? 'A posting without a title',
    findings,
    save: save === 'idle' ? (role ? 'saved' : 'unsaved') : save,
    clutter: { count: hideable(life, { clutter }).filter(({ elements }) => elements.length > 0).length, hidden: isClutterHidden(life) },
    ...(employer === undefined ? {} : { employer }),
    ...(words === undefined ? {} : { words }),
    ...(role === undefined ? {} : { status: role.status }),
    ...(life.message === undefined ? {} : { message: life.message }),
  };
}
