import { render } from 'preact';
import '../../lib/ui/styles.css';
import { browser } from '../../lib/browser.ts';
import { settingsActions } from '../../lib/panel/settings-actions.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import { readSettings, type Settings } from '../../lib/settings.ts';
import { SettingsView } from '../../lib/ui/settings.tsx';

const store = browser.storage.local;
const teller = makeTeller(draw);
const actions = settingsActions(browser, teller);
let settings: Settings | undefined;

function draw(): void {
  if (settings) render(<SettingsView settings={settings} told={teller.told} actions={actions} />, document.body);
}

async function load(): Promise<void> {
  settings = await readSettings(store);
  draw();
}

store.onChanged.addListener(load);
load();
