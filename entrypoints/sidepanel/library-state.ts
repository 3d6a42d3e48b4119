import { problemOf } from '../../lib/posting/problem.ts';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { rowOf } from '../../lib/ui/row-of.ts';
import type { Actions, Library } from '../../lib/ui/view.ts';

export interface LibraryState {
  library: Library;
  load(): Promise<void>;
  /** A role was changed here; without `role` it is gone. */
  changed(id: string, role?: Role): void;
  fail(problem: string): void;
  actions: Pick<Actions, 'openRole' | 'closeRole' | 'filter'>;
}

/** The saved roles as the side panel lists them. `draw` is called after every change. */
export function libraryState({ roles, draw }: { roles: Promise<Roles>; draw: () => void }): LibraryState {
  const set = (change: Partial<Library>) => {
    state.library = { ...state.library, ...change };
    draw();
  };
  const state: LibraryState = {
    library: { state: 'reading', rows: [], query: '', status: 'all' },
    async load() {
      try {
        const store = await roles;
        const rows = (await store.all()).map(rowOf);
        const { opened } = state.library;
        set({
          state: 'ready',
          rows,
          opened: opened && (await store.get(opened.id)),
          notice: (await store.health()).join(' ') || undefined,
        });
      } catch (error) {
        set({ state: 'failed', notice: problemOf(error, 'The saved roles could not be opened.').message });
      }
    },
    changed(id, role) {
      const { rows, opened } = state.library;
      set({
        rows: role ? rows.map((row) => (row.id === id ? rowOf(role) : row)) : rows.filter((row) => row.id !== id),
        opened: opened?.id === id ? role : opened,
      });
    },
    fail: (problem) => set({ notice: problem }),
    actions: {
      openRole: async (id) => set({ opened: await (await roles).get(id) }),
      closeRole: () => set({ opened: undefined }),
      filter: (filter) => set(filter),
    },
  };
  return state;
}
