import { render } from 'preact';
import '../../lib/ui/styles.css';
import { browser } from '../../lib/browser.ts';
import { openRoles } from '../../lib/roles/roles.ts';
import { Popup } from '../../lib/ui/app.tsx';
import type { Actions } from '../../lib/ui/view.ts';
import { pageState } from './page-state.ts';
import { openPanel, type PanelWish } from './panel-door.ts';
import { roleActions } from './role-actions.ts';
import { activeTab } from './tab.ts';

// Opened before anything is asked of the page: a save must find the store open.
const roles = openRoles({ storage: browser.storage.local, now: () => new Date(), newId: () => crypto.randomUUID() });
const page = pageState({ roles, draw });
const open = (wish: PanelWish) => () => openPanel(page.tab?.windowId, wish).then(() => window.close());

const actions: Actions = {
  ...page.actions,
  ...roleActions({ roles, changed: (_id, role) => page.refresh(role), failed: page.fail }),
  openCleanView: open({ shown: 'page' }),
  openSaved: open({ shown: 'saved' }),
  openRole: (id) => open({ shown: 'saved', role: id })(),
  closeRole: () => undefined,
  show: () => undefined,
  filter: () => undefined,
};

function draw(): void {
  render(<Popup view={page.view} now={new Date()} actions={actions} />, document.body);
}

draw();
page.read(await activeTab());
