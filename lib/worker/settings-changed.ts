import { askPage } from '../messages.ts';
import { Problem } from '../posting/problem.ts';
import type { Tools } from './pages.ts';
import { allShown } from './shown.ts';

/** Keys of `storage.local` (settings.ts, keep-words.ts) that bear on what an open page shows. */
const drawn: ReadonlySet<string> = new Set(['clutterOff', 'badgeOff', 'kindsLeft']);
const words: ReadonlySet<string> = new Set(['wordsWanted', 'wordsUnwanted']);

/**
 * Tells the open pages that the user changed settings; what changed stays here, since no page's process gets to know the lists of words.
 * Pages that are gone by now are passed over.
 */
export async function settingsChanged({ browser }: Pick<Tools, 'browser'>, changes: Record<string, unknown>): Promise<void> {
  const keys = Object.keys(changes);
  const change = { words: keys.some((key) => words.has(key)) };
  if (!change.words && !keys.some((key) => drawn.has(key))) return;
  const tabs = await allShown(browser.storage.session);
  const told = tabs.map(([tabId]) =>
    askPage((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), 'settings-changed', change).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    }),
  );
  await Promise.all(told);
}
