import { render } from 'preact';
import '../../lib/ui/styles.css';
import { takeWish } from '../../lib/panel/door.ts';
import { follow } from '../../lib/panel/follow.ts';
import { libraryState } from '../../lib/panel/library-state.ts';
import { pageState } from '../../lib/panel/page-state.ts';
import { readChosen } from '../../lib/panel/read-chosen.ts';
import { roleActions } from '../../lib/panel/role-actions.ts';
import { roleFinder } from '../../lib/panel/role-finder.ts';
import { activeTab } from '../../lib/panel/tab.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import { SidePanel } from '../../lib/ui/app.tsx';
import { nothingChosen } from '../../lib/ui/chosen.ts';
import type { Actions, Panel } from '../../lib/ui/view.ts';
import { roleFiles } from '../popup/files.ts';
import { copy, tools } from '../popup/tools.ts';

const { browser } = tools;
const teller = makeTeller(draw);
const page = pageState({ tools, teller, draw });
let shown: Panel['shown'] = 'page';
let chosen = nothingChosen;
const saved = libraryState({ tools, teller, draw, words: () => chosen.words });

const extras = roleFiles(teller);
const finder = roleFinder(tools);

const show = (which: Panel['shown']) => {
  shown = which;
  draw();
};

const actions: Actions = {
  ...page.actions,
  ...saved.actions,
  ...roleActions({
    tools,
    teller,
    changed(id, role) {
      saved.changed(id, role);
      finder.forget();
      page.refresh();
    },
  }),
  findRoles: finder.findRoles,
  copy,
  openRole(id) {
    show('saved');
    saved.actions.openRole(id);
  },
  openCleanView: () => show('page'),
  openSaved: () => show('saved'),
  show(which) {
    teller.tell(undefined);
    show(which);
  },
};

function draw(): void {
  const panel: Panel = { shown, page: page.view, library: saved.library, offline: !navigator.onLine, told: teller.told };
  render(<SidePanel panel={panel} now={new Date()} actions={actions} chosen={chosen} extras={extras} />, document.body);
}

async function choose(): Promise<void> {
  chosen = await readChosen(browser.storage.local);
  saved.wordsChanged();
}

async function followWish(): Promise<void> {
  const wish = await takeWish(browser);
  if (!wish) return;
  show(wish.shown);
  if (wish.role) saved.actions.openRole(wish.role);
}

draw();
addEventListener('online', draw);
addEventListener('offline', draw);
browser.storage.local.onChanged.addListener(choose);
choose();
browser.storage.session.onChanged.addListener(followWish);
followWish();
saved.load();
const onRoles = (ids?: readonly string[]) => {
  finder.forget();
  return Promise.all([saved.refresh(ids), page.refresh()]);
};
const { windowId } = (await activeTab(browser)) ?? {};
follow({ browser, page, windowId, onRoles });
