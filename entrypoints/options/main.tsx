import { render } from 'preact';
import '../../lib/ui/styles.css';
import { browser } from '../../lib/browser.ts';
import { askWorker } from '../../lib/messages.ts';
import { originsOf, readSettings, setHost } from '../../lib/settings.ts';
import { SettingsView } from '../../lib/ui/settings.tsx';
import type { SettingsActions } from '../../lib/ui/view.ts';
import { toWorker } from '../popup/tab.ts';

const store = browser.storage.local;

const actions: SettingsActions = {
  async stopReading(host) {
    await browser.permissions.remove({ origins: originsOf(host) });
    await askWorker(toWorker, 'always-read', { host, on: false });
  },
  hideClutter: (host) => setHost(store, 'clutterOff', { host, on: false }),
  showBadge: (host) => setHost(store, 'badgeOff', { host, on: false }),
};

async function draw(): Promise<void> {
  render(<SettingsView settings={await readSettings(store)} actions={actions} />, document.body);
}

store.onChanged.addListener(() => draw());
draw();
