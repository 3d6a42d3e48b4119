import type { Browser } from '../browser.ts';
import { askWorker } from '../messages.ts';
import { problemOf } from '../posting/problem.ts';
import { originsOf, setHost, setKind } from '../settings.ts';
import type { SettingsActions } from '../ui/view.ts';
import type { WordsActions } from '../ui/words-settings.tsx';
import { addOwnWords, mostWords, removeOwnWord } from '../words/keep-words.ts';
import { workerOf } from './tab.ts';
import type { Teller } from './teller.ts';

const unchanged = 'The setting was not changed. Try again.';

/** The ways back of the options page. What fails is told. */
export function settingsActions(
  browser: Pick<Browser, 'permissions' | 'runtime' | 'storage'>,
  teller: Teller,
): SettingsActions & WordsActions {
  const takeOff = (list: 'clutterOff' | 'badgeOff') => (host: string) =>
    teller.attempt(unchanged, () => setHost(browser.storage.local, list, { host, on: false }));
  return {
    stopReading: (host) =>
      teller.attempt(unchanged, async () => {
        await browser.permissions.remove({ origins: originsOf(host) });
        await askWorker(workerOf(browser), 'always-read', { host, on: false });
      }),
    hideClutter: takeOff('clutterOff'),
    showBadge: takeOff('badgeOff'),
    setKind: (kind, hide) => teller.attempt(unchanged, () => setKind(browser.storage.local, kind, { hide })),
    async addWords(list, typed) {
      try {
        const over = await addOwnWords(browser.storage.local, list, typed);
        return over > 0 ? `The list is full at ${mostWords}: ${over === 1 ? '1 word was' : `${over} words were`} left out.` : undefined;
      } catch (error) {
        return problemOf(error, 'The words were not kept. Try again.').message;
      }
    },
    removeWord: (list, word) => teller.attempt(unchanged, () => removeOwnWord(browser.storage.local, list, word)),
  };
}
