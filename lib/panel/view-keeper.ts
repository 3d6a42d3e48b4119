import { parseViews, renamed, type SavedView, withView } from '../find/saved-views.ts';
import type { LibraryActions } from '../ui/library.ts';
import type { LibraryScreen } from './library-screen.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';

const key = 'savedViews';

export interface ViewKeeperOptions {
  tools: Pick<Tools, 'browser'>;
  teller: Teller;
  screen: LibraryScreen;
}

/** Searches with a name, in `storage.local`. Read at once, and before each change: another page may have changed them. */
export function viewKeeper({
  tools: { browser },
  teller,
  screen,
}: ViewKeeperOptions): Pick<LibraryActions, 'keepView' | 'renameView' | 'dropView'> {
  const { local } = browser.storage;
  const read = async () => parseViews((await local.get(key))[key]);
  const change = (next: (views: SavedView[]) => SavedView[]) =>
    teller.attempt('The view was not kept.', async () => {
      const views = next(await read());
      await local.set({ [key]: views });
      screen.show({ views });
    });
  teller.attemptUnasked('The saved views could not be read.', async () => {
    const views = await read();
    if (views.length > 0) screen.show({ views });
  });
  return {
    keepView: (name) => change((views) => withView(views, { name, search: screen.finder.search })),
    renameView: (from, to) => change((views) => renamed(views, from, to)),
    dropView: (name) => change((views) => views.filter((view) => view.name !== name)),
  };
}
