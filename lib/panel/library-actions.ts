import type { OwnFields, Role } from '../roles/role.ts';
import type { Library, LibraryActions } from '../ui/library.ts';
import { count, statusWords } from '../ui/words.ts';
import type { LibraryScreen } from './library-screen.ts';
import { tellRoles } from './tab.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';

export interface LibraryActionsOptions {
  tools: Pick<Tools, 'browser' | 'roles' | 'newKey'>;
  teller: Teller;
  screen: LibraryScreen;
}

type Own = Partial<OwnFields> | ((role: Role) => Partial<OwnFields>);

/** Searching, selecting, and what is done to many roles in one step. */
export function libraryActions({ tools: { browser, roles, newKey }, teller, screen }: LibraryActionsOptions) {
  const run = (search: Library['search']) => {
    screen.finder.run(search);
    screen.show({});
  };
  /** One transaction for all; what was done is told with the way back. */
  const setAll = (ids: readonly string[], own: Own, words: string) =>
    teller.attempt('Nothing was changed.', async () => {
      const key = newKey();
      const now = await (await roles).set([...ids], own, key);
      tellRoles(browser, [...ids]);
      screen.take(now.map((role) => ({ id: role.id, role })));
      teller.tell({ words, undo: key });
    });
  const actions: Pick<LibraryActions, 'search' | 'takeCorrection' | 'select' | 'selectFound' | 'clearSelection' | 'setStatusOf' | 'tag'> = {
    search: (change) => run({ ...screen.finder.search, ...change }),
    takeCorrection() {
      const { correction } = screen.library;
      const { query } = screen.finder.search;
      if (correction) run({ ...screen.finder.search, query: corrected(query, correction.words) });
    },
    select(ids, on) {
      const selected = new Set(screen.library.selected);
      for (const id of ids) on ? selected.add(id) : selected.delete(id);
      screen.show({ selected });
    },
    selectFound() {
      const { found } = screen.library;
      screen.show({ selected: new Set(Array.from({ length: found.count }, (_, at) => found.row(at)?.id ?? '').filter(Boolean)) });
    },
    clearSelection: () => screen.show({ selected: new Set() }),
    setStatusOf: (ids, status) => setAll(ids, { status }, `${count(ids.length, 'role')} set to ${statusWords[status]}.`),
    tag: (ids, tag, on) =>
      setAll(
        ids,
        ({ tags }) => ({ tags: on ? [...tags.filter((each) => each !== tag), tag] : tags.filter((each) => each !== tag) }),
        on ? `${count(ids.length, 'role')} tagged “${tag}”.` : `“${tag}” taken off ${count(ids.length, 'role')}.`,
      ),
  };
  return actions;
}

/** The query as it was typed, but for the mistyped words. Where one is not found as typed (accents), the words meant stand alone. */
function corrected(query: string, words: readonly { typed: string; meant: string }[]): string {
  const put = words.reduce((text, { typed, meant }) => text.replace(new RegExp(escaped(typed), 'i'), () => meant), query);
  return put === query ? words.map(({ meant }) => meant).join(' ') : put;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
