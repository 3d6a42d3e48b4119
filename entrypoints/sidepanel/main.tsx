import { render } from 'preact';
import '../../lib/ui/styles.css';
import { browser } from '../../lib/browser.ts';
import { openRoles } from '../../lib/roles/roles.ts';
import { SidePanel } from '../../lib/ui/app.tsx';
import type { Actions, Panel } from '../../lib/ui/view.ts';
import { pageState } from '../popup/page-state.ts';
import { takeWish } from '../popup/panel-door.ts';
import { roleActions } from '../popup/role-actions.ts';
import { activeTab } from '../popup/tab.ts';
import { follow } from './follow.ts';
import { libraryState } from './library-state.ts';

const roles = openRoles({ storage: browser.storage.local, now: () => new Date(), newId: () => crypto.randomUUID() });
const page = pageState({ roles, draw });
const saved = libraryState({ roles, draw });
let shown: Panel['shown'] = 'page';

const show = (which: Panel['shown']) => {
  shown = which;
  draw();
  if (which === 'saved') saved.load();
};

const actions: Actions = {
  ...page.actions,
  ...saved.actions,
  ...roleActions({
    roles,
    changed(id, role) {
      saved.changed(id, role);
      page.refresh();
    },
    failed: (problem) => (shown === 'page' ? page.fail(problem) : saved.fail(problem)),
  }),
  async openRole(id) {
    show('saved');
    saved.actions.openRole(id);
  },
  openCleanView: () => show('page'),
  openSaved: () => show('saved'),
  show,
};

function draw(): void {
  const panel: Panel = { shown, page: page.view, library: saved.library, offline: !navigator.onLine };
  render(<SidePanel panel={panel} now={new Date()} actions={actions} />, document.body);
}

async function followWish(): Promise<void> {
  const wish = await takeWish();
  if (!wish) return;
  show(wish.shown);
  if (wish.role) saved.actions.openRole(wish.role);
}

draw();
addEventListener('online', draw);
addEventListener('offline', draw);
browser.storage.session.onChanged.addListener(followWish);
followWish();
saved.load();
const tab = await activeTab();
follow({ page, windowId: tab?.windowId, onRoles: () => Promise.all([saved.load(), page.refresh()]) });
page.read(tab);
