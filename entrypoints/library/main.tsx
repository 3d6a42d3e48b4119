import { render } from 'preact';
import '../../lib/ui/styles.css';
import { parseLibraryLink } from '../../lib/find/library-link.ts';
import { followRoles } from '../../lib/panel/follow.ts';
import { libraryState } from '../../lib/panel/library-state.ts';
import { noPageActions } from '../../lib/panel/no-page.ts';
import { readChosen } from '../../lib/panel/read-chosen.ts';
import { roleActions } from '../../lib/panel/role-actions.ts';
import { roleFinder } from '../../lib/panel/role-finder.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import { ChosenContext, nothingChosen } from '../../lib/ui/chosen.ts';
import { LibraryPage } from '../../lib/ui/library-page.tsx';
import type { Actions } from '../../lib/ui/view.ts';
import { copy, tools } from '../popup/tools.ts';
import { makeRooms } from './rooms.tsx';

const { browser } = tools;
const teller = makeTeller(draw);
let chosen = nothingChosen;
let room: string | undefined;
const saved = libraryState({ tools, teller, draw, words: () => chosen.words });

const actions: Actions = {
  ...noPageActions,
  ...saved.actions,
  ...roleActions({ tools, teller, changed: saved.changed }),
  ...roleFinder(tools),
  copy,
};

const show = (id: string | undefined) => {
  room = id;
  draw();
};

const { rooms, extras } = makeRooms({ tools, teller, saved, show, draw });

function draw(): void {
  const { library } = saved;
  render(
    <ChosenContext.Provider value={chosen}>
      <LibraryPage
        {...{ library, actions, extras, rooms, room }}
        told={teller.told}
        now={new Date()}
        onRoom={(id) => {
          teller.tell(undefined);
          show(id);
        }}
      />
    </ChosenContext.Provider>,
    document.body,
  );
}

async function choose(): Promise<void> {
  chosen = await readChosen(browser.storage.local);
  saved.wordsChanged();
}

const followLink = () => saved.follow(parseLibraryLink(location.hash));

draw();
addEventListener('hashchange', followLink);
browser.storage.local.onChanged.addListener(choose);
followRoles(browser, saved.refresh);
choose();
await saved.load();
followLink();
