import type { LibraryLink } from '../find/library-link.ts';
import type { Listed } from '../find/shard.ts';
import type { OwnWords } from '../posting/own-words.ts';
import { Problem, problemOf } from '../posting/problem.ts';
import type { Role } from '../roles/role.ts';
import type { Library, LibraryActions } from '../ui/library.ts';
import type { Actions } from '../ui/view.ts';
import { libraryActions } from './library-actions.ts';
import { type BinActions, binOf } from './library-bin.ts';
import { type LibraryScreen, makeLibraryScreen, type Taken } from './library-screen.ts';
import { datedIn } from './listing.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';
import { viewKeeper } from './view-keeper.ts';

export interface LibraryState {
  readonly library: Library;
  /** Reads all rows anew. Never rejects: a store that does not open is said in the library's notice. */
  load(): Promise<void>;
  /** A role was changed here; without `role` it is gone. */
  changed(id: string, role?: Role): void;
  /** Roles were changed elsewhere; without ids, any. Never rejects. */
  refresh(ids?: readonly string[]): Promise<void>;
  /** Shows what an address asks for. */
  follow(link: LibraryLink): void;
  /** The roles that have a deadline or a next step with a day. */
  dated(): Listed[];
  /** The user's words were changed. */
  wordsChanged(): void;
  actions: LibraryActions & Pick<Actions, 'openRole' | 'closeRole'>;
}

export interface LibraryStateOptions {
  tools: Tools;
  teller: Teller;
  /** Called after every change. */
  draw: () => void;
  /** The user's words, for the filter by them. */
  words?: () => OwnWords;
}

/** More than this many changed roles are read anew all together. */
const mostSingly = 50;
const noWords: OwnWords = { wanted: [], unwanted: [] };

/** The saved roles as the side panel and the library's own page show them. */
export function libraryState({ tools, teller, draw, words = () => noWords }: LibraryStateOptions): LibraryState {
  const screen = makeLibraryScreen({ tools, draw, words });
  const waiting: Taken[] = [];
  const bin = binOf({ tools, teller, screen });
  const actions = actionsOf({ tools, teller, screen }, bin.actions);
  return {
    get library() {
      return screen.library;
    },
    load: screen.load,
    changed(id, role) {
      // Many are told one by one; they are taken in together.
      if (waiting.push({ id, role }) > 1) return;
      Promise.resolve().then(() => {
        screen.take(waiting.splice(0));
        bin.follow();
      });
    },
    dated: () => datedIn(screen.finder.index),
    wordsChanged() {
      // Told after every change of the settings: a search that does not ask for words goes on.
      if (screen.finder.search.filters.words) screen.again();
      else screen.show({});
    },
    async refresh(ids) {
      bin.follow();
      if (!ids || ids.length > mostSingly || screen.library.state === 'failed') return screen.load();
      try {
        const store = await tools.roles;
        screen.take(await Promise.all(ids.map(async (id) => ({ id, role: await store.get(id) }))));
      } catch (error) {
        screen.show({ notice: problemOf(error, 'The saved roles could not be read.').message });
      }
    },
    follow({ role, view, query }) {
      if (query !== undefined) actions.search({ query });
      if (view) actions.showPart(view);
      if (role) actions.openRole(role);
    },
    actions,
  };
}

function actionsOf(
  { tools, teller, screen }: { tools: Tools; teller: Teller; screen: LibraryScreen },
  binActions: BinActions,
): LibraryState['actions'] {
  /** Of roles that were asked for one after the other, the last is opened, however long each takes. */
  let asked = 0;
  return {
    ...libraryActions({ tools, teller, screen }),
    ...binActions,
    ...viewKeeper({ tools, teller, screen }),
    openRole: (id) =>
      teller.attempt('The role could not be opened.', async () => {
        asked += 1;
        const own = asked;
        const opened = await (await tools.roles).get(id);
        if (own !== asked) return;
        if (!opened) throw new Problem('missing', 'This role is no longer among the saved ones.');
        screen.show({ opened });
      }),
    closeRole() {
      asked += 1;
      screen.show({ opened: undefined });
    },
    acceptNotice: () =>
      teller.attempt('The notice stays: what it says could not be noted.', async () => {
        const store = await tools.roles;
        await store.acceptLoss();
        screen.show({ notice: (await store.health()).join(' ') || undefined });
      }),
  };
}
