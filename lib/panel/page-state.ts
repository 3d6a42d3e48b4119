import type { Role } from '../roles/role.ts';
import { type PageActions, pageActions } from './page-actions.ts';
import { readTab } from './read-tab.ts';
import { savedOf, withUndo } from './saved-of.ts';
import { makeScreen, type Screen } from './screen.ts';
import type { Tab } from './tab.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';

/** The active tab's page as the popup and the side panel show it. */
export interface PageState extends Pick<Screen, 'view' | 'tab'> {
  /** Clears to "reading" and reads the tab; `quiet` keeps what is shown until the new reading is there. */
  read(tab: Tab | undefined, options?: { quiet?: true }): Promise<void>;
  /** Clears to "reading": the tab shows another page from now on. */
  clear(): void;
  /** Looks the shown posting up again: roles were changed elsewhere. `role` where it is at hand already. */
  refresh(role?: Role): Promise<void>;
  actions: PageActions;
}

export interface PageStateOptions {
  tools: Tools;
  teller: Teller;
  /** Called after every change of `view`. */
  draw: () => void;
}

export function pageState({ tools, teller, draw }: PageStateOptions): PageState {
  const screen = makeScreen(draw);
  return Object.assign(screen, {
    read(tab: Tab | undefined, options?: { quiet?: true }) {
      screen.tab = tab;
      return readTab(tools, screen, options);
    },
    clear() {
      // That the page goes on is nothing that the user did: the way back stays.
      if (!teller.told?.undo) teller.tell(undefined);
      screen.begin().show({ state: 'reading' });
    },
    refresh: (role?: Role) => refresh(tools, screen, role),
    actions: pageActions(tools, screen, teller),
  });
}

async function refresh(tools: Tools, { view, asking, savedAt }: Screen, role: Role | undefined): Promise<void> {
  if (view.state !== 'posting' || view.saved.state === 'saving') return;
  const { url } = view.examined.extraction;
  const show = asking(url);
  if (role) show({ ...view.saved, state: 'saved', role });
  else show(withUndo(await savedOf(tools, view.examined), savedAt(url)));
}
