import { pageListener } from '../messages.ts';
import { Problem } from '../posting/problem.ts';
import type { Reading } from '../posting/reading.ts';
import { readSettings } from '../settings.ts';
import { followSettings } from './follow-settings.ts';
import { draw, isClutterHidden, type Life, refresh } from './life.ts';
import type { PageApi } from './page-api.ts';
import { plainReading } from './session.ts';
import { addressKey } from './watch-page.ts';

/** Answers the worker and our own pages, as long as the life lasts. */
export function listen(life: Life): void {
  const { window, api, read } = life.context;
  const answer = pageListener(api.runtime.id ?? '', {
    reading: () => readingOf(life),
    parts: () => life.session.current()?.parts ?? [],
    'read-part': async ({ url }) => plainReading(await read({ part: url }), isClutterHidden(life)),
    'read-anyway': async () => {
      await refresh(life, { force: true });
      return sureReading(life);
    },
    'save-selection': () => saveSelection(life),
    clutter: async ({ hidden }) => {
      life.here.clutterHidden = hidden;
      // Which kinds are hidden may be what was changed.
      life.settings = await readSettings(api.storage.local);
      draw(life);
      return sureReading(life);
    },
    'show-words': ({ words }) => life.badge.showWords(words),
    standing: ({ url, standing }) => {
      if (addressKey(url) !== addressKey(window.location.href)) return false;
      life.standing = standing;
      life.marks.look(true);
      // A role that is gone takes its Undo along.
      if (!standing.role) life.saving.reset();
      draw(life);
      return true;
    },
    'settings-changed': (change) => followSettings(life, change),
  });
  api.runtime.onMessage.addListener(answer);
  life.ending.signal.addEventListener('abort', () => removeListener(api, answer));
}

function readingOf(life: Life): Reading | undefined {
  if (life.failure !== undefined) throw life.failure;
  const current = life.session.current();
  return current && plainReading(current, isClutterHidden(life));
}

function sureReading(life: Life): Reading {
  const found = readingOf(life);
  if (!found) throw new Problem('missing', 'Nothing has been read on this page yet.');
  return found;
}

/** From now on the selection is what stands for the page: the badge shows it, and saves it at once. */
async function saveSelection(life: Life): Promise<boolean> {
  life.chosen = true;
  life.here = {};
  life.saving.reset();
  await refresh(life, { force: true, selection: { url: addressOfSelection(life) } });
  const reading = sureReading(life);
  if (!life.standing?.role) await life.saving.save(reading);
  return life.standing?.role !== undefined;
}

/** Of one posting's page its address; of any other page a text fragment (WICG, scroll-to-text-fragment), which tells apart what was selected on it. */
function addressOfSelection({ session, context: { window } }: Life): string {
  const { href } = window.location;
  if (session.current()?.extraction.posting) return href;
  const words = (window.getSelection()?.toString() ?? '').trim().split(/\s+/).slice(0, 8).join(' ');
  return `${addressKey(href)}#:~:text=${encodeURIComponent(words)}`;
}

/** An orphan's `runtime` may have lost its events. */
function removeListener({ runtime }: PageApi, answer: Parameters<PageApi['runtime']['onMessage']['removeListener']>[0]): void {
  runtime.onMessage?.removeListener(answer);
}
