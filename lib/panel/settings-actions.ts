import type { Browser } from '../browser.ts';
import { askWorker } from '../messages.ts';
import { originsOf, setHost } from '../settings.ts';
import type { SettingsActions } from '../ui/view.ts';
import { workerOf } from './tab.ts';
import type { Teller } from './teller.ts';

const unchanged = 'The setting was not changed. Try again.';

/** The ways back of the options page. What fails is told. */
export function settingsActions(browser: Pick<Browser, 'permissions' | 'runtime' | 'storage'>, teller: Teller): SettingsActions {
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
  };
}
