import { problemOf } from '../posting/problem.ts';
import type { Role } from '../roles/role.ts';
import { rowOf } from '../ui/row-of.ts';
import type { Actions, Library } from '../ui/view.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';

export interface LibraryState {
  library: Library;
  /** Never rejects: a store that does not open is said in the library's notice. */
  load(): Promise<void>;
  /** A role was changed here; without `role` it is gone. */
  changed(id: string, role?: Role): void;
  actions: Pick<Actions, 'openRole' | 'closeRole' | 'filter'>;
}

export interface LibraryStateOptions {
  tools: Pick<Tools, 'roles'>;
  teller: Teller;
  /** Called after every change. */
  draw: () => void;
}

/** The saved roles as the side panel lists them. */
export function libraryState({ tools: { roles }, teller, draw }: LibraryStateOptions): LibraryState {
  const set = (change: Partial<Library>) => {
    state.library = { ...state.library, ...change };
    draw();
  };
  const state: LibraryState = {
    library: { state: 'reading', rows: [], query: '', status: 'all' },
    async load() {
      try {
        set(await loaded(await roles, state.library.opened?.id));
      } catch (error) {
        set({ state: 'failed', notice: problemOf(error, 'The saved roles could not be opened.').message });
      }
    },
    changed(id, role) {
      const { rows, opened } = state.library;
      const known = rows.some((row) => row.id === id);
      set({
        rows: role ? rows.map((row) => (row.id === id ? rowOf(role) : row)) : rows.filter((row) => row.id !== id),
        opened: opened?.id === id ? role : opened,
      });
      // Brought back: its place among the others is the store's to know.
      if (role && !known) state.load();
    },
    actions: {
      openRole: (id) => teller.attempt('The role could not be opened.', async () => set({ opened: await (await roles).get(id) })),
      closeRole: () => set({ opened: undefined }),
      filter: (filter) => set(filter),
    },
  };
  return state;
}

async function loaded(store: Awaited<Tools['roles']>, openedId: string | undefined): Promise<Partial<Library>> {
  const rows = (await store.all()).map(rowOf);
  const opened = openedId === undefined ? undefined : await store.get(openedId);
  return { state: 'ready', rows, opened, notice: (await store.health()).join(' ') || undefined };
}
