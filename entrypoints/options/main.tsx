import { render } from 'preact';
import '../../lib/ui/styles.css';
import { browser } from '../../lib/browser.ts';
import { seenState } from '../../lib/panel/seen-state.ts';
import { settingsActions } from '../../lib/panel/settings-actions.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import type { OwnWords } from '../../lib/posting/own-words.ts';
import { openSeen } from '../../lib/seen/seen.ts';
import { readSettings, type Settings } from '../../lib/settings.ts';
import { SeenSettings } from '../../lib/ui/seen-settings.tsx';
import { SettingsView } from '../../lib/ui/settings.tsx';
import { readOwnWords } from '../../lib/words/keep-words.ts';

const store = browser.storage.local;
const teller = makeTeller(draw);
const actions = settingsActions(browser, teller);
const seen = seenState({ seen: openSeen({ storage: store, now: () => new Date() }), storage: store, teller, draw });
let settings: Settings | undefined;
let words: OwnWords = { wanted: [], unwanted: [] };

function draw(): void {
  if (!settings) return;
  render(
    <SettingsView settings={settings} words={words} told={teller.told} actions={actions}>
      {seen.view && <SeenSettings seen={seen.view} actions={seen.actions} />}
    </SettingsView>,
    document.body,
  );
}

async function load(): Promise<void> {
  [settings, words] = await Promise.all([readSettings(store), readOwnWords(store)]);
  draw();
}

store.onChanged.addListener(load);
load();
seen.load();
