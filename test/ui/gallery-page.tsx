import { render } from 'preact';
import '../../lib/ui/styles.css';
import { Popup, SidePanel } from '../../lib/ui/app.tsx';
import { SettingsView } from '../../lib/ui/settings.tsx';
import type { Panel, View } from '../../lib/ui/view.ts';
import { idle, now } from './fixtures.ts';
import { panels, views } from './states.ts';

// The page of the gallery: draws one fixture, named in the address after the "#".
const [surface, name = ''] = location.hash.slice(1).split('/');
const root = document.body;
if (surface === 'popup') render(<Popup view={views[name] as View} now={now} actions={idle()} />, root);
if (surface === 'panel') render(<SidePanel panel={panels[name] as Panel} now={now} actions={idle()} />, root);
if (surface === 'options') {
  const settings = { alwaysRead: ['careers.nordwind.example', 'jobs.harbour.example'], clutterOff: ['yubhub.example'], badgeOff: ['*'] };
  const nothing = () => undefined;
  render(<SettingsView settings={settings} actions={{ stopReading: nothing, hideClutter: nothing, showBadge: nothing }} />, root);
}
