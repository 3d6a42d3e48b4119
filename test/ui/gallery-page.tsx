import { render } from 'preact';
import '../../lib/ui/styles.css';
import '../../lib/ui/styles/exchange.css';
import '../../lib/ui/styles/exchange-import.css';
import '../../lib/ui/styles/print.css';
import { Popup, SidePanel } from '../../lib/ui/app.tsx';
import type { Exchange } from '../../lib/ui/exchange.ts';
import { ExchangeView } from '../../lib/ui/exchange-view.tsx';
import { LibraryPage } from '../../lib/ui/library-page.tsx';
import { SeenSettings } from '../../lib/ui/seen-settings.tsx';
import { SettingsView } from '../../lib/ui/settings.tsx';
import type { Library, Panel, View } from '../../lib/ui/view.ts';
import { chosen } from './chosen.ts';
import { exchanges, idleExchange } from './exchange-states.ts';
import { idle, now } from './fixtures.ts';
import { drawRoles } from './gallery-roles.tsx';
import { seen, seenActions } from './seen.ts';
import { libraries, panels, views } from './states.ts';

// The page of the gallery: draws one fixture, named in the address after the "#".
const [surface, name = ''] = location.hash.slice(1).split('/');
const root = document.body;
const own = name.startsWith('own-words') ? { chosen } : {};
if (surface === 'popup') render(<Popup view={views[name] as View} now={now} actions={idle()} {...own} />, root);
if (surface === 'panel') render(<SidePanel panel={panels[name] as Panel} now={now} actions={idle()} {...own} />, root);
if (surface === 'library') render(<LibraryPage library={libraries[name] as Library} now={now} actions={idle()} rooms={[]} />, root);
if (surface === 'exchange') {
  const view = <ExchangeView exchange={exchanges[name] as Exchange} selected={0} now={now} actions={idleExchange()} />;
  render(<main class="library-page">{view}</main>, root);
}
drawRoles(surface, name, root);
if (surface === 'options') {
  const settings = {
    alwaysRead: ['careers.nordwind.example', 'jobs.harbour.example'],
    clutterOff: ['yubhub.example'],
    badgeOff: ['*'],
    kindsLeft: [...chosen.kindsLeft],
  };
  const nothing = () => undefined;
  const actions = {
    stopReading: nothing,
    hideClutter: nothing,
    showBadge: nothing,
    setKind: nothing,
    addWords: async () => undefined,
    removeWord: nothing,
  };
  render(
    <SettingsView settings={settings} words={chosen.words} actions={actions}>
      <SeenSettings seen={seen} actions={seenActions} />
    </SettingsView>,
    root,
  );
}
