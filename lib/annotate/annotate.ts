import { askWorker } from '../messages.ts';
import { everywhere, readSettings, setHost } from '../settings.ts';
import { listen } from './answers.ts';
import { makeBadge } from './badge.ts';
import type { BadgeAct } from './badge-view.ts';
import { loadCorner, saveCorner } from './corner.ts';
import { makeHiding } from './hiding.ts';
import { draw, end, hostOf, isClutterHidden, type Life, leave, type PageContext, refresh, send } from './life.ts';
import { makeListMarks } from './list-marks.ts';
import { isAlive } from './page-api.ts';
import { makeSaving } from './saving.ts';
import { makeSession, plainReading } from './session.ts';
import { watchPage } from './watch-page.ts';

/** How long a page must be still, in milliseconds, before the words of the page before count as its own. */
const settles = 5000;

/**
 * The content script's life on one page: reads, tells the worker, draws the badge, hides clutter, and again on each change, until
 * the page goes or the extension does. True as long as it lives.
 */
export async function annotate(context: PageContext): Promise<() => boolean> {
  const life = await begin(context);
  const { signal } = life.ending;
  listen(life);
  watch(life);
  void refresh(life);
  return () => !signal.aborted && isAlive(context.api);
}

async function begin(given: PageContext): Promise<Life> {
  const { window, api } = given;
  const hiding = makeHiding(window);
  // What we hid would be none of the page's to a reader that leaves out what does not show, and would come back at the second reading.
  const context: PageContext = { ...given, read: (ask) => hiding.lift(() => given.read(ask)) };
  const [settings, corner] = await Promise.all([readSettings(api.storage.local), loadCorner(api)]);
  const later = (milliseconds: number, act: () => void): void => void window.setTimeout(act, milliseconds);
  const ending = new AbortController();
  const life: Life = {
    context,
    settings,
    session: makeSession(context.read),
    hiding,
    badge: makeBadge({
      window,
      shadowMode: context.shadowMode,
      corner,
      onAct: (act, covered) => {
        report(
          life,
          covered && act === 'save' ? refuse() : act === 'open-panel' ? askWorker(send(api), 'page-open-panel') : obey(life, act),
        );
      },
      onCorner: (next) => report(life, saveCorner(api, next)),
    }),
    saving: makeSaving({
      ask: {
        save: (request) => askWorker(send(api), 'page-save', request),
        undo: (request) => askWorker(send(api), 'page-undo', request),
      },
      newKey: () => window.crypto.randomUUID(),
      later,
      onChange: ({ standing = life.standing, message }) => {
        Object.assign(life, { standing, message });
        draw(life);
      },
    }),
    marks: makeListMarks({
      window,
      shadowMode: context.shadowMode,
      ask: (links) => askWorker(send(api), 'page-links', { url: window.location.href, links }),
      signal: ending.signal,
    }),
    ending,
    standing: undefined,
    message: undefined,
    failure: undefined,
    here: {},
    chosen: false,
    redrawn: false,
    turn: 0,
  };
  return life;
}

async function refuse(): Promise<never> {
  throw new Error('The page covers this badge. Save from the toolbar button instead.');
}

/** Says in the badge what went wrong. */
function report(life: Life, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    life.message = error instanceof Error ? error.message : String(error);
    if (isAlive(life.context.api)) draw(life);
    else end(life);
  });
}

async function obey(life: Life, act: Exclude<BadgeAct, 'open-panel'>): Promise<void> {
  const { local } = life.context.api.storage;
  const current = life.session.current();
  if (act === 'save') return current && !life.standing?.role ? life.saving.save(plainReading(current, isClutterHidden(life))) : undefined;
  if (act === 'undo') return life.saving.undo();
  if (act === 'toggle-clutter') life.here.clutterHidden = !isClutterHidden(life);
  else if (act === 'keep-clutter') life.here.clutterHidden = false;
  else life.here.badgeOff = true;
  draw(life);
  if (act === 'keep-clutter') await setHost(local, 'clutterOff', { host: hostOf(life), on: true });
  if (act === 'hide-on-site') await setHost(local, 'badgeOff', { host: hostOf(life), on: true });
  if (act === 'hide-everywhere') await setHost(local, 'badgeOff', { host: everywhere, on: true });
}

function watch(life: Life): void {
  const { window, api } = life.context;
  let settling: number | undefined;
  const settle = (): void => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      if (!life.session.current()) void refresh(life, { settled: { redrawn: life.redrawn } });
    }, settles);
  };
  watchPage(
    window,
    {
      onAddress() {
        leave(life);
        void refresh(life);
        settle();
      },
      onRedrawn() {
        life.redrawn = true;
        if (!life.chosen) void refresh(life);
        settle();
      },
      onInside: () => life.marks.lookInside(),
      onBeat: () => (isAlive(api) ? life.marks.place() : end(life)),
      isOurs: (node) => life.badge.isOurs(node) || life.marks.isOurs(node),
    },
    life.ending.signal,
  );
}
