import { render } from 'preact';
import '../../lib/ui/styles.css';
import { openPanel, type PanelWish } from '../../lib/panel/door.ts';
import { pageState } from '../../lib/panel/page-state.ts';
import { roleActions } from '../../lib/panel/role-actions.ts';
import { activeTab } from '../../lib/panel/tab.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import { Popup } from '../../lib/ui/app.tsx';
import type { Actions } from '../../lib/ui/view.ts';
import { copy, tools } from './tools.ts';

const teller = makeTeller(draw);
const page = pageState({ tools, teller, draw });
const open = (wish: PanelWish) =>
  teller.attempt('The side panel could not be opened.', () =>
    openPanel(tools.browser, page.tab?.windowId, wish).then(() => window.close()),
  );

const actions: Actions = {
  ...page.actions,
  ...roleActions({ tools, teller, changed: (_id, role) => page.refresh(role) }),
  copy,
  openCleanView: () => open({ shown: 'page' }),
  openSaved: () => open({ shown: 'saved' }),
  openRole: (id) => open({ shown: 'saved', role: id }),
  closeRole: () => undefined,
  show: () => undefined,
  filter: () => undefined,
};

function draw(): void {
  render(<Popup view={page.view} told={teller.told} now={new Date()} actions={actions} />, document.body);
}

draw();
page.read(await activeTab(tools.browser));
