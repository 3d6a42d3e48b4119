import { askWorker, pageListener } from '../messages.ts';
import { Problem } from '../posting/problem.ts';
import { everywhere, readSettings, setHost } from '../settings.ts';
import { makeBadge } from './badge.ts';
import type { BadgeAct } from './badge-view.ts';
import { loadCorner, saveCorner } from './corner.ts';
import { makeHiding } from './hiding.ts';
import { draw, end, hostOf, isClutterHidden, type Life, leave, type PageContext, refresh, send } from './life.ts';
import { isAlive, type PageApi } from './page-api.ts';
import { makeSaving } from './saving.ts';
import { makeSession, plainReading } from './session.ts';
import { showWords } from './show-words.ts';
import { addressKey, watchPage } from './watch-page.ts';

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
  refresh(life);
  return () => !signal.aborted && isAlive(context.api);
}

async function begin(context: PageContext): Promise<Life> {
  const { window, api } = context;
  const [settings, corner] = await Promise.all([readSettings(api.storage.local), loadCorner(api)]);
  const later = (milliseconds: number, act: () => void): void => void window.setTimeout(act, milliseconds);
  const life: Life = {
    context,
    settings,
    session: makeSession(context.read),
    hiding: makeHiding(window),
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
    ending: new AbortController(),
    standing: undefined,
    message: undefined,
    here: {},
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
      if (!life.session.current()) refresh(life, { settled: { redrawn: life.redrawn } });
    }, settles);
  };
  watchPage(
    window,
    {
      onAddress() {
        leave(life);
        refresh(life);
        settle();
      },
      onRedrawn() {
        life.redrawn = true;
        refresh(life);
        settle();
      },
      onBeat: () => isAlive(api) || end(life),
      isOurs: (node) => life.badge.isOurs(node),
    },
    life.ending.signal,
  );
}

/** Answers the worker and our own pages. */
function listen(life: Life): void {
  const { window, api } = life.context;
  const reading = () => {
    const current = life.session.current();
    return current && plainReading(current, isClutterHidden(life));
  };
  const sureReading = () => {
    const found = reading();
    if (!found) throw new Problem('missing', 'Nothing has been read on this page yet.');
    return found;
  };
  const answer = pageListener(api.runtime.id ?? '', {
    reading,
    'read-anyway': () => {
      refresh(life, { force: true });
      return sureReading();
    },
    clutter: ({ hidden }) => {
      life.here.clutterHidden = hidden;
      draw(life);
      return sureReading();
    },
    'show-words': ({ words }) => showWords(window, words),
    standing: ({ url, standing }) => {
      if (addressKey(url) !== addressKey(window.location.href)) return false;
      life.standing = standing;
      // A role that is gone takes its Undo along.
      if (!standing.role) life.saving.reset();
      draw(life);
      return true;
    },
  });
  api.runtime.onMessage.addListener(answer);
  life.ending.signal.addEventListener('abort', () => removeListener(api, answer));
}

/** An orphan's `runtime` may have lost its events. */
function removeListener({ runtime }: PageApi, answer: Parameters<PageApi['runtime']['onMessage']['removeListener']>[0]): void {
  runtime.onMessage?.removeListener(answer);
}
