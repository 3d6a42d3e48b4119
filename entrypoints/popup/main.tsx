import { render } from 'preact';
import '../../lib/ui/styles.css';
import { openPanel, type PanelWish } from '../../lib/panel/door.ts';
import { noLibraryActions } from '../../lib/panel/no-library.ts';
import { pageState } from '../../lib/panel/page-state.ts';
import { readChosen } from '../../lib/panel/read-chosen.ts';
import { roleActions } from '../../lib/panel/role-actions.ts';
import { roleFinder } from '../../lib/panel/role-finder.ts';
import { activeTab } from '../../lib/panel/tab.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import { Popup } from '../../lib/ui/app.tsx';
import { nothingChosen } from '../../lib/ui/chosen.ts';
import type { Actions } from '../../lib/ui/view.ts';
import { copy, tools } from './tools.ts';

const teller = makeTeller(draw);
let chosen = nothingChosen;
const page = pageState({ tools, teller, draw });
const open = (wish: PanelWish) =>
  teller.attempt('The side panel could not be opened.', () =>
    openPanel(tools.browser, page.tab?.windowId, wish).then(() => window.close()),
  );

const actions: Actions = {
  ...page.actions,
  ...roleActions({ tools, teller, changed: (_id, role) => page.refresh(role) }),
  copy,
  ...noLibraryActions,
  ...roleFinder(tools),
  openCleanView: () => open({ shown: 'page' }),
  openSaved: () => open({ shown: 'saved' }),
  openRole: (id) => open({ shown: 'saved', role: id }),
  closeRole: () => undefined,
  show: () => undefined,
};

function draw(): void {
  render(<Popup view={page.view} told={teller.told} now={new Date()} actions={actions} chosen={chosen} />, document.body);
}

async function choose(): Promise<void> {
  chosen = await readChosen(tools.browser.storage.local);
  draw();
}

draw();
tools.browser.storage.local.onChanged.addListener(choose);
choose();
page.read(await activeTab(tools.browser));
